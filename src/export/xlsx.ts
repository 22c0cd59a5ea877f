import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Column } from '../model/column.ts';
import type { Scalar } from '../query/connector.ts';
import { cellOf } from './cell.ts';
import { fieldRows } from './field-rows.ts';
import { type DownloadOrigin, sourceRows } from './source-rows.ts';

/** The sheets, in their order. Their names are the same in both languages, so that a program finds them. */
export const SHEET_NAMES = ['数据', '字段', '来源'] as const;

/** What the file format holds: rows of a sheet, its header among them, and characters of a cell. */
const MAX_ROWS = 1_048_576;
const MAX_CHARACTERS = 32_767;

/**
 * What a cell writes as `_x0001_`: characters that XML cannot hold or would change, and the `_` of printed text that
 * already looks like that, which Excel would else turn into a character.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const ESCAPED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;

export interface Workbook {
  fields: readonly Column[];
  rows: readonly object[];
  origin: DownloadOrigin;
}

/**
 * Rows as an Excel workbook of three sheets: the data, what each field means, where it comes from.
 * Numbers and flags are typed cells; text is typed as text, so that nothing in it is run and nothing needs guarding.
 * The writer (about 100 kB gzip) is fetched when this is called. The same rows give the same bytes: the time inside is
 * the release's. Throws `RangeError` for more rows, or longer text, than the format holds.
 */
export async function xlsxBytes({ fields, rows, origin }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  if (rows.length >= MAX_ROWS) {
    throw new RangeError(
      `XLSX holds ${MAX_ROWS - 1} rows, found ${rows.length}; take CSV or Parquet instead`,
    );
  }
  const names = fields.map(({ name }) => name);
  const data = [names, ...rows.map((row) => names.map((name) => cellOf(row, name)))];
  const sheets = [data, fieldRows(fields), sourceRows(origin)].map(sheetOf);
  const book: WorkBook = {
    SheetNames: [...SHEET_NAMES],
    Sheets: Object.fromEntries(SHEET_NAMES.map((name, index) => [name, sheets[index] as WorkSheet])),
    Props: { CreatedDate: new Date(`${origin.release.date}T00:00:00Z`) },
  };
  const { write } = await import('@e965/xlsx');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }));
}

function sheetOf(rows: readonly (readonly Scalar[])[]): WorkSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const sheet: WorkSheet = { '!ref': `A1:${columnName(width - 1)}${Math.max(1, rows.length)}` };
  for (const [y, row] of rows.entries()) {
    for (const [x, cell] of row.entries()) {
      if (cell !== null) sheet[`${columnName(x)}${y + 1}`] = cellObject(cell);
    }
  }
  return sheet;
}

function cellObject(cell: string | number | boolean): CellObject {
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  const text = cell.replaceAll(ESCAPED, escapeCharacter);
  if (text.length > MAX_CHARACTERS) {
    throw new RangeError(
      `XLSX holds ${MAX_CHARACTERS} characters a cell, found ${text.length}; take CSV or Parquet instead`,
    );
  }
  return { t: 's', v: text };
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
