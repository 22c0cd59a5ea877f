import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvBytes, csvText } from '../../src/export/csv.ts';
import { unguardFormula } from '../../src/export/formula-guard.ts';

describe('a cell is written', () => {
  test.each([
    [null, ''],
    ['', '""'],
    [0, '0'],
    [-1.5, '-1.5'],
    [123456.78, '123456.78'],
    [true, 'true'],
    ['警卫人员', '警卫人员'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=100%', "'=100%"],
    ['=1,2', `"'=1,2"`],
    ['-5', '-5'],
    ['\u202eabc', '\u202eabc'],
  ])('%j as %j', (value, cell) => {
    expect(csvText(['a'], [{ a: value }], { bom: false })).toBe(`a\r\n${cell}\r\n`);
  });
});

test('columns stand in the order asked for, and no others', () => {
  expect(csvText(['b', 'a'], [{ a: 1, b: 2, c: 3 }], { bom: false })).toBe('b,a\r\n2,1\r\n');
});

test('the byte-order mark is the first three bytes, once, where it is asked for', () => {
  expect([...csvBytes(['a'], [], { bom: true })]).toEqual([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]);
  expect([...csvBytes(['a'], [], { bom: false })]).toEqual([0x61, 0x0d, 0x0a]);
});

test('another reader of CSV gives back the rows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-csv-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const cell = fc.record({
    a: fc.option(fc.string({ unit: fc.constantFrom('=', '"', "'", ',', '\n', 'x', '财', ' ') })),
    n: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
  });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 10 }), fc.boolean(), async (rows, bom) => {
        const file = join(folder, 'x.csv');
        await writeFile(
          file,
          csvBytes(
            ['a', 'n', 'end'],
            rows.map((row) => ({ ...row, end: 1 })),
            { bom },
          ),
        );
        const read = await connection.runAndReadAll(
          `SELECT a, n FROM read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
            columns = {'a': 'VARCHAR', 'n': 'DOUBLE', 'end': 'INTEGER'}, auto_detect = false, allow_quoted_nulls = false)`,
        );
        const back = read
          .getRows()
          .map(([a, n]) => ({ a: a === null ? null : unguardFormula(a as string), n }));
        expect(back).toEqual(rows.map(({ a, n }) => ({ a, n: n === null ? null : n + 0 })));
      }),
      { numRuns: 60 },
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
});
