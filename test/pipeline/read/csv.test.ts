import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/pipeline/read/csv.ts';
import { shapeOf } from './small-files.ts';

const read = (text: string) => readCsv(new TextEncoder().encode(text), 'a.csv');

describe('readCsv', () => {
  it.each([
    [
      'commas',
      'a,b\nc,d',
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    [
      'semicolons',
      'a;b,c\nd;e',
      [
        [
          ['a', 'b,c'],
          ['d', 'e'],
        ],
      ],
    ],
    [
      'tabs',
      'a\tb,c\nd\te',
      [
        [
          ['a', 'b,c'],
          ['d', 'e'],
        ],
      ],
    ],
    [
      'line ends CRLF',
      'a,b\r\nc,d\r\n',
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    ['a separator in quotation marks', '"a,b",c', [[['a,b', 'c']]]],
    ['a line break in quotation marks', '"a\nb",c', [[['a\nb', 'c']]]],
    ['doubled quotation marks', '"a""b",c', [[['a"b', 'c']]]],
    [
      'marks that do not go around the cell',
      '"放管服"改革,c\na"b,c',
      [
        [
          ['"放管服"改革', 'c'],
          ['a"b', 'c'],
        ],
      ],
    ],
    [
      'blank cells',
      ',a,d\nb,,c',
      [
        [
          ['', 'a', 'd'],
          ['b', '', 'c'],
        ],
      ],
    ],
    ['a blank record as the end of a table', 'a,b\n,\nc,d', [[['a', 'b']], [['c', 'd']]]],
    [
      'records of one cell above and below as paragraphs',
      '表,,\na,b,c\n注,,',
      ['表', [['a', 'b', 'c']], '注'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(shapeOf(read(text).blocks)).toEqual(expected);
  });

  it('reads GB18030', () => {
    // 绩效,目标
    const bytes = Uint8Array.of(0xbc, 0xa8, 0xd0, 0xa7, 0x2c, 0xc4, 0xbf, 0xb1, 0xea);
    expect(shapeOf(readCsv(bytes, 'a.csv').blocks)).toEqual([[['绩效', '目标']]]);
  });

  it('tells where each cell stands: line and offset of the file itself', () => {
    const text = '一,"二三",四\n"五\n六",七';
    const { lines, blocks, places } = read(text);
    expect(lines).toEqual(['一\t 二三 \t四', ' 五', '六 \t七']);
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    for (const cell of cells) {
      const own = cell.spans.map(({ line, start, end }) => text.split('\n')[line - 1]?.slice(start, end));
      expect(own.join('\n')).toBe(cell.text);
    }
    expect(places).toBeNull();
  });

  it('keeps the place of what follows a doubled mark', () => {
    const text = '"一""二",三';
    const [, last] = read(text).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    expect(last?.spans).toEqual([{ line: 1, start: text.indexOf('三'), end: text.length }]);
  });

  it('refuses a quotation mark that is not closed, with its line', () => {
    expect(() => read('a,b\nc,"d')).toThrow(
      'a.csv line 2: expected a quotation mark that closes the cell, found "d',
    );
  });
});
