import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Folded,
  foldBounds,
  foldBoundsWithPlaces,
  foldText,
  foldWithPlaces,
} from '../../src/search/fold.ts';

describe('foldText', () => {
  test.each([
    ['法律援助', '法律援助'],
    ['ＡＢc１２％', 'abc12%'],
    ['（一）', '(一)'],
    ['财政    资金\u3000\t\u00a0', '财政资金'],
    ['“引号”—', '"引号"-'],
    ['㎡ ① ﬁ', 'm21fi'],
    ['\u202eabc\u200b\ufeff', 'abc'],
    ['', ''],
  ])('%j is %j', (printed, folded) => {
    expect(foldText(printed)).toBe(folded);
  });
});

describe('foldBounds', () => {
  test.each([
    ['不低于95%', '≥95%'],
    ['>=95%', '≥95%'],
    ['≧95%', '≥95%'],
    ['不少于2000次', '≥2000次'],
    ['大于或等于3', '≥3'],
    ['不超过5天', '≤5天'],
    ['<=5天', '≤5天'],
    ['低于5', '低于5'],
    ['a>b=c', 'a>b=c'],
  ])('%j is %j', (folded, bounded) => {
    expect(foldBounds(folded)).toBe(bounded);
  });
});

test('every unit knows where it stands in print', () => {
  const folded = foldWithPlaces('Ａ 不低于\u200b９%');
  expect(folded).toEqual({ text: 'a不低于9%', starts: [0, 2, 3, 4, 6, 7], ends: [1, 3, 4, 5, 7, 8] });
  expect(foldBoundsWithPlaces(folded)).toEqual({ text: 'a≥9%', starts: [0, 2, 6, 7], ends: [1, 5, 7, 8] });
});

const piece = fc.constantFrom(
  '不低于',
  '不少于',
  '>=',
  '＞',
  '＝',
  '≥',
  '<',
  '=',
  ' ',
  '９',
  '%',
  'Ａ',
  '财',
  '😀',
  '①',
  '㎡',
  '\u202e',
  'İ',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece).map((parts) => parts.join('')),
);

test('with or without places, the text is the same, and the places go forward inside the print', () => {
  const isSound = ({ text: folded, starts, ends }: Folded, printed: string) =>
    starts.length === folded.length &&
    ends.length === folded.length &&
    starts.every((start, at) => start < (ends[at] ?? 0) && (at === 0 || start >= (starts[at - 1] ?? 0))) &&
    (ends.at(-1) ?? 0) <= printed.length;
  fc.assert(
    fc.property(text, (printed) => {
      const plain = foldWithPlaces(printed);
      const bounded = foldBoundsWithPlaces(plain);
      expect(plain.text).toBe(foldText(printed));
      expect(bounded.text).toBe(foldBounds(plain.text));
      expect(isSound(plain, printed) && isSound(bounded, printed)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a part of a text is a part of the folded text', () => {
  fc.assert(
    fc.property(text, text, text, (before, part, after) =>
      foldText(before + part + after).includes(foldText(part)),
    ),
    { numRuns: 2000 },
  );
});
