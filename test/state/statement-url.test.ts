import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statementFromAddress, statementToAddress } from '../../src/state/statement-url.ts';

const readBack = (sql: string) =>
  statementFromAddress(new URL(`https://example.org/sql/${statementToAddress(sql)}`));

describe('a statement in an address', () => {
  test('can be read by people', () => {
    expect(statementToAddress('SELECT name, 1+1\nFROM projects')).toBe(
      '?sql=SELECT+name,+1%2B1%0AFROM+projects',
    );
  });

  test('comes back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }), (text) => {
        const sql = text.replaceAll('\r\n', '\n');
        expect(readBack(sql)).toBe(sql.trim() === '' ? null : sql);
      }),
    );
  });

  test('stands behind # where it is long, and comes back from there', () => {
    const sql = `SELECT '${'机构'.repeat(500)}'`;
    expect(statementToAddress(sql)).toMatch(/^#sql=/u);
    expect(readBack(sql)).toBe(sql);
  });

  test.each([
    ['?sql=a&utm_source=x', '', 'a'],
    ['?utm_source=x&sql=a', '', 'a'],
    ['', '#sql=a%20b', 'a b'],
    ['?lang=zh', '#main', null],
  ])('is found in %j%j', (search, hash, sql) => {
    expect(statementFromAddress({ search, hash })).toBe(sql);
  });

  test('that was cut inside a character is an error', () => {
    expect(() => statementFromAddress({ search: '?sql=%E6%9C', hash: '' })).toThrow(URIError);
  });
});
