/**
 * A mark that stands for rows: a dot, a part of a bar, a line of printed words. `title` are its words, `rowNumbers`
 * its rows among those that the chart was given. A drawing carries both, so that a page needs neither Plot nor the
 * chart to say what is under the pointer.
 */
export interface Point {
  title: string;
  rowNumbers: string;
}

/** The channels of a Plot mark whose data are points: `drawPlot` makes `data-rows` of the second. */
export const POINT_CHANNELS = { title: 'title', ariaLabel: 'rowNumbers' } as const;

/** Between what is said of one row and of the next, in the title of a mark that stands for several. */
const NEXT_ROW = '\n\n';

/**
 * A point in words: for each row its name, whose it is, its value, a line each; nothing for what is empty.
 *
 * @param rows the numbers of the rows, in the order of `words`; one entry of `words` may stand for all of them
 */
export function pointOf(rows: readonly number[], words: readonly (readonly string[])[]): Point {
  const title = words.map((lines) => lines.filter((line) => line !== '').join('\n')).join(NEXT_ROW);
  return { title, rowNumbers: rows.join(' ') };
}

/** The words of a point, taken apart again: the lines of each row. */
export function pointLines(title: string): string[][] {
  return title.split(NEXT_ROW).map((row) => row.split('\n'));
}

/** Answers the number of a row among `rows`. Throws for a row that is none of them. */
export function numberRows<Row extends object>(rows: readonly Row[]): (row: Row) => number {
  const numbers = new Map(rows.map((row, index) => [row, index]));
  return (row) => {
    const number = numbers.get(row);
    if (number === undefined) throw new Error('a chart may mark only rows that it was given');
    return number;
  };
}
