import type { Row } from '../blocks.ts';
import { isBlank } from '../printed.ts';
import { labelKey, type Vocabulary } from '../vocabulary.ts';

const MOST_COLUMNS = 60;

/**
 * Two projects beside each other in one table, each with labels of its own in the same order: its left half and its right
 * half are tables. Any other table is itself.
 */
export function splitSideBySide(rows: readonly Row[], vocabulary: Vocabulary): (readonly Row[])[] {
  const named = rows.find((row) => namePlaces(row, vocabulary).length === 2);
  const [left, right] = named ? namePlaces(named, vocabulary) : [];
  if (left !== 0 || right === undefined) return [rows];
  const halves = [rows.map((row) => row.slice(0, right)), rows.map((row) => row.slice(right))] as const;
  const labels = halves.map((half) => labelsOf(half, vocabulary));
  return labels[0] === labels[1] ? [...halves] : [rows];
}

const namePlaces = (row: Row, { formLabel }: Vocabulary): number[] =>
  row.length > MOST_COLUMNS
    ? []
    : [...row.entries()].flatMap(([place, cell]) =>
        cell.text !== '' && formLabel(cell.text)?.role === 'name' ? [place] : [],
      );

/** The labels of a table in their order, titles and notes over all columns aside. */
const labelsOf = (rows: readonly Row[], { formLabel, columnLabel }: Vocabulary): string =>
  rows
    .flatMap((row) =>
      row.filter((cell) => !isBlank(cell) && (columnLabel(cell.text) ?? formLabel(cell.text))),
    )
    .map(({ text }) => labelKey(text))
    .join('|');
