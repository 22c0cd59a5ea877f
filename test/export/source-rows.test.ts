import { expect, test } from 'vitest';
import { sourceRows } from '../../src/export/source-rows.ts';
import { ORIGIN } from './fixture.ts';

test('says release, address, selection, rows, licence, and each document with its year and its reservations', () => {
  const rows = sourceRows(ORIGIN);
  expect(rows).toContainEqual(['数据版本 Data release', '0.1.0 (2026-11-21)']);
  expect(rows).toContainEqual(['地址 Address', 'https://example.org/explore/?type=cost']);
  expect(rows).toContainEqual(['所选条件 Selection', '指标类型：成本']);
  expect(rows).toContainEqual(['行数 Rows', 2]);
  expect(rows.flat().join('\n')).toContain('CC BY 4.0');
  expect(rows.slice(-2).map((row) => row[3])).toEqual([
    '2023年度（推定） budget year 2023 (inferred)',
    '2021年度（草案） budget year 2021 (draft)',
  ]);
});

test('a download of everything says so', () => {
  expect(sourceRows({ ...ORIGIN, selection: null })).toContainEqual([
    '所选条件 Selection',
    '全部数据 everything',
  ]);
});
