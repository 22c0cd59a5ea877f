import { describe, expect, it } from 'vitest';
import { collapse, firstLine, join, lastLine, slice, trim, unwrap } from '../../src/pipeline/printed.ts';

/** `ab` at the start of line 3 and `cd` at place 5 of line 4. */
const TWO_LINES = {
  text: 'ab\ncd',
  spans: [
    { line: 3, start: 0, end: 2 },
    { line: 4, start: 5, end: 7 },
  ],
};

describe('slice', () => {
  it.each([
    [0, 2, 'ab', [{ line: 3, start: 0, end: 2 }]],
    [3, 5, 'cd', [{ line: 4, start: 5, end: 7 }]],
    [
      1,
      4,
      'b\nc',
      [
        { line: 3, start: 1, end: 2 },
        { line: 4, start: 5, end: 6 },
      ],
    ],
    [2, 4, 'c', [{ line: 4, start: 5, end: 6 }]],
    [2, 3, '', []],
  ])('from %i to %i is %j, and still knows its place', (from, to, text, spans) => {
    expect(slice(TWO_LINES, from, to)).toEqual({ text, spans });
  });
});

describe('trim', () => {
  it('leaves blanks out of text and place', () => {
    const padded = { text: ' a \u3000', spans: [{ line: 1, start: 4, end: 8 }] };
    expect(trim(padded)).toEqual({ text: 'a', spans: [{ line: 1, start: 5, end: 6 }] });
  });
});

describe('join', () => {
  it('gives one text over several lines', () => {
    const joined = join([slice(TWO_LINES, 0, 2), slice(TWO_LINES, 3, 5)]);
    expect(joined).toEqual(TWO_LINES);
    expect([firstLine(joined), lastLine(joined)]).toEqual([3, 4]);
  });
});

describe('collapse keeps one blank, unwrap none between two characters of CJK', () => {
  it.each([
    ['  财政    资金 ', '财政 资金', '财政资金'],
    ['发放\n准确 率', '发放 准确 率', '发放准确率'],
    ['满意 度， 良好', '满意 度， 良好', '满意度，良好'],
    ['≥90 百分比', '≥90 百分比', '≥90 百分比'],
    ['12348 法律 服务', '12348 法律 服务', '12348 法律服务'],
    ['a b', 'a b', 'a b'],
  ])('%j', (printed, collapsed, unwrapped) => {
    expect([collapse(printed), unwrap(printed)]).toEqual([collapsed, unwrapped]);
  });
});
