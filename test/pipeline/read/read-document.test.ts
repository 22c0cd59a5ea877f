import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/pipeline/document-error.ts';
import { nodeAssets } from '../../../src/pipeline/read/pdf/node-assets.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';
import { docxOf, ole2Of, paragraph, shapeOf, sheetOf, xlsxOf, zipOf } from './small-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((character) => [
      character.charCodeAt(0) & 0xff,
      character.charCodeAt(0) >> 8,
    ]),
  );
const fixture = async (name: string) =>
  new Uint8Array(
    await readFile(new URL(`../../documents/formats/nankai-court-2023/${name}`, import.meta.url)),
  );

const DOCX = docxOf(paragraph('甲'));
const XLSX = xlsxOf([{ xml: sheetOf([['甲']]) }]);
const MHTML = [
  'From: <Saved by Blink>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"',
  '\r\n----b',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '\r\n<meta charset=3D"utf-8"><p>=E7=94=\r\n=B2</p>',
  '----b--',
].join('\r\n');

describe('what a file is, its bytes say', () => {
  it.each([
    ['a.docx', DOCX],
    ['a.xlsx', XLSX],
    ['a.html', utf8('<!DOCTYPE html><p>甲')],
    ['a.htm', utf8('\ufeff\n<!-- saved from url -->\n<html><body>甲')],
    ['a.mht', latin1(MHTML)],
    [
      'a.mht',
      latin1(
        MHTML.replace('quoted-printable', 'base64').replace(
          /<meta[\s\S]*<\/p>/u,
          btoa('<meta charset=gbk><p>\xbc\xd7'),
        ),
      ),
    ],
    ['a.txt', utf8('甲')],
    ['a.txt', utf16('甲')],
    ['a', utf8('甲')],
    ['甲'.repeat(10_000), utf8('甲')],
  ])('%s', async (file, bytes) => {
    const { blocks, notes } = await readDocument(bytes, file);
    expect(shapeOf(blocks).map((block) => (Array.isArray(block) ? block[0]?.[0] : block))).toEqual(['甲']);
    expect(notes).toBeUndefined();
  });

  it.each(['libreoffice.docx', 'libreoffice.xls', 'libreoffice.xlsx', 'libreoffice.html', 'libreoffice.pdf'])(
    '%s',
    async (name) => {
      const { lines } = await readDocument(await fixture(name), name, { assets: nodeAssets });
      expect(lines.some((line) => line.includes('法院办案业务费'))).toBe(true);
    },
  );

  it.each([
    ['a.csv', 'a,b\nc,d'],
    ['a.csv', 'a\tb\nc\td'],
    ['a.xls', 'a\tb\nc\td'],
    ['a.txt', 'a\tb\nc\td'],
  ])('%s: %j is rows of cells', async (file, text) => {
    const rows = [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ];
    expect(shapeOf((await readDocument(utf8(text), file)).blocks)).toEqual(rows);
    expect(shapeOf((await readDocument(utf16(text), file)).blocks)).toEqual(rows);
  });

  it.each([
    ['a.csv', '甲', ['甲']],
    ['a.txt', '甲,乙', ['甲,乙']],
  ])('%s: %s is text', async (file, text, expected) => {
    expect(shapeOf((await readDocument(utf8(text), file)).blocks)).toEqual(expected);
  });
});

describe('where the name says otherwise, a note says so', () => {
  it.each([
    ['a.pdf', DOCX, 'named as a PDF, holds a Word file'],
    ['a.docx', XLSX, 'named as a Word file, holds a workbook'],
    ['a.xls', utf8('<html><body><table><tr><td>甲'), 'named as a workbook, holds a web page'],
    ['a.docx', utf8('甲'), 'named as a Word file, holds text'],
  ])('%s', async (file, bytes, found) => {
    expect((await readDocument(bytes, file)).notes).toEqual([{ kind: 'extension', found }]);
  });
});

describe('a file that is not read says why', () => {
  it.each([
    ['empty', utf8(''), 'expected a document, found an empty file'],
    ['blank', utf8(' \n'), 'expected a document, found an empty file'],
    ['a Word file without words', docxOf(''), 'expected a document with words, found none'],
    [
      'a Word file of pictures',
      docxOf('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'),
      'found 1 pictures and no words',
    ],
    [
      'a page of frames',
      utf8('<html><frameset><frame src=a.htm></frameset></html>'),
      'found a page of frames',
    ],
    [
      'an encrypted Office file',
      ole2Of('EncryptedPackage'),
      'expected a file without password, found an encrypted Office file',
    ],
    [
      'a Word file of before 2007',
      ole2Of('WordDocument'),
      'found a Word file of before 2007 (.doc); save it as .docx or PDF',
    ],
    ['slides of before 2007', ole2Of('PowerPoint Document'), 'found slides (.ppt)'],
    ['another file of that kind', ole2Of('Contents'), 'found an Office file that is damaged or cut off'],
    ['slides', zipOf({ 'ppt/presentation.xml': '<a/>' }), 'found slides (.pptx)'],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': '' }), 'found a binary workbook (.xlsb)'],
    ['OpenDocument', zipOf({ mimetype: 'a', 'content.xml': '<a/>' }), 'found an OpenDocument file'],
    ['OFD', zipOf({ 'OFD.xml': '<a/>' }), 'found an OFD file'],
    ['a zip of files', zipOf({ 'a.docx': DOCX }), 'found a zip of other files'],
    ['RTF', utf8('{\\rtf1'), 'found a rich text file (.rtf)'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0'), 'found a picture'],
    ['an archive', latin1('Rar!\x1a\x07\0'), 'found an archive'],
    ['bytes of nothing', latin1('\0\x01\x02'), 'expected text in UTF-8 or GB18030'],
  ])('%s', async (_, bytes, message) => {
    const reading = readDocument(bytes, 'a.docx');
    await expect(reading).rejects.toThrow(DocumentError);
    await expect(reading).rejects.toThrow(message);
  });
});
