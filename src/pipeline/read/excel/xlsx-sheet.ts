import type { ReadNote } from '../../blocks.ts';
import { DocumentError } from '../../document-error.ts';
import { LIMITS, pastLimit } from '../limits.ts';
import { childOf, elementsOf, readXml, textOf, type XmlElement } from '../xml.ts';
import type { NumberFormat } from './display.ts';
import { readRichText, unescapeControls } from './shared-words.ts';
import { placeOf, readArea, type Sheet } from './sheet.ts';

/** What the sheets of a workbook share. */
interface Workbook {
  file: string;
  notes: ReadNote[];
  words: readonly string[];
  formats: (style: number) => NumberFormat;
  display: (value: number | string, format: NumberFormat) => string;
}

const MOST_ROWS = 2 ** 20;
const MOST_COLUMNS = 2 ** 14;

/** Reads one worksheet, a row at a time. Throws a `DocumentError`. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  { name, isHidden }: Pick<Sheet, 'name' | 'isHidden'>,
  workbook: Workbook,
): Sheet {
  const { file } = workbook;
  const rows: Sheet['rows'] = new Map();
  const hiddenRows = new Set<number>();
  let next = 0;
  let cells = 0;
  const visit = (element: XmlElement) => {
    const row = Number(element.attributes['r'] ?? next + 1) - 1;
    if (element.name !== 'row' || !Number.isInteger(row) || row < 0 || row >= MOST_ROWS) return;
    next = row + 1;
    if (isOn(element.attributes['hidden'])) hiddenRows.add(row);
    const columns = readRow(element, row, name, workbook);
    if (columns.size > 0) rows.set(row, columns);
    cells += columns.size;
    if (cells > LIMITS.cells) throw pastLimit(file, 'cells', 'more');
  };
  const sheet = readXml(bytes, { file, part, streamed: { parent: 'sheetData', visit } });
  return {
    name,
    isHidden,
    rows,
    hiddenRows,
    merges: readMerges(sheet),
    isColumnHidden: readHiddenColumns(sheet),
  };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function readRow(row: XmlElement, number: number, sheet: string, workbook: Workbook): Map<number, string> {
  const columns = new Map<number, string>();
  let next = 0;
  for (const cell of elementsOf(row)) {
    if (cell.name !== 'c') continue;
    const column = readArea(cell.attributes['r'] ?? '')?.left ?? next;
    if (column >= MOST_COLUMNS) continue;
    next = column + 1;
    const words = readCell(cell, workbook);
    if (words === undefined) {
      workbook.notes.push({ kind: 'formula', found: placeOf(sheet, number, column) });
    } else if (words.trim() !== '') columns.set(column, words);
  }
  return columns;
}

/** What a cell shows; undefined where it is a formula whose result the file does not hold. */
function readCell(cell: XmlElement, workbook: Workbook): string | undefined {
  const { formats, display } = workbook;
  const kind = cell.attributes['t'] ?? 'n';
  const format = formats(Number(cell.attributes['s'] ?? 0));
  if (kind === 'inlineStr') {
    const text = childOf(cell, 'is');
    return text ? display(readRichText(text), format) : '';
  }
  const value = childOf(cell, 'v');
  const printed = value ? textOf(value) : '';
  if (kind === 'str') return display(unescapeControls(printed), format);
  if (printed === '') return childOf(cell, 'f') ? undefined : '';
  if (kind === 's') return display(sharedWords(printed, workbook), format);
  if (kind === 'b') return printed === '1' ? 'TRUE' : 'FALSE';
  const number = Number(printed);
  return kind === 'n' && Number.isFinite(number) ? display(number, format) : printed;
}

function sharedWords(number: string, { words, file }: Workbook): string {
  const found = words[Number(number)];
  if (found === undefined) {
    throw new DocumentError({
      file,
      expected: 'a text for each number of a cell',
      found: `none for ${number}`,
    });
  }
  return found;
}

function readMerges(sheet: XmlElement): Sheet['merges'] {
  const merges = childOf(sheet, 'mergeCells');
  return merges
    ? elementsOf(merges).flatMap(({ attributes }) => readArea(attributes['ref'] ?? '') ?? [])
    : [];
}

function readHiddenColumns(sheet: XmlElement): Sheet['isColumnHidden'] {
  const hidden = elementsOf(childOf(sheet, 'cols') ?? { name: '', attributes: {}, children: [] })
    .filter(({ attributes }) => isOn(attributes['hidden']))
    .map(({ attributes }) => [Number(attributes['min']) - 1, Number(attributes['max']) - 1] as const);
  return (column) => hidden.some(([first, last]) => column >= first && column <= last);
}
