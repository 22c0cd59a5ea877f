import type { ColumnRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import { isBlank } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Column, Header } from './column.ts';
import { maybeDateTarget } from './date-target.ts';
import { maybeQuantity } from './quantity.ts';

const MOST_COLUMNS = 60;

/**
 * The columns of a table that prints no header at all, by what stands in them: a known class, a known type right of it, and
 * then two columns, the second of which mostly holds numbers and dates. Anything else stays unread.
 */
export function headerByContent(
  rows: readonly Row[],
  vocabulary: Vocabulary,
): { index: number; header: Header } | undefined {
  const index = rows.findIndex((row) => levelPlaces(row, vocabulary) !== undefined);
  const [level1, level2] = levelPlaces(rows[index] ?? [], vocabulary) ?? [];
  if (level1 === undefined || level2 === undefined) return undefined;
  const own = untilLabel(rows.slice(index), vocabulary);
  const right = placesRightOf(level2, own);
  const [name, value] = right;
  if (right.length !== 2 || name === undefined || value === undefined) return undefined;
  const values = own.flatMap((row) => filled(row[value]));
  const typed = values.filter(({ text }) => isTyped(text.trim(), vocabulary));
  if (values.length < 2 || typed.length * 2 < values.length) return undefined;
  const columns = new Map(
    ([...Array(level1).keys()] as number[]).map((place): [number, Column] => [place, columnOf('group')]),
  );
  for (const [place, role] of [
    [level1, 'level1'],
    [level2, 'level2'],
    [name, 'name'],
    [value, 'value'],
  ] as const)
    columns.set(place, columnOf(role));
  const none = { height: 0, rows: [], unknown: new Map(), doubled: new Set<Printed>(), keys: [], side: null };
  return { index, header: { ...none, columns, width: value + 1, wrapped: false } };
}

const columnOf = (role: ColumnRole): Column => ({
  of: 'indicator',
  role,
  side: null,
  level1: null,
  level2: null,
  moneyUnit: null,
  unit: null,
  isPart: false,
});

const filled = (cell: Printed | undefined): Printed[] => (cell && !isBlank(cell) ? [cell] : []);

const isTyped = (text: string, vocabulary: Vocabulary): boolean =>
  maybeQuantity(text, vocabulary) !== undefined || maybeDateTarget(text) !== undefined;

/** Where a class and a type stand side by side in a row. */
function levelPlaces(row: Row, vocabulary: Vocabulary): [number, number] | undefined {
  if (row.length > MOST_COLUMNS) return undefined;
  const level1 = row.findIndex((cell) => !isBlank(cell) && vocabulary.isLevel1(cell.text));
  const level2 = row.findIndex((cell, at) => at > level1 && !isBlank(cell));
  const isPair = level1 >= 0 && level2 > level1 && vocabulary.typeOf(row[level2]?.text ?? '') !== undefined;
  return isPair ? [level1, level2] : undefined;
}

/** The rows up to the next that begins with a label of a form: 绩效指标 beside the first may stand for itself. */
function untilLabel(rows: readonly Row[], { formLabel }: Vocabulary): readonly Row[] {
  const end = rows.findIndex((row, at) => {
    const first = row.find((cell) => !isBlank(cell));
    return at > 0 && first !== undefined && formLabel(first.text) !== undefined;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function placesRightOf(place: number, rows: readonly Row[]): number[] {
  const places = new Set(
    rows.flatMap((row) =>
      [...row.entries()].flatMap(([at, cell]) => (at > place && !isBlank(cell) ? [at] : [])),
    ),
  );
  return [...places].sort((a, b) => a - b);
}
