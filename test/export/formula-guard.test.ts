import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../src/export/formula-guard.ts';

describe('guards what a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=100%',
    '=HYPERLINK("http://x")',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '"=1+1',
    "'=1+1",
    ' =1+1',
    '＝1+1',
    '－2+3',
    '\u202e=1+1',
    '\ufeff=1+1',
    '\u200b=1+1',
    '+1-1',
    '-1%+2',
  ])('%j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(`'${text}`)).toBe(text);
  });
});

describe('leaves alone what runs nothing', () => {
  test.each([
    '',
    '=',
    '-',
    '@',
    '≥95%',
    '>=95',
    '<=5',
    '-5',
    '+5',
    '-5.25',
    '-5%',
    '1-2',
    'a=b',
    "it's",
    "'90",
    '（=1）',
    '—',
  ])('%j', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});

const pieces = fc.constantFrom(
  "'",
  '"',
  '=',
  '-',
  '+',
  '@',
  ' ',
  '\t',
  '\r',
  '\n',
  '1',
  'a',
  '%',
  '.',
  '＝',
  '\u202e',
  '财',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
);

test('what was guarded comes back, whatever it was', () => {
  fc.assert(
    fc.property(texts, (text) => unguardFormula(guardFormula(text)) === text),
    { numRuns: 5000 },
  );
});

test('no cell begins with a sign and goes on, unless it is a number', () => {
  const runs = /^["\s]*[=+\-@＝＋－＠]./su;
  fc.assert(
    fc.property(texts, (text) => !runs.test(guardFormula(text)) || /^[+-]\d+(\.\d+)?%?$/u.test(text)),
    { numRuns: 5000 },
  );
});
