import { describe, expect, test } from 'vitest';
import { readTarget } from '../../../src/components/project/read-target.ts';

const NOTHING = {
  kind: 'quantity' as const,
  comparator: null,
  value: null,
  unit: null,
  unit_source: null,
  base_value: null,
  base_unit: null,
  denominator: null,
  date_start: null,
  date_end: null,
};

const CASES = [
  ['≥95%', { comparator: '>=', value: 95, unit: '%', base_value: 95, base_unit: '%' }, ['≥ 95%'], ['≥ 95%']],
  [
    '≤20万元',
    { comparator: '<=', value: 20, unit: '万元', base_value: 200_000, base_unit: '元' },
    ['≤ 20 万元', '合 200,000 元'],
    ['≤ 20 万元', 'that is CNY 200,000'],
  ],
  [
    '≤80元 of a name that says 每人',
    { comparator: '<=', value: 80, unit: '元', base_value: 80, base_unit: '元', denominator: '人' },
    ['≤ 80 元', '按每人计'],
    ['≤ 80 元', 'per person'],
  ],
  [
    '300 元/人·次',
    {
      comparator: '=',
      value: 300,
      unit: '元/人·次',
      base_value: 300,
      base_unit: '元/人·次',
      denominator: '人·次',
    },
    ['= 300 元/人·次'],
    ['= 300 元/人·次'],
  ],
  ['≥50', { comparator: '>=', value: 50 }, ['≥ 50', '未印单位'], ['≥ 50', 'no unit printed']],
  ['2023年底前', { kind: 'date', date_end: '2023-12-31' }, ['截至 2023-12-31'], ['by 2023-12-31']],
  ['12月31日前', { kind: 'date' }, ['日期，原文未写明起止'], ['A date that the text does not fix']],
  ['长期', { kind: 'text' }, ['文字，不是数值'], ['Words, not a number']],
  ['未涉及', { kind: 'none' }, ['未设'], ['Not set']],
] as const;

describe('a target is read out in both languages', () => {
  test.each(CASES)('%s', (_printed, read, zh, en) => {
    for (const [lang, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { main, more } = readTarget({ ...NOTHING, ...read }, lang);
      expect([main, ...more].map((text) => text.replaceAll('\u00a0', ' '))).toEqual(words);
    }
  });
});
