import type { TextItem } from './layout.ts';

/** From where to where the words of a column reach. */
export interface Column {
  left: number;
  right: number;
}

/** Lines that share their columns. */
export interface Band {
  columns: Column[];
  items: TextItem[];
}

/** Words of two columns keep this far apart, in heights of the font. */
const APART = 0.5;

export const startBand = (item: TextItem): Band => ({
  columns: item.pieces.map(({ box }) => box),
  items: [item],
});

/** How many bands above one may be like it: a form has few kinds of rows. */
const NEAR_BANDS = 8;
/** How exactly a line of one piece must begin where a column above does, in heights of the font. */
const SAME_LEFT = 0.3;

/** A line of one piece that begins a band with the columns of one above, if it begins where one of them does. */
export function startLike(bands: readonly Band[], item: TextItem): Band | undefined {
  const { left } = item.line.box;
  const like = bands
    .slice(-NEAR_BANDS)
    .findLast(({ columns }) =>
      columns.some(
        (column, index) => index > 0 && Math.abs(column.left - left) <= SAME_LEFT * item.line.size,
      ),
    );
  const band = like && { columns: [...like.columns], items: [] };
  return band && joinBand(band, item) ? band : undefined;
}

/**
 * Adds a line to a band if each of its pieces stands in one column of it, or between two as a new one. Gives whether
 * it did.
 */
export function joinBand(band: Band, item: TextItem): boolean {
  let columns = band.columns;
  const taken = new Set<Column>();
  for (const { box, size } of item.pieces) {
    const touched = columns.filter(
      ({ left, right }) => box.left < right + APART * size && box.right > left - APART * size,
    );
    const [own] = touched;
    if (touched.length > 1 || (own && taken.has(own))) return false;
    const column = {
      left: Math.min(box.left, own?.left ?? Infinity),
      right: Math.max(box.right, own?.right ?? -Infinity),
    };
    columns = [...columns.filter((other) => other !== own), column].sort((a, b) => a.left - b.left);
    taken.add(column);
  }
  band.columns = columns;
  band.items.push(item);
  return true;
}

/** Puts columns together that no line fills both of: a heading in the middle above words at the left. */
export function settleColumns(band: Band): Column[] {
  const columns = [...band.columns];
  for (let index = 0; index + 1 < columns.length; ) {
    const [first, second] = [columns[index] as Column, columns[index + 1] as Column];
    const both = { left: first.left, right: second.right };
    const fits = band.items.every(
      ({ pieces }) => pieces.filter((piece) => isIn(both, piece.box)).length <= 1,
    );
    if (fits) columns.splice(index, 2, both);
    else index++;
  }
  return columns;
}

export const isIn = ({ left, right }: Column, box: { left: number; right: number }): boolean =>
  (box.left + box.right) / 2 >= left && (box.left + box.right) / 2 <= right;
