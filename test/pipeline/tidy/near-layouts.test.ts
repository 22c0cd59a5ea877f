import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/pipeline/read/text.ts';
import { readFile } from '../../../src/pipeline/read-file.ts';
import { vocabulary } from '../small-document.ts';

const FORM = [
  '甲县2024年项目支出绩效目标表',
  '单位：万元',
  '项目名称|巡护|||',
  '预算数|12|||',
  '年度目标|巡护山林。|||',
];

/** A document with a form above these rows, cells set apart by |. */
const readRows = (...rows: string[]) => {
  const text = [...FORM, ...rows].map((row) => row.replaceAll('|', '\t')).join('\n');
  const source = readText(new TextEncoder().encode(text), 'document.txt');
  return readFile(source, { file: 'document.txt', sha256: '0'.repeat(64) }, vocabulary);
};

const found = (reading: ReturnType<typeof readRows>): string[] =>
  reading.problems.map((problem) => problem.found);

describe('what a header leaves open is not guessed', () => {
  it('three columns right of the type: which is the target?', () => {
    const reading = readRows('绩效指标|产出指标|数量指标|巡护次数|300次|200次', '||质量指标|合格率|95%|90%');
    expect(reading.indicators).toEqual([]);
    expect(found(reading)).toContain('巡护');
    expect(reading.coverage).toBeLessThan(1);
  });

  it('two columns of words right of the type', () => {
    const reading = readRows('绩效指标|产出指标|数量指标|巡护次数|按计划完成', '||质量指标|合格率|达到要求');
    expect(reading.indicators).toEqual([]);
    expect(found(reading)).toContain('数量指标');
  });

  it('a column of other words under 绩效目标 is no column of classes', () => {
    const reading = readRows(
      '绩效指标|绩效目标|绩效指标|指标值',
      '|巡护山林|巡护次数|300次',
      '|保护林木|保存率|95%',
    );
    expect(reading.indicators.map(({ level1 }) => level1)).toEqual([null, null]);
    expect(found(reading)).toContain('绩效指标');
  });

  it('a label nobody knows below the indicators is no indicator', () => {
    const reading = readRows(
      '绩效指标|一级指标|二级指标|三级指标|指标值',
      '|产出指标|数量指标|巡护次数|300次',
      '奇异保障|制度健全|||',
    );
    expect(reading.indicators.map(({ name }) => name)).toEqual(['巡护次数']);
    expect(reading.unknown_labels.map(({ label }) => label)).toEqual(['奇异保障']);
  });

  it('an amount in words that is not whole is not read in part', () => {
    const reading = readRows('项目资金|总额：350万元，其中奇异资金：300万元|||');
    expect(reading.projects[0]?.budget_yuan).toBe(120000);
    expect(reading.projects[0]?.fiscal_yuan).toBeNull();
  });
});

describe('a label says which amount it is', () => {
  it.each([
    ['项目总预算 beside the budget of the year', '项目总预算|90|||', { overall_budget_yuan: 900_000 }],
    ['250万 is 250 万元', '其中：财政拨款|250万|||', { fiscal_yuan: 2_500_000 }],
    ['上年结转 is no part of the year', '上年结转|3|||', { carry_over_yuan: 30_000 }],
  ])('%s', (_, row, money) => {
    expect(readRows(row).projects[0]).toMatchObject({ budget_yuan: 120_000, ...money });
  });
});
