import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Correction, correctionsFile } from '../../src/model/correction.ts';

const ONE: Correction = {
  date: '2027-01-10',
  release: '0.1.1',
  document_id: 'north-2023',
  row_id: 'north-2023-01-i02',
  line: 12,
  field: 'base_value',
  said: '20',
  says: '200000',
  reason: { zh: '单位万元漏读。', en: 'The unit was missed.' },
  reply: null,
};

const fits = (value: unknown) => correctionsFile.safeParse(value).success;

describe('the log of corrections', () => {
  it('as published fits its schema', () => {
    expect(fits(JSON.parse(readFileSync('data/corrections.json', 'utf8')))).toBe(true);
  });

  it('may hold an agency’s reply, or none', () => {
    expect(fits([{ ...ONE, reply: { date: '2027-01-12', text: '情况属实。' } }, ONE])).toBe(true);
  });

  it.each([
    ['a day that is none', { date: '2027-02-30' }],
    ['no release', { release: 'next' }],
    ['a line before the first', { line: 0 }],
    ['no reason in English', { reason: { zh: '漏读', en: '' } }],
    ['nothing that it said', { said: ' ' }],
    ['a key that nobody knows', { note: 'x' }],
  ])('is refused with %s', (_, change) => {
    expect(fits([{ ...ONE, ...change }])).toBe(false);
  });

  it('has the newest first', () => {
    const older = { ...ONE, date: '2026-12-01' };
    expect(fits([ONE, older])).toBe(true);
    expect(fits([older, ONE])).toBe(false);
  });
});
