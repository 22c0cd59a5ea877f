import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/pipeline/read/html/read-html.ts';
import { placesOf, shapeOf } from '../small-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => readHtml(utf8(html), 'a.html');
const shape = (html: string) => shapeOf(read(html).blocks);

describe('words of a page', () => {
  it.each([
    ['paragraphs', '<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['blanks as a browser prints them', '<p>\n  绩效\n  <b> 目标</b> </p>', ['绩效 目标']],
    ['a line break, which ends the paragraph', '<p>甲<br>乙</p>', ['甲', '乙']],
    ['words between blocks', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
    ['blanks in <pre>', '<pre>甲  乙\n丙</pre>', ['甲  乙', '丙']],
    ['entities', '<p>&ge;95&#37;&nbsp;&lt;</p>', ['≥95%\u00a0<']],
    ['figures set high', '<p>10<sup>4</sup>m<sup>2</sup></p>', ['10⁴m²']],
    [
      'no scripts, no looks, no controls',
      '<p>甲<script>x</script></p><style>p{}</style><select><option>乙</select>',
      ['甲'],
    ],
    ['not how a word is pronounced', '<ruby>绩<rp>(</rp><rt>jì</rt></ruby>', ['绩']],
    [
      'the numbers of a list',
      '<ol start=2><li>甲<li>乙</ol><ol type=a><li value=3>丙</ol><ul><li>丁</ul>',
      ['2. 甲', '3. 乙', 'c. 丙', '丁'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shape(html)).toEqual(expected);
  });

  it('numbers no list whose style sheets are not here, and says so', () => {
    const { blocks, notes } = read('<link rel=stylesheet href=a.css><ol><li>甲</ol>');
    expect(shapeOf(blocks)).toEqual(['甲']);
    expect(notes).toEqual([{ kind: 'number', found: '甲' }]);
  });
});

describe('tables of a page', () => {
  it.each([
    [
      'cells',
      '<tr><th>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['lines of a cell', '<tr><td>a<br>b<p>c</p><td>d', [['a\nb\nc', 'd']]],
    [
      'colspan',
      '<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e',
      [
        ['a', '←', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'rowspan',
      '<tr><td rowspan=2>a<td>b<tr><td>c',
      [
        ['a', 'b'],
        ['↑', 'c'],
      ],
    ],
    [
      'both',
      '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f',
      [
        ['a', '←', 'b'],
        ['↑', '↑', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'a cell below two merged ones',
      '<tr><td rowspan=3>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e<td>f',
      [
        ['a', 'b', 'c'],
        ['↑', '↑', 'd'],
        ['↑', 'e', 'f'],
      ],
    ],
    [
      'rowspan=0 to the end of its part',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e',
      [
        ['a', 'b'],
        ['↑', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'a rowspan past the end of its part',
      '<thead><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'spans past all sense',
      '<tr><td colspan=1000000 rowspan=1000000>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b', ''],
        ['↑', 'c', 'd'],
      ],
    ],
    ['spans that are no numbers', '<tr><td colspan=x rowspan=-1>a<td colspan=0>b', [['a', 'b']]],
    [
      'the foot last, wherever it stands',
      '<tfoot><tr><td>e<td>f</tfoot><tbody><tr><td>c<td>d</tbody><thead><tr><td>a<td>b',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a hidden row left out', '<tr><td>a<td>b<tr style="display: none"><td>c<td>d', [['a', 'b']]],
  ])('%s', (_, rows, expected) => {
    expect(shape(`<table>${rows}</table>`)).toEqual([expected]);
  });

  it('puts a caption above, and a table in a cell behind its row', () => {
    const inner = '<table><tr><td>c<td>d</table>';
    const { blocks, lines, places } = read(
      `<table><caption>表</caption><tr><td>a<td>b${inner}<tr><td>e<td>f</table>`,
    );
    expect(shapeOf(blocks)).toEqual(['表', [['a', 'b']], [['c', 'd']], [['e', 'f']]]);
    expect(placesOf({ blocks, lines, places })).toEqual([
      ['表', null],
      ['a', 't1r1c1'],
      ['b', 't1r1c2'],
      ['c', 't2r1c1'],
      ['d', 't2r1c2'],
      ['e', 't1r2c1'],
      ['f', 't1r2c2'],
    ]);
  });

  it('opens tables that only lay out the page', () => {
    const inner = '<table><tr><td>a<td>b<tr><td>c<td>d</table>';
    const page = `<table><tr><td>表1${inner}<p>注</p></td></tr><tr><td><table><tr><td>${inner}</table></table>`;
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(shape(page)).toEqual(['表1', rows, '注', rows]);
  });
});

const LINKS = ['首页', '信息公开', '政务服务', '互动交流']
  .map((name) => `<a href="/${name}">${name}</a>`)
  .join(' ');
const TABLE = '<table><tr><td>项目名称<td>甲<tr><td>预算数<td>10</table>';
const ARTICLE = `<h1>绩效目标表</h1><p>单位：万元</p>${TABLE}<p>附件：<a href="a.xlsx">一</a> <a href="b.docx">二</a> <a href="c.pdf">三</a></p>`;
const READ = [
  '绩效目标表',
  '单位：万元',
  [
    ['项目名称', '甲'],
    ['预算数', '10'],
  ],
  '附件：一 二 三',
];

describe('a page saved whole', () => {
  it.each([
    ['a nav', `<nav>${LINKS}</nav>${ARTICLE}`],
    ['a list of links', `<ul><li>${LINKS}</ul>${ARTICLE}<div>${LINKS}</div>`],
    [
      'parts named for what they are',
      `<div class="page-header"><a href="/">县政府</a></div>${ARTICLE}<div id="footer">版权所有 <a href="/">县政府</a></div>`,
    ],
    ['header and footer', `<header><h1>县政府</h1></header>${ARTICLE}<footer>版权所有</footer>`],
    ['a landmark', `<div role="banner">县政府</div>${ARTICLE}`],
    ['what stands around its main part', `县政府<main>${ARTICLE}</main>版权所有`],
    ['a cell of links beside the article', `<table><tr><td>${LINKS}<td>${ARTICLE}</table>`],
  ])('is read without %s', (_, body) => {
    const { blocks, notes } = read(`<html><head><title>县政府</title></head><body>${body}</body></html>`);
    expect(shapeOf(blocks)).toEqual(READ);
    expect(notes?.length).toBeGreaterThan(0);
    expect(notes?.every(({ kind }) => kind === 'navigation')).toBe(true);
  });

  it.each([
    ['a table, whatever its name', `<div class="footer">${TABLE}</div>`, [READ[2]]],
    [
      'the header of the article',
      `<article><header><h1>绩效目标表</h1></header>${TABLE}</article>`,
      [READ[0], READ[2]],
    ],
    ['the only title', `<header><h1>绩效目标表</h1></header>${TABLE}`, [READ[0], READ[2]]],
    [
      'links to places in the page',
      `<p><a href="#a">一</a><a href="#b">二</a><a href="#c">三</a></p>${TABLE}`,
      ['一二三', READ[2]],
    ],
    [
      'most of the words, whatever their name',
      `<div class="top">${'甲'.repeat(50)}<a href="/">丙</a></div><p>乙</p>`,
      [`${'甲'.repeat(50)}丙`, '乙'],
    ],
    ['two articles', `<article>${TABLE}</article><article>${TABLE}</article>`, [READ[2], READ[2]]],
  ])('keeps %s', (_, body, expected) => {
    expect(shape(body)).toEqual(expected);
  });

  it('says what was left out and what is hidden', () => {
    const { notes } = read(`<nav>${LINKS}</nav><p hidden>草稿</p>${ARTICLE}<img alt="公章">`);
    expect(notes).toEqual([
      { kind: 'navigation', found: '首页 信息公开 政务服务 互动交流' },
      { kind: 'hidden', found: '草稿' },
      { kind: 'picture', found: '公章' },
    ]);
  });
});

/** 绩效 in GBK. */
const GBK = [0xbc, 0xa8, 0xd0, 0xa7];
const bytes = (head: string, words: readonly number[]) => Uint8Array.from([...utf8(head), ...words]);

describe('the encoding of a page', () => {
  it.each([
    ['GB2312, declared', bytes('<meta charset="gb2312"><p>', GBK)],
    [
      'GBK, declared of old',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=GBK"><p>', GBK),
    ],
    ['GBK, not declared', bytes('<p>', GBK)],
    ['GBK, declared as UTF-8', bytes('<meta charset="utf-8"><p>', GBK)],
    ['UTF-8, declared', utf8('<meta charset="utf-8"><p>绩效')],
    ['UTF-8 by its mark, whatever is declared', utf8('\ufeff<meta charset="gbk"><p>绩效')],
    ['UTF-16 by its mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe9, 0x7e, 0x48, 0x65)],
  ])('%s', (_, page) => {
    expect(shapeOf(readHtml(page, 'a.html').blocks)).toEqual(['绩效']);
  });

  it('leaves damaged characters as they are, and says so', () => {
    const { blocks, notes } = readHtml(bytes('<meta charset="utf-8"><p>a', [0xff, 0xff, 0x62]), 'a.html');
    expect(shapeOf(blocks)).toEqual(['a\ufffd\ufffdb']);
    expect(notes).toEqual([{ kind: 'damaged', found: '2 characters' }]);
  });
});
