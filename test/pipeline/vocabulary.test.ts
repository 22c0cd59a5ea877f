import { describe, expect, it } from 'vitest';
import { foldWidth, labelKey, oneOfWords } from '../../src/pipeline/vocabulary.ts';
import { vocabulary } from './small-document.ts';

describe('formLabel', () => {
  it.each([
    ['项目名称', 'name', false],
    ['项目名称：', 'name', false],
    ['项目总额:', 'whole_budget', false],
    ['其中：财政资金', 'fiscal', false],
    ['其中: 财政资金:', 'fiscal', false],
    ['其中：财政    资金', 'fiscal', false],
    ['3月底', 'plan_mar', false],
    ['3 月底', 'plan_mar', false],
    ['资金支出计划（%）', 'payment_plan', false],
    ['资金支出计划(%)', 'payment_plan', false],
    ['项目名称（资金使用单位）', 'name', false],
    // broken by wrapping
    ['项目 编码', 'code', true],
    ['预算规 模及资 金用途', 'purpose', true],
    ['资金支 出计划 (%)', 'payment_plan', true],
  ])('%j is %s, wrapped: %s', (cell, role, wrapped) => {
    expect(vocabulary.formLabel(cell)).toMatchObject({ role, wrapped });
  });

  it.each(['项目名称甲', '甲项目名称', '', '备注栏', 'constructor', '项'.repeat(1000)])(
    '%j is none',
    (cell) => {
      expect(vocabulary.formLabel(cell)).toBeUndefined();
    },
  );
});

describe('columnLabel', () => {
  it.each([
    ['一级指标', 'level1', false],
    ['一级 指标', 'level1', true],
    ['指标值确 定依据', 'basis', true],
    ['指标值', 'value', false],
    ['本年绩效指标值', 'year_value', false],
    ['权重(%)', 'weight', false],
    ['权重（％）', 'weight', false],
    ['本年权重', 'year_weight', false],
  ])('%j is %s, wrapped: %s', (cell, role, wrapped) => {
    expect(vocabulary.columnLabel(cell)).toMatchObject({ role, wrapped });
  });
});

describe('labelKey', () => {
  it.each([
    ['其中: 财政资金:', '其中:财政资金'],
    ['权重（％）', '权重(%)'],
    ['目标 1', '目标1'],
  ])('%j is %j', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('foldWidth', () => {
  it('keeps every character in its place', () => {
    expect(foldWidth('＞９９％　Ａ，。')).toBe('>99% A,。');
  });
});

describe('oneOfWords', () => {
  it('tries the longest word first and takes signs as they are', () => {
    expect(oneOfWords(['少于', '不少于', '台(套)数'])).toBe(String.raw`台\(套\)数|不少于|少于`);
  });
});

describe('every theme and measure', () => {
  const { themes, measures } = vocabulary.files;

  it('has a code of its own', () => {
    const codes = [...themes.themes, ...measures].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names themes that exist', () => {
    const known = new Set(themes.themes.map(({ theme_id }) => theme_id));
    const named = measures.flatMap(({ rule, derived }) => [
      ...(rule?.theme ?? []),
      ...derived.flatMap(({ theme }) => theme),
    ]);
    expect(named.filter((theme) => !known.has(theme))).toEqual([]);
  });
});
