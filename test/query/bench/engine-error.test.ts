import { describe, expect, test } from 'vitest';
import { readEngineError } from '../../../src/query/bench/engine-error.ts';

/** A statement, what DuckDB 0.9.1 says to it, and the word that it points at. */
const POINTED: readonly [sql: string, message: string, line: number, column: number, word: string][] = [
  [
    'SELECT * FORM agencies',
    'Parser Error: syntax error at or near "agencies"\nLINE 1: SELECT * FORM agencies\n                      ^',
    ...[1, 15, 'agencies'],
  ],
  [
    'SELECT a.name,\n  b.nope\nFROM agencies a JOIN projects b USING (agency_id)',
    'Binder Error: Table "b" does not have a column named "nope"\nLINE 2:   b.nope\n          ^',
    ...[2, 3, 'b'],
  ],
  [
    "SELECT 机构 FROM agencies WHERE '中文中文中文' = nam\nAND 1",
    'Binder Error: Referenced column "nam" not found in FROM clause!\nCandidate bindings: "agencies.name"\n' +
      "LINE 1: ...构 FROM agencies WHERE '中文中文中文' = nam\n" +
      '                                                   ^',
    ...[1, 42, 'nam'],
  ],
  [
    `SELECT '${'a'.repeat(80)}' || '中文中文中文中文' || nope || '${'b'.repeat(70)}' FROM agencies`,
    'Binder Error: Referenced column "nope" not found in FROM clause!\n' +
      `LINE 1: ...aaaaaaaaaaaa' || '中文中文中文中文' || nope || '${'b'.repeat(30)}...\n` +
      '                                                  ^',
    ...[1, 108, 'nope'],
  ],
  [
    '\n\n  SELECT\tx FROM agencies',
    'Binder Error: Referenced column "x" not found\nLINE 3:   SELECT\tx FROM agencies\n                ^',
    ...[3, 10, 'x'],
  ],
  ["SELECT 'abc", "Parser Error: unterminated\nLINE 1: SELECT 'abc\n               ^", ...[1, 8, "'"]],
] as never;

describe('readEngineError', () => {
  test.each(POINTED)('finds the place in %j', (sql, message, line, column, word) => {
    const { place, text, isFatal } = readEngineError(message, sql);
    expect(place).toMatchObject({ line, column });
    expect(sql.slice(place?.start, place?.end)).toBe(word);
    expect(text).not.toContain('LINE');
    expect(isFatal).toBe(false);
  });

  test('takes an error of the run out of what the binding says before it', () => {
    const said =
      'Invalid Input Error: Attempting to fetch from an unsuccessful query result\nError: Conversion Error: no';
    expect(readEngineError(said, 'SELECT 1')).toEqual({
      text: 'Conversion Error: no',
      place: null,
      isFatal: false,
    });
  });

  test('leaves out a place that the statement does not have', () => {
    expect(readEngineError('Parser Error: x\nLINE 7: y\n        ^', 'SELECT 1').place).toBeNull();
  });

  test.each([
    ['Out of Memory Error: failed to allocate', false],
    ['Not implemented Error: no', false],
    ['TransactionContext Error: no', false],
    ['INTERNAL Error: broken', true],
    ['FATAL Error: Failed: database has been invalidated', true],
    ['memory access out of bounds', true],
    ['malloc of size 600000256 failed', true],
  ])('tells whether the engine broke: %j', (message, isFatal) => {
    expect(readEngineError(message, '').isFatal).toBe(isFatal);
  });
});
