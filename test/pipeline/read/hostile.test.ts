import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { DocumentError } from '../../../src/pipeline/document-error.ts';
import { LIMITS } from '../../../src/pipeline/read/limits.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';
import { openZip } from '../../../src/pipeline/read/zip.ts';
import { cell, docxOf, paragraph, row, shapeOf, sheetOf, table, xlsxOf, zipOf } from './small-files.ts';
import { bombOf, zipOfPacked } from './zip-bomb.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const DEEP = 100_000;
const MANY = 300_000;

async function refuses(bytes: Uint8Array, file: string, message: string): Promise<void> {
  const error: unknown = await readDocument(bytes, file).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(DocumentError);
  expect(String(error)).toContain(message);
}

/** Bounded is what ends on a busy machine too; without their limits these take hours. */
vi.setConfig({ testTimeout: 60_000 });

describe('a zip that unpacks to more than a machine holds is refused', () => {
  const most = LIMITS.inflated / 2 ** 20;

  it('by the size it declares, before it is unpacked', async () => {
    const bytes = zipOfPacked('word/document.xml', deflateRawSync(strToU8('<a/>')), 2 ** 31);
    await refuses(
      bytes,
      'a.docx',
      'expected a zip that unpacks to at most 209,715,200 bytes, found word/document.xml of 2147483648 bytes',
    );
  });

  it('by what comes out, whatever it declares', async () => {
    await refuses(
      zipOfPacked('word/document.xml', bombOf(most + 1), 10),
      'a.docx',
      'found word/document.xml, larger than that',
    );
  });

  it('in all its parts together, one that is asked for twice counted twice', () => {
    const blanks = new Uint8Array(most * 2 ** 18).fill(32);
    const zip = openZip(zipOfPacked('a', bombOf(most / 4), blanks.length, crc32(blanks)), 'a.zip');
    for (let read = 0; read < 4; read++) zip.read('a');
    expect(() => zip.read('a')).toThrow('expected a zip that unpacks to at most');
  });
});

describe('a zip that is damaged is refused', () => {
  const whole = docxOf(paragraph('甲'));

  it('wherever it is cut off', async () => {
    for (let end = 5; end < whole.length; end += 17) {
      await refuses(whole.subarray(0, end), 'a.docx', 'expected a whole zip file');
    }
  });

  it('wherever a byte of its text is another', async () => {
    const at =
      new TextDecoder('latin1').decode(whole).indexOf('word/document.xml') + 'word/document.xml'.length;
    for (let place = at; place < at + 60; place++) {
      const bytes = whole.with(place, (whole[place] as number) ^ 0x10);
      await refuses(bytes, 'a.docx', 'expected a whole zip file, found word/document.xml');
    }
  });

  it('where it has a password', async () => {
    const bytes = whole.slice();
    const list = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    const names = new TextDecoder('latin1').decode(bytes.subarray(list));
    bytes[list + names.indexOf('word/document.xml') - 46 + 8] = 1;
    await refuses(bytes, 'a.docx', 'expected a file without password, found a zip that is encrypted');
  });
});

