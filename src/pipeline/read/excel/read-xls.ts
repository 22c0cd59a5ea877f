import { read, SSF, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { DocumentError } from '../../document-error.ts';
import { displayWith } from './display.ts';
import type { Sheet } from './sheet.ts';

/** What the library gives of a cell; `XF` only for files of before 2007. */
interface Cell {
  t: 'n' | 's' | 'b' | 'e' | 'd' | 'z';
  v?: string | number | boolean | Date;
  w?: string;
  z?: string | number;
  XF?: { numFmtId?: number };
}

/**
 * The sheets of an .xls (and of its XML of 2003): as displayed, formulas by their last result.
 * Throws a `DocumentError` for a file with a password and for one that is damaged.
 */
export function readXls(bytes: Uint8Array, file: string): Sheet[] {
  const workbook = readWorkbook(bytes, file);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const display = displayWith(SSF, date1904);
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name] ?? {};
    const { rows, hiddenRows } = readRows(sheet, display);
    return {
      name,
      isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      rows,
      hiddenRows,
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      isColumnHidden: (column) => sheet['!cols']?.[column]?.hidden === true,
    };
  });
}

function readWorkbook(bytes: Uint8Array, file: string): WorkBook {
  // Files of Excel 95 and before hold text in the code page of their author's Windows, GBK for the most part.
  set_cptable(codepages);
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: true,
    });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const isLocked = /password|encrypt/iu.test(words);
    throw new DocumentError(
      isLocked
        ? { file, expected: 'a file without password', found: 'a workbook with one' }
        : { file, expected: 'a whole workbook', found: 'one that is damaged or cut off' },
      { cause: error },
    );
  }
}

function readRows(
  sheet: WorkSheet,
  display: ReturnType<typeof displayWith>,
): Pick<Sheet, 'rows' | 'hiddenRows'> {
  const rows: Sheet['rows'] = new Map();
  const data = (sheet['!data'] ?? []) as (Cell | undefined)[][];
  for (const key of Object.keys(data)) {
    const row = data[Number(key)] ?? [];
    const columns = new Map<number, string>();
    for (const column of Object.keys(row)) {
      const words = wordsOf(row[Number(column)], display);
      if (words.trim() !== '') columns.set(Number(column), words);
    }
    if (columns.size > 0) rows.set(Number(key), columns);
  }
  const hidden = Object.entries(sheet['!rows'] ?? []).filter(([, row]) => row?.hidden === true);
  return { rows, hiddenRows: new Set(hidden.map(([row]) => Number(row))) };
}

function wordsOf(cell: Cell | undefined, display: ReturnType<typeof displayWith>): string {
  if (!cell || cell.t === 'z' || cell.v === undefined) return '';
  const { v: value } = cell;
  if (typeof value !== 'number' && typeof value !== 'string') return cell.w ?? String(value).toUpperCase();
  if (cell.t === 'e') return cell.w ?? String(value);
  return display(value, {
    id: cell.XF?.numFmtId ?? 0,
    code: typeof cell.z === 'string' ? cell.z : undefined,
  });
}
