import { expect, test } from 'vitest';
import { mostFrequentType } from '../../../src/chart/findings/most-frequent-type.ts';
import type { TypeShareRow } from '../../../src/chart/type-parts.ts';

const agency = { agency_id: 'a', agency: '甲局', agency_en: 'A', year: 2024 };
const rows = (...counts: [TypeShareRow['type'], number][]): TypeShareRow[] =>
  counts.map(([type, indicators]) => ({ ...agency, type, indicators }));

test.each([
  [
    rows(['cost', 3], ['quantity', 1]),
    '所选指标中成本指标最多，占 75%',
    'cost is the most frequent type: 75%',
  ],
  [rows(['cost', 2], ['cost', 1]), '所选指标全部是成本指标', 'of one type: cost'],
  [
    rows(['social', 1], ['quality', 1]),
    '所选指标中质量指标最多，占 50%',
    'quality is the most frequent type: 50%',
  ],
  [[], '没有指标', 'No indicators'],
])(
  '%#: states the share of the type that most rows have, a tie by the order of the types',
  (types, zh, en) => {
    expect(mostFrequentType(types, 'zh')).toBe(zh);
    expect(mostFrequentType(types, 'en')).toContain(en);
  },
);
