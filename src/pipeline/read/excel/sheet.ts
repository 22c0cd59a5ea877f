/** A sheet as its file holds it, before its cells are set out: rows and columns from 0, words as displayed. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  /** Row → column → words. Cells without words are not in it. */
  rows: Map<number, Map<number, string>>;
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  isColumnHidden: (column: number) => boolean;
}

/** A rectangle of cells, all four sides inside it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** `B12`, `$B$12:D14` → an area; undefined for what is no address. */
export function readArea(address: string): Area | undefined {
  const corners = address.split(':').map(readAddress);
  const [first, last = first] = corners;
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

function readAddress(address: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of parts[1] as string) column = column * 26 + (letter.codePointAt(0) as number) - 64;
  return { row: Number(parts[2]) - 1, column: column - 1 };
}

/** Row and column from 0 → `Sheet1!B12`. */
export function placeOf(sheet: string, row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return `${sheet}!${letters}${row + 1}`;
}
