import { expect, test } from 'vitest';
import { typeSharesDescription } from '../../../src/chart/findings/type-shares.ts';
import { compareReading, numericShareOf, OWN_ID } from '../../../src/components/read/comparison.ts';
import { readText, SMALL_TABLE } from './small-reading.ts';

const PUBLISHED = {
  types: [
    {
      ...{ agency_id: 'a', agency: '甲局', agency_en: 'A', year: 2023, year_basis: 'stated', status: null },
      ...{ type: 'quantity' as const, indicators: 8 },
    },
  ],
  numeric: [
    { type: 'quantity' as const, quantities: 6, indicators: 8 },
    { type: 'social' as const, quantities: 0, indicators: 2 },
  ],
  documents: [],
};
const NAME = { zh: '您的文件', en: 'Your document' };

test('a document is counted as the published ones are, and stands first', async () => {
  const { types, own, untyped, most } = compareReading(await readText(SMALL_TABLE), PUBLISHED, NAME);
  expect(own).toEqual([
    { type: 'quantity', quantities: 1, indicators: 1 },
    { type: 'quality', quantities: 1, indicators: 1 },
    { type: 'social', quantities: 0, indicators: 1 },
  ]);
  expect(types.map(({ agency_id, type }) => `${agency_id} ${type}`)).toEqual([
    ...[`${OWN_ID} quantity`, `${OWN_ID} quality`, `${OWN_ID} social`],
    'a quantity',
  ]);
  expect([untyped, most]).toEqual([0, { type: 'quantity', own: 1 / 3, published: 0.8 }]);
  expect([numericShareOf(own), numericShareOf(PUBLISHED.numeric)]).toEqual([2 / 3, 0.6]);
});

test('a document that prints no year says so where a published one says its year', async () => {
  const { types } = compareReading(await readText(SMALL_TABLE), PUBLISHED, NAME);
  expect(typeSharesDescription(types, 'zh')).toContain('您的文件 年度未印：');
  expect(typeSharesDescription(types, 'en')).toContain('Your document year not printed: ');
});

test('indicators without a type are counted apart', async () => {
  const reading = await readText(SMALL_TABLE);
  const indicators = reading.indicators.map((row) => ({
    ...row,
    type: row.type === 'social' ? null : row.type,
  }));
  expect(compareReading({ ...reading, indicators }, PUBLISHED, NAME).untyped).toBe(1);
});

test('a document without indicators has nothing to compare', async () => {
  const { own, most } = compareReading(await readText('一句话'), PUBLISHED, NAME);
  expect([own, most]).toEqual([[], null]);
});
