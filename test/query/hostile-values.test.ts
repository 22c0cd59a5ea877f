import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { FACETS, type Filter, whereClause } from '../../src/query/filter.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { sql } from '../../src/query/sql.ts';
import { openFixture } from './fixture.ts';

/** What ends a text, a name, a comment or a statement, and what an engine might read as something else. */
const pieces = fc.constantFrom(
  ...[
    "'",
    '"',
    '`',
    ';',
    '--',
    '/*',
    '*/',
    '\\',
    '$$',
    '?',
    '$1',
    ':a',
    '%',
    '_',
    '(',
    ')',
    ',',
    '\n',
    '\t',
    '\r',
  ],
  ...[
    ' OR TRUE ',
    ' UNION SELECT ',
    'DROP TABLE facts',
    "'; DROP TABLE facts; --",
    '\\x27',
    '\u2019',
    '\u02bc',
    '＇',
  ],
  ...['\u202e', '\ufeff', '\u200b', '\ud83d\ude00', '年', '≥', 'e\u0301', "E'", "x''y", '{{', '<script>'],
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
  fc.integer({ min: 1000, max: 12_000 }).map((length) => "'".repeat(length)),
);
/** The native engine's binding takes a byte-order mark from the front of what it gives back; what it stores keeps it. */
const hostile = anything.filter((text) => !text.startsWith('\ufeff'));
const withoutNul = hostile.filter((text) => !text.includes('\0'));

let db: NodeDatabase;
let rows: number;
const count = async () => (await db.query<{ n: number }>('SELECT count(*) AS n FROM facts'))[0]?.n;
beforeAll(async () => {
  db = await openFixture();
  rows = (await count()) ?? 0;
});
afterAll(() => db.close());

describe('a hostile value', () => {
  test('comes back as it was, as a parameter of the sql tag', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const { sql: text, params } = sql`SELECT ${value}::VARCHAR AS value`;
        expect(text).toBe('SELECT ?::VARCHAR AS value');
        expect(await db.query(text, params)).toEqual([{ value }]);
      }),
    );
  });

  test('comes back as it was, quoted as a text', async () => {
    await fc.assert(
      fc.asyncProperty(withoutNul, async (value) => {
        expect(await db.query(`SELECT ${quoteText(value)} AS value`)).toEqual([{ value }]);
      }),
    );
  });

  test('is a name and nothing more, quoted as one', async () => {
    const names = withoutNul.filter((name) => name !== '');
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        expect(await db.query(`SELECT 1 AS ${quoteName(name)}`)).toEqual([{ [name]: 1 }]);
      }),
    );
  });

  test('is refused where it holds a NUL, which would end the statement there', () => {
    expect(() => quoteText('a\0b')).toThrow(RangeError);
    expect(() => quoteName('\0')).toThrow(RangeError);
  });

  test('chosen in any facet or searched for narrows, and changes nothing', async () => {
    const choice = fc.record<Filter>(
      {
        ...Object.fromEntries(
          FACETS.map((facet) => [facet, fc.array(hostile, { minLength: 1, maxLength: 3 })]),
        ),
        year: fc.array(fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true })), {
          maxLength: 3,
        }),
        q: hostile,
      } as never,
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(choice, async (filter) => {
        const where = whereClause(filter);
        const question = sql`SELECT count(*) AS n FROM facts WHERE ${where}`;
        const [answer] = await db.query<{ n: number }>(question.sql, question.params);
        expect(answer?.n).toBeGreaterThanOrEqual(0);
        expect(answer?.n).toBeLessThanOrEqual(rows);
      }),
    );
    expect(await count()).toBe(rows);
  });
});
