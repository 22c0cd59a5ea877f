import type { Printed, Row } from '../blocks.ts';
import { isBlank } from '../printed.ts';
import type { Header } from './column.ts';
import { splitLabelled, splitMoneyUnit } from './labelled.ts';
import { isLoneHeading, isLoneNote, loneCell } from './lone-row.ts';
import { asParagraphs, closeTable, type Reader } from './reader.ts';
import { nextNamesProject } from './table-kind.ts';
import { isWide } from './wide-table.ts';

/** A row of one cell that is no row of the table: its title, the unit of money, a note, a class over all columns. */
export function readLone(
  row: Row,
  rows: readonly Row[],
  index: number,
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): boolean {
  const { context, header } = reader;
  if (isColumnNumbers(row) && (header || reader.wide)) {
    for (const cell of row) context.ledger.structure(cell, 'column_header');
    return true;
  }
  const cell = loneCell(row);
  if (!cell) return isAboveWide(row, index, headers, reader) && asParagraphs(row, reader);
  if (isLoneHeading(cell, context.vocabulary)) {
    if (nextNamesProject(rows, index + 1, headers, context) || headers.size > 0) closeTable(reader);
    return asParagraphs(row, reader);
  }
  if (isLoneNote(cell, context.vocabulary) && (header || reader.wide)) return asParagraphs(row, reader);
  const isUnit = splitMoneyUnit(cell) !== undefined && !context.vocabulary.formLabel(cell.text);
  const isOpen = header !== null || reader.wide !== null || reader.form === null;
  const isAbove = isAboveWide(row, index, headers, reader) || isAboveForm(cell, reader);
  return (isUnit && isOpen) || isAbove ? asParagraphs(row, reader) : false;
}

/** A class over all columns: 产出指标（40分） alone in its row. Where cells stand one a line it may be a piece of a row. */
export function isBand(row: Row, { header, wide, context }: Reader): boolean {
  const cell = header && !wide && row.length > 1 ? loneCell(row) : undefined;
  return cell !== undefined && context.vocabulary.isLevel1(cell.text);
}

export function openBand(row: Row, reader: Reader): void {
  const cell = loneCell(row);
  if (!cell) return;
  reader.levels = {
    cells: { level1: cell },
    carried: new Set(),
    hasLevel1: true,
    hasLevel2: true,
    extent: cell,
  };
  reader.band = cell;
}

/** Words in the first rows of a table, before any label: 表10, the name of an appendix. */
const isAboveForm = (cell: Printed, { form, context }: Reader): boolean =>
  form === null &&
  context.vocabulary.formLabel(cell.text) === undefined &&
  splitLabelled(cell, context.vocabulary).length === 0 &&
  !context.isPublisher(cell);

/** 1 | 2 | 3 below a header: the numbers of its columns. */
function isColumnNumbers(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell)).map(({ text }) => text.trim());
  return (
    filled.length > 2 && filled.every((text, at) => text === String(at + 1) || (at === 0 && text === '栏次'))
  );
}

/** Rows above the header of a wide table belong to the document, not to a project. */
const isAboveWide = (
  _row: Row,
  index: number,
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): boolean => {
  if (reader.wide || reader.form || reader.header) return false;
  const next = [...headers].find(([at]) => at > index)?.[1];
  return next !== undefined && isWide(next);
};
