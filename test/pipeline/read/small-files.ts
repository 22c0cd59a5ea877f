import { strToU8, zipSync } from 'fflate';
import type { Block, Printed, ReadDocument } from '../../../src/pipeline/blocks.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts by name → a zip. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

const relationsOf = (targets: readonly [id: string, kind: string, target: string][]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The least that is a Word file: the XML inside `w:body`, and other parts by kind (`styles`, `header` …). */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const kinds = Object.keys(parts);
  const root = (name: string, inner: string) =>
    `<w:${name} xmlns:w="${WORD}" xmlns:m="${OFFICE}/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${name}>`;
  return zipOf({
    '_rels/.rels': relationsOf([['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationsOf(kinds.map((kind) => [kind, kind, `${kind}.xml`])),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, root(kind, parts[kind] ?? '')])),
  });
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A cell of a Word table: what it holds, and its properties (`<w:gridSpan w:val="2"/>`). */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

export interface SmallSheet {
  name?: string;
  state?: string;
  /** The XML inside `worksheet`. */
  xml: string;
}

/** The least that is a workbook. `formats` are number formats by the style that cells name (`s="0"`). */
export function xlsxOf(
  sheets: readonly SmallSheet[],
  { strings = '', formats = [] as readonly (string | number)[], properties = '' } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" state="${state}" r:id="s${index}"/>`,
  );
  const styles = formats.map((format, index) => ({
    id: typeof format === 'number' ? format : 200 + index,
    format,
  }));
  return zipOf({
    '_rels/.rels': relationsOf([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}/relationships"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
      ...sheets.map((_, index): [string, string, string] => [
        `s${index}`,
        'worksheet',
        `worksheets/s${index}.xml`,
      ]),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${SHEETS}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${SHEETS}"><numFmts>${styles
      .map(({ id, format }) =>
        typeof format === 'string' ? `<numFmt numFmtId="${id}" formatCode="${escaped(format)}"/>` : '',
      )
      .join(
        '',
      )}</numFmts><cellXfs>${styles.map(({ id }) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/s${index}.xml`,
        `<worksheet xmlns="${SHEETS}">${xml}</worksheet>`,
      ]),
    ),
  });
}

const escaped = (text: string) =>
  text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');

/** Rows of texts → the XML of a sheet, from A1 on. */
export const sheetOf = (rows: readonly (readonly string[])[], more = ''): string =>
  `<sheetData>${rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells
          .map((text, c) =>
            text === ''
              ? ''
              : `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData>${more}`;

/** The head and the directory of an Office file of before 2007, with one stream of this name. */
export function ole2Of(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...stream].entries()) bytes[512 + 2 * index] = character.charCodeAt(0);
  bytes[512 + 64] = 2 * stream.length + 2;
  bytes[512 + 66] = 2;
  return bytes;
}

/** Blocks as they are looked at in tests: a paragraph its text, a table its rows; `←` and `↑` for covered cells. */
export const shapeOf = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.words.text : block.rows.map((row) => row.map(cellOf)),
  );

const ARROWS = { left: '←', above: '↑' } as const;
const cellOf = ({ text, covered }: Printed): string => (covered ? ARROWS[covered] : text);

/** Each line of a document with the cell it stands in. */
export const placesOf = ({ lines, places }: ReadDocument): [string, string | null | undefined][] =>
  lines.map((line, index) => [line, places?.[index]?.cell]);
