import type { Box } from './geometry.ts';
import type { Line } from './text-lines.ts';

/** A line on its page (from 1); `x` and `y` are in points from the top left of the page as displayed. */
export interface PlacedLine extends Line {
  page: number;
  x: number;
  y: number;
}

/** A line of text that stands in no table. */
export interface TextItem {
  kind: 'text';
  line: PlacedLine;
  /** Its parts between wide gaps: cells, if the lines around have theirs in the same columns. */
  pieces: readonly PlacedLine[];
}

/** A cell as laid out: its upper left place, how many rows it covers, from where to where it goes sideways. */
export interface LayoutCell {
  row: number;
  rows: number;
  left: number;
  right: number;
  lines: PlacedLine[];
  /** Whether no rule stands above it, or below it: the page may have cut it. */
  openTop: boolean;
  openBottom: boolean;
}

export interface TableItem {
  kind: 'table';
  cells: LayoutCell[];
  rowCount: number;
  box: Box;
}

export type Item = TextItem | TableItem;

/** What stands on a page, in reading order. Boxes are of the page held so that most of its text reads upright. */
export interface PageLayout {
  number: number;
  /** From side to side, so held. */
  width: number;
  items: Item[];
  /** How many operators draw it. */
  operators: number;
}

export const isBlankCell = ({ lines }: Pick<LayoutCell, 'lines'>): boolean => lines.length === 0;

/** The cells that begin in a row, from left to right. */
export const cellsOfRow = ({ cells }: TableItem, row: number): LayoutCell[] =>
  cells.filter((cell) => cell.row === row).sort((a, b) => a.left - b.left);

/** Words without their blanks: how two printed texts are compared. */
export const wordsOf = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