describe('XML made to harm is refused', () => {
  const word = (xml: string) => zipOf({ 'word/document.xml': xml });
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>`;

  it.each([
    [
      'entities that grow',
      word(laughs),
      'a.docx, column word/document.xml: expected XML without a document type',
    ],
    [
      'entities from elsewhere',
      word('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'),
      'expected XML without a document type',
    ],
    ['the same in a workbook', zipOf({ 'xl/workbook.xml': laughs }), 'expected XML without a document type'],
    [
      'elements without end',
      word(`<w:document><w:body>${'<w:p>'.repeat(9)}`),
      'found an element without end',
    ],
    ['no XML', word('甲'), 'expected XML, found none'],
    [
      'bytes that are no text',
      zipOf({ 'word/document.xml': Uint8Array.of(60, 0xff, 62) }),
      'found bytes that are no UTF-8',
    ],
    [
      'a hundred thousand elements inside one another',
      word('<a>'.repeat(DEEP)),
      'expected XML elements inside one another, at most 1,000',
    ],
    [
      'tables inside one another',
      docxOf(
        Array.from({ length: 40 }).reduce<string>(
          (inner) => table(row(cell('a'), cell(inner + paragraph('b')))),
          paragraph('c'),
        ),
      ),
      'expected tables inside one another, at most 32',
    ],
  ])('%s', async (_, bytes, message) => {
    await refuses(bytes, 'a.docx', message);
  });
});

describe('a page made to harm is refused, or read in its time', () => {
  const refused = 'expected HTML elements inside one another, at most 512';

  it.each([
    ['elements inside one another', '<div>'.repeat(DEEP)],
    ['formatting inside one another', Array.from({ length: DEEP }, (_, index) => `<b id=${index}>`).join('')],
    ['tables inside one another', '<table><tr><td>'.repeat(DEEP)],
    ['drawings inside one another', '<svg>'.repeat(DEEP)],
  ])('%s', async (_, html) => {
    await refuses(utf8(`<html>${html}`), 'a.html', refused);
  });

  it('cells as wide and as high as numbers go', async () => {
    const cells = '<td colspan=1000000000 rowspan=1000000000>甲'.repeat(100);
    const { blocks } = await readDocument(
      utf8(`<table>${`<tr>${cells}<td>乙`.repeat(100)}</table>`),
      'a.html',
    );
    expect(shapeOf(blocks)[0]?.[0]?.slice(0, 2)).toEqual(['甲', '甲']);
  });

  it('more cells than a table holds, by ever wider rows', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, index) => `<tr><td colspan=${(index % 999) + 1}>甲<td colspan=${1000 - (index % 777)}>乙<td>丙`,
    ).join('');
    await refuses(utf8(`<table>${rows}</table>`), 'a.html', 'expected tables of at most 4,000,000 cells');
  });

  it.each([
    ['attributes', `<p ${Array.from({ length: DEEP }, (_, index) => `a${index}`).join(' ')}>甲`],
    ['links', `<p>甲${'<a href=x>'.repeat(DEEP)}`],
    ['ends', `<p>甲${'</div></p>'.repeat(DEEP)}`],
    ['brackets', `<p>甲${'<'.repeat(MANY)}`],
    ['comments', `<p>甲${'<!--'.repeat(MANY)}`],
    ['entities', `<p>甲${'&#'.repeat(MANY)}`],
    ['misplaced words of a table', `<p>甲<table>${'<b>'.repeat(400)}${'<tr>'.repeat(DEEP)}`],
  ])('very many %s', async (_, html) => {
    const { lines } = await readDocument(utf8(`<html>${html}`), 'a.html');
    expect(lines.join('')).toContain('甲');
  });
});

describe('a workbook made to harm is refused, or read in its time', () => {
  const corners = (more: string) =>
    `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="999999999" width="0.1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>${more}`;

  it('two cells at the ends of the largest sheet', async () => {
    const { blocks, places } = await readDocument(xlsxOf([{ xml: corners('') }]), 'a.xlsx');
    expect(shapeOf(blocks)).toEqual(['1', '2']);
    expect(places?.map((place) => place.cell)).toEqual(['Sheet1!A1', 'Sheet1!XFD1048576']);
  });

  it('one cell merged over all of it', async () => {
    const { blocks } = await readDocument(
      xlsxOf([
        {
          xml: sheetOf(
            [
              ['a', ''],
              ['', ''],
              ['', ''],
            ],
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        },
      ]),
      'a.xlsx',
    );
    expect(shapeOf(blocks)).toEqual(['a']);
  });

  it('merged cells over one another', async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1000);
    await refuses(
      xlsxOf([{ xml: corners(`<mergeCells>${merges}</mergeCells>`) }]),
      'a.xlsx',
      'expected tables of at most 4,000,000 cells',
    );
  });

  it('rows that each hold a cell further right', async () => {
    const rows = Array.from(
      { length: 16_000 },
      (_, index) => `<row><c><v>1</v></c><c r="${columnOf(index + 1)}1"><v>1</v></c></row>`,
    );
    await refuses(
      xlsxOf([{ xml: `<sheetData>${rows.join('')}</sheetData>` }]),
      'a.xlsx',
      'expected tables of at most 4,000,000 cells',
    );
  });

  it('a text that is not there', async () => {
    await refuses(
      xlsxOf([{ xml: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' }]),
      'a.xlsx',
      'found none for 7',
    );
  });
});

function columnOf(index: number): string {
  const letters = index >= 26 ? columnOf(Math.floor(index / 26) - 1) : '';
  return letters + String.fromCharCode(65 + (index % 26));
}

describe('text made to harm is refused, or read in its time', () => {
  it.each([
    ['a quotation mark that never closes', `a,"${'甲'.repeat(MANY)}`],
    ['quotation marks', '"'.repeat(MANY + 1)],
  ])('%s', async (_, text) => {
    await refuses(utf8(`a,b\n${text}`), 'a.csv', 'expected a quotation mark that closes the cell');
  });

  it.each([
    ['marks and separators', `甲,"${'","'.repeat(MANY)}"`],
    ['headers of a letter without end', `甲${'a: b\n'.repeat(MANY)}`],
  ])('%s', async (_, text) => {
    expect((await readDocument(utf8(text), 'a.csv')).lines[0]).toContain('甲');
  });
});
