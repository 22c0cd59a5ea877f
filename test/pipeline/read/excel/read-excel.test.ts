import { readFile } from 'node:fs/promises';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readExcel } from '../../../../src/pipeline/read/excel/read-excel.ts';
import { placesOf, type SmallSheet, shapeOf, sheetOf, xlsxOf } from '../small-files.ts';

type Options = Parameters<typeof xlsxOf>[1];
const readSheets = (sheets: readonly SmallSheet[], options?: Options) =>
  readExcel(xlsxOf(sheets, options), 'a.xlsx');
const read = (xml: string, options?: Options) => readSheets([{ xml }], options);
const shape = async (xml: string, options?: Options) => shapeOf((await read(xml, options)).blocks);
const merged = (...areas: string[]) =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
/** One cell, A1. */
const one = (cell: string) => `<sheetData><row r="1">${cell}</row></sheetData>`;

describe('the tables of a sheet', () => {
  it.each([
    [
      'rows and columns',
      sheetOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    [
      'a blank row as the end of a table',
      sheetOf([['a', 'b'], [], ['c', 'd']]),
      [[['a', 'b']], [['c', 'd']]],
    ],
    [
      'rows of one cell above and below as paragraphs',
      sheetOf([['表'], ['', '', '单位：万元'], ['a', 'b'], ['注']]),
      ['表', '单位：万元', [['a', 'b', '']].map((r) => r.slice(0, 2)), '注'],
    ],
    [
      'a row of one cell inside a table',
      sheetOf([['a', 'b'], ['c'], ['d', 'e']]),
      [
        [
          ['a', 'b'],
          ['c', ''],
          ['d', 'e'],
        ],
      ],
    ],
    [
      'merged cells',
      sheetOf(
        [
          ['a', '', 'b'],
          ['', '', 'c'],
          ['d', 'e', 'f'],
        ],
        merged('A1:B2'),
      ),
      [
        [
          ['a', '←', 'b'],
          ['↑', '↑', 'c'],
          ['d', 'e', 'f'],
        ],
      ],
    ],
    ['a merged title as a paragraph', sheetOf([['表'], ['a', 'b']], merged('A1:B1')), ['表', [['a', 'b']]]],
    [
      'a label with a blank merged cell beside it as a row',
      sheetOf([['a', 'b', 'c'], ['备注']], merged('B2:C2')),
      [
        [
          ['a', 'b', 'c'],
          ['备注', '', '←'],
        ],
      ],
    ],
    [
      'a blank row that a merged cell reaches into as a row',
      sheetOf([['a', 'b'], [], ['', 'd']], merged('A1:A3')),
      [
        [
          ['a', 'b'],
          ['↑', ''],
          ['↑', 'd'],
        ],
      ],
    ],
    [
      'a column in which no cell begins, dropped',
      sheetOf([
        ['a', '', 'b'],
        ['c', '', 'd'],
      ]),
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    ['a cell of several lines', sheetOf([['a\nb', 'c']]), [[['a\nb', 'c']]]],
  ])('%s', async (_, xml, expected) => {
    expect(await shape(xml)).toEqual(expected);
  });

  it('say where they stand', async () => {
    const document = await readSheets([
      { xml: sheetOf([['表'], ['', 'a', 'b\nc']]) },
      { name: '表二', xml: sheetOf([['d', 'e']]) },
    ]);
    expect(placesOf(document)).toEqual([
      ['表', 'Sheet1!A1'],
      ['a', 'Sheet1!B2'],
      ['b', 'Sheet1!C2'],
      ['c', 'Sheet1!C2'],
      ['d', '表二!A1'],
      ['e', '表二!B1'],
    ]);
  });
});

describe('what a cell shows', () => {
  const number = (value: string, format: string | number) =>
    shape(one(`<c r="A1" s="0"><v>${value}</v></c>`), { formats: [format] });

  it.each([
    ['1234.5', 'General', '1234.5'],
    ['0.30000000000000004', 'General', '0.3'],
    ['1234567.5', '#,##0.00', '1,234,567.50'],
    ['0.985', '0.0%', '98.5%'],
    ['0.98', 9, '98%'],
    ['150000', 3, '150,000'],
    ['0', '#,##0.00;-#,##0.00;"-"', '-'],
    ['1234.5', 43, '1,234.50'],
    ['1234.5', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1,234.50'],
    ['45322', 14, '2024/1/31'],
    ['45322', 31, '2024年1月31日'],
    ['45322', 57, '2024年1月'],
    ['45322', 'yyyy"年"m"月"d"日"', '2024年1月31日'],
    ['45322', '[$-804]yyyy-mm-dd', '2024-01-31'],
    ['5', '"≥"0"人次"', '≥5人次'],
  ])('%s as %s: %s', async (value, format, shown) => {
    expect(await number(value, format)).toEqual([shown]);
  });

  it.each([
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', '乙'],
    ['a text in runs, without how it is pronounced', '<c r="A1" t="s"><v>2</v></c>', 'm²'],
    ['a line end kept as a code', '<c r="A1" t="s"><v>3</v></c>', '甲\n乙'],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['the last result of a formula', '<c r="A1"><f>SUM(B1:B2)</f><v>12</v></c>', '12'],
    ['the last result of a formula of text', '<c r="A1" t="str"><f>A2</f><v>甲</v></c>', '甲'],
    ['a cell that does not say where it stands', '<c><v>7</v></c>', '7'],
  ])('%s', async (_, cell, shown) => {
    const strings = [
      '<si><t>甲</t></si><si><t>乙</t></si>',
      '<si><r><t>m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><rPh><t>mì</t></rPh></si>',
      '<si><t>甲_x000A_乙</t></si>',
    ].join('');
    expect((await shape(one(cell), { strings })).join('\n')).toBe(shown);
  });

  it('nothing for a formula without a result, and a note says so', async () => {
    const document = await read(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1+1</f><v></v></c></row></sheetData>`,
    );
    expect(shapeOf(document.blocks)).toEqual(['1']);
    expect(document.notes).toEqual([{ kind: 'formula', found: 'Sheet1!B1' }]);
  });

  it('days from 1904 where the workbook counts so', async () => {
    const options = { formats: [14], properties: 'date1904="1"' };
    expect(await shape(one('<c r="A1" s="0"><v>43860</v></c>'), options)).toEqual(['2024/1/31']);
  });
});

describe('what is hidden is not read, and a note says so', () => {
  it('rows and columns', async () => {
    const rows = sheetOf([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]).replace('<row r="2">', '<row r="2" hidden="1">');
    const document = await read(`<cols><col min="2" max="2" hidden="1"/></cols>${rows}`);
    expect(shapeOf(document.blocks)).toEqual([
      [
        ['a', 'c'],
        ['g', 'i'],
      ],
    ]);
    expect(document.notes).toEqual([
      { kind: 'hidden', found: 'Sheet1, rows 2 to 2' },
      { kind: 'hidden', found: 'Sheet1, columns B to B' },
    ]);
  });

  it('but a merged cell that begins there shows its words in what is left of it', async () => {
    const rows = sheetOf(
      [
        ['a', 'b'],
        ['', 'c'],
        ['', 'd'],
      ],
      merged('A1:A3'),
    ).replace('<row r="1">', '<row r="1" hidden="1">');
    expect(await shape(rows)).toEqual([
      [
        ['a', 'c'],
        ['↑', 'd'],
      ],
    ]);
  });

  it('what a merged cell covers', async () => {
    const document = await read(
      sheetOf(
        [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ],
        merged('A1:A2'),
      ),
    );
    expect(shapeOf(document.blocks)).toEqual([
      [
        ['a', 'b'],
        ['↑', 'd'],
        ['e', 'f'],
      ],
    ]);
    expect(document.notes).toEqual([{ kind: 'hidden', found: 'Sheet1!A2, covered: c' }]);
  });

  it('sheets', async () => {
    const document = await readSheets([
      { xml: sheetOf([['a']]) },
      { name: '字典', state: 'veryHidden', xml: sheetOf([['b']]) },
    ]);
    expect(shapeOf(document.blocks)).toEqual(['a']);
    expect(document.notes).toEqual([{ kind: 'hidden', found: 'sheet 字典' }]);
  });
});

describe('a workbook of other makers', () => {
  it.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xls'])(
    'is read as it is shown: %s',
    async (name) => {
      const path = new URL(`../../../documents/formats/shown-sheet/${name}`, import.meta.url);
      const document = await readExcel(new Uint8Array(await readFile(path)), name);
      expect(shapeOf(document.blocks)).toEqual([
        '项目支出绩效目标表',
        [
          ['项目名称', '预算数', '完成率', '起始日期'],
          ['甲', '1,234,567.50', '98.5%', '2024年1月31日'],
          ['乙', '-', '100.0%', '2024年12月1日'],
          ['丙', '', '←', '←'],
        ],
      ]);
      expect(placesOf(document)[6]).toEqual(['1,234,567.50', '表一!B3']);
      expect(document.notes).toEqual([
        { kind: 'hidden', found: 'sheet 字典' },
        { kind: 'hidden', found: '表一, rows 5 to 5' },
        { kind: 'hidden', found: '表一, columns E to E' },
      ]);
    },
  );

  it('is read in the code page of Chinese Windows, as Excel 95 wrote', async () => {
    const workbook = { SheetNames: ['S'], Sheets: { S: utils.aoa_to_sheet([['abcd', 'efgh']]) } };
    const bytes = Buffer.from(write(workbook, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
    // The record that names the code page, 1252 as written here; then 绩效 and 目标 in GBK.
    bytes.writeUInt16LE(936, bytes.indexOf(Uint8Array.of(0x42, 0, 2, 0)) + 4);
    bytes.set([0xbc, 0xa8, 0xd0, 0xa7], bytes.indexOf('abcd'));
    bytes.set([0xc4, 0xbf, 0xb1, 0xea], bytes.indexOf('efgh'));
    expect(shapeOf((await readExcel(new Uint8Array(bytes), 'a.xls')).blocks)).toEqual([[['绩效', '目标']]]);
  });

  it('is read from the XML of 2003', async () => {
    const sheet = utils.aoa_to_sheet([['表'], ['a', 'b'], ['', { t: 'n', v: 0.5, z: '0%' }]]);
    sheet['!merges'] = ['A1:B1', 'A2:A3'].map(utils.decode_range);
    const workbook = { SheetNames: ['一'], Sheets: { 一: sheet } };
    const bytes = write(workbook, { type: 'array', bookType: 'xlml' }) as ArrayBuffer;
    const { blocks } = await readExcel(new Uint8Array(bytes), 'a.xls');
    expect(shapeOf(blocks)).toEqual([
      '表',
      [
        ['a', 'b'],
        ['↑', '50%'],
      ],
    ]);
  });
});
