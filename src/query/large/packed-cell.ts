/** What an agency says of all its projects. */
export interface CellAgency {
  agency_id: string;
  admin_level: string;
  division_code: string;
  /** Codes of the places it lies in: province, prefecture, county, as far as it lies in one. */
  places: readonly string[];
}

/** What a cell says once; a row or project has the place of its value in these lists. */
export interface CellWords {
  year: number;
  agencies: readonly CellAgency[];
  theme: readonly (string | null)[];
  type: readonly (string | null)[];
  kind: readonly (string | null)[];
  comparator: readonly (string | null)[];
  unit: readonly (string | null)[];
  measure: readonly (string | null)[];
}

/**
 * All rows of one province and year as counts and charts need them: columns of small numbers, in the order of ids. The rows
 * of a project stand together in that order, over the whole set.
 */
export interface PackedCell {
  words: CellWords;
  /** Of each project. Its budget in hundredths of a yuan, so that sums are exact. */
  cents: Float64Array;
  /** Place of its first row in the order of all ids. */
  first: Uint32Array;
  rows: Uint32Array;
  agency: Uint16Array;
  theme: Uint16Array;
  /** Of each row. */
  unit: Uint16Array;
  measure: Uint16Array;
  type: Uint8Array;
  kind: Uint8Array;
  comparator: Uint8Array;
}

type Column = Exclude<keyof PackedCell, 'words'>;

/** The columns as they stand in the bytes, the widest first, so that each begins where its numbers may. */
const COLUMNS = [
  ['cents', Float64Array, 'projects'],
  ['first', Uint32Array, 'projects'],
  ['rows', Uint32Array, 'projects'],
  ['agency', Uint16Array, 'projects'],
  ['theme', Uint16Array, 'projects'],
  ['unit', Uint16Array, 'indicators'],
  ['measure', Uint16Array, 'indicators'],
  ['type', Uint8Array, 'indicators'],
  ['kind', Uint8Array, 'indicators'],
  ['comparator', Uint8Array, 'indicators'],
] as const satisfies readonly (readonly [Column, unknown, 'projects' | 'indicators'])[];

/** How long the columns are, and what the words take in UTF-8; before them. */
const HEAD = Uint32Array.BYTES_PER_ELEMENT * 3;
const ALIGNED = Float64Array.BYTES_PER_ELEMENT;

/**
 * A cell as bytes: three lengths, the words as JSON, the columns. Numbers are little-endian, as every processor that runs a
 * browser has them.
 */
export function cellBytes(cell: PackedCell): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode(JSON.stringify(cell.words));
  const start = aligned(HEAD + words.length);
  const columns = COLUMNS.map(([name]) => cell[name]);
  const bytes = new Uint8Array(columns.reduce((sum, { byteLength }) => sum + byteLength, start));
  new Uint32Array(bytes.buffer, 0, 3).set([cell.first.length, cell.type.length, words.length]);
  bytes.set(words, HEAD);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** `cellBytes` undone; the columns are views of the bytes. Throws `RangeError` where they are too few. */
export function readCell(bytes: ArrayBuffer): PackedCell {
  const [projects = 0, indicators = 0, length = 0] = new Uint32Array(bytes, 0, 3);
  const words = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, HEAD, length))) as CellWords;
  const lengths = { projects, indicators };
  let at = aligned(HEAD + length);
  const columns = COLUMNS.map(([name, Numbers, of]) => {
    const column = new Numbers(bytes, at, lengths[of]);
    at += column.byteLength;
    return [name, column];
  });
  return { words, ...Object.fromEntries(columns) } as PackedCell;
}

const aligned = (bytes: number) => Math.ceil(bytes / ALIGNED) * ALIGNED;
