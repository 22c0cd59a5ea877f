import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/pipeline/blocks.ts';
import { readText } from '../../../src/pipeline/read/text.ts';

const read = (text: string) => readText(new TextEncoder().encode(text), 'a.txt');
const texts = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.words.text : block.rows.map((row) => row.map(({ text }) => text)),
  );

describe('readText', () => {
  it.each([
    ['a paragraph a line', '一\n\n二', ['一', '二']],
    // rows one a line
    [
      'cells set apart by tabs',
      'a\tb\n\tc',
      [
        [
          ['a', 'b'],
          ['', 'c'],
        ],
      ],
    ],
    ['a blank line as the end of a table', 'a\tb\n\nc\td', [[['a', 'b']], [['c', 'd']]]],
    ['a line of tabs as the end of a table', 'a\tb\n\t\t\nc\td', [[['a', 'b']], [['c', 'd']]]],
    ['a paragraph between rows', 'a\tb\n一\nc\td', [[['a', 'b']], '一', [['c', 'd']]]],
    [
      'blank cells in their places',
      'a\t\tb\t\nc\td\te\tf',
      [
        [
          ['a', '', 'b', ''],
          ['c', 'd', 'e', 'f'],
        ],
      ],
    ],
    // cells one a line
    ['a cell a line, a blank line between rows', '一\n\ta\n\tb\n\n\tc\n', ['一', [['a', 'b'], ['c']]]],
    ['a cell of several lines', '\ta\n更多\n\tb\n', [[['a\n更多', 'b']]]],
    ['a blank cell', '\ta\n\t \n\tb\n', [[['a', ' ', 'b']]]],
    ['a paragraph as the end of a table', '\ta\n\n一\n\tb\n', [[['a']], '一', [['b']]]],
  ])('reads %s', (_, text, expected) => {
    expect(texts(read(text).blocks)).toEqual(expected);
  });

  it('tells where each cell stands: line from 1, UTF-16 offsets, end exclusive', () => {
    const [table] = read('a\t𠀀b\n\tc').blocks;
    expect(table).toMatchObject({
      rows: [
        [{ spans: [{ line: 1, start: 0, end: 1 }] }, { spans: [{ line: 1, start: 2, end: 5 }] }],
        [{ spans: [{ line: 2, start: 0, end: 0 }] }, { spans: [{ line: 2, start: 1, end: 2 }] }],
      ],
    });
  });

  it('tells where each line of a cell stands', () => {
    const [table] = read('\ta\n更多\n\tb').blocks;
    const spans = [
      { line: 1, start: 1, end: 2 },
      { line: 2, start: 0, end: 2 },
    ];
    expect(table).toMatchObject({ rows: [[{ text: 'a\n更多', spans }, { text: 'b' }]] });
  });

  it('counts a last line without newline, and the empty line behind one', () => {
    expect(read('a\nb').lines).toEqual(['a', 'b']);
    expect(read('a\r\nb\r\n').lines).toEqual(['a', 'b', '']);
  });
});
