import type { ReadDocument, ReadNote } from '../../blocks.ts';
import { setOut } from '../set-out.ts';
import { isZip } from '../zip-entries.ts';
import type { Sheet } from './sheet.ts';
import { sheetBlocks } from './sheet-blocks.ts';

/**
 * Reads a workbook (.xlsx, .xls): its sheets in their order, each as it is shown. A hidden sheet is not read: it is no
 * part of what was published, and holds the lists of a form or a draft; a note names it. Throws a `DocumentError`.
 */
export async function readExcel(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const notes: ReadNote[] = [];
  const sheets = await readSheets(bytes, file, notes);
  for (const { name } of sheets.filter(isHiddenWithWords))
    notes.push({ kind: 'hidden', found: `sheet ${name}` });
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return setOut(
    shown.flatMap((sheet) => sheetBlocks(sheet, notes, file)),
    notes,
    file,
  );
}

const isHiddenWithWords = ({ isHidden, rows }: Sheet): boolean => isHidden && rows.size > 0;

async function readSheets(bytes: Uint8Array, file: string, notes: ReadNote[]): Promise<Sheet[]> {
  if (isZip(bytes)) return (await import('./read-xlsx.ts')).readXlsx(bytes, file, notes);
  return (await import('./read-xls.ts')).readXls(bytes, file);
}
