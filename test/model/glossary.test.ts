import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Glossary, glossaryFile } from '../../src/model/glossary.ts';

const published = JSON.parse(readFileSync('data/vocabulary/glossary.json', 'utf8')) as Glossary;

/** The glossary with one thing changed. */
const changed = (change: (glossary: Glossary) => void): unknown => {
  const copy = structuredClone(published);
  change(copy);
  return copy;
};

describe('the glossary', () => {
  it('fits its schema', () => {
    expect(glossaryFile.safeParse(published).error?.issues).toBeUndefined();
  });

  it.each([
    '预算绩效管理',
    '绩效目标',
    '绩效指标',
    '指标值',
    '实施周期指标值',
    '一级指标',
    '二级指标',
    '产出指标',
    '效益指标',
    '可持续影响',
    '社会效益',
    '经济效益',
    '生态效益',
    '满意度指标',
    '成本指标',
    '单位成本',
    '数量指标',
    '质量指标',
    '时效指标',
    '经济性、效率性、效益性',
    '公平性',
    '指标性质',
    '权重',
    '预算执行率',
    '指标值确定依据',
    '定性',
    '定量',
    '项目支出',
    '部门预算',
    '财政拨款',
    '绩效自评',
    '绩效评价',
    '事前绩效评估',
    '主管部门',
    '预算单位',
    '法律援助',
    '普法',
    '人民调解',
    '社区矫正',
    '行政复议',
    '强制隔离戒毒',
    '法律职业资格考试',
  ])('explains %s', (word) => {
    expect(published.terms.map(({ zh }) => zh)).toContain(word);
  });

  it('says each in one to three sentences, in both languages', () => {
    for (const { term_id, definition } of published.terms) {
      expect(definition.zh.match(/。/gu)?.length, term_id).toBeLessThanOrEqual(3);
      expect(definition.zh, term_id).toMatch(/。$/u);
      expect(definition.en.match(/[.?!](\s|$)/gu)?.length, term_id).toBeLessThanOrEqual(3);
      expect(definition.en, term_id).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    }
  });
});

describe('is refused where', () => {
  it.each<[string, (glossary: Glossary) => void, RegExp]>([
    ['two terms share an id', ({ terms }) => terms.push(terms[0]!), /term .* found twice/],
    ['a term sees one that is not there', ({ terms }) => terms[0]!.see.push('nowhere'), /found nowhere/],
    ['a term sees itself', ({ terms }) => terms[0]!.see.push(terms[0]!.term_id), /another term/],
    ['a term cites an unknown source', ({ terms }) => terms[0]!.sources.push('hearsay'), /found hearsay/],
    ['a term stands in no group', ({ terms }) => Object.assign(terms[0]!, { group: 'none' }), /found none/],
    [
      'nobody cites a source',
      ({ sources }) => sources.push({ ...sources[0]!, source_id: 'unused' }),
      /names source unused/,
    ],
    [
      'a definition is blank',
      ({ terms }) => Object.assign(terms[0]!, { definition: { zh: ' ', en: 'a' } }),
      /./,
    ],
    ['an id is no anchor', ({ terms }) => Object.assign(terms[0]!, { term_id: 'Ü b' }), /lower-case/],
  ])('%s', (_, change, message) => {
    const issues = glossaryFile.safeParse(changed(change)).error?.issues ?? [];
    expect(issues.map((issue) => issue.message).join()).toMatch(message);
  });
});
