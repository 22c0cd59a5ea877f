/** One file of `manifest.json`. */
export interface FileEntry {
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
}

/** All rows of one province and year; no cell is divided among parts. */
export interface Cell {
  /** First two digits of the division code. */
  province: string;
  year: number;
  rows: number;
}

/** A file of a table that is published in several, and which provinces and years it holds. */
export interface Part extends FileEntry {
  cells: Cell[];
}

/** A cell of the facts: besides, the place of its first row in the order of all ids. */
export interface FactsCell extends Cell {
  first: number;
}

/** A part of the facts. */
export interface FactsPart extends FileEntry {
  cells: FactsCell[];
}

/** What `manifest.json` says of a table that is too large for one file. */
export interface PartedTable {
  rows: number;
  bytes: number;
  parts: Part[];
}

/** A file of packed cells, one after the other, each gzipped by itself: the bytes of each, in the order of the part's cells. */
export interface CellsPart extends FileEntry {
  cells: number[];
}

/** A file of whole rows: blocks, after a head of so many bytes that says where they are. */
export interface RowsPart extends FileEntry {
  head: number;
}

/** The layout of a large set: what the page may ask without reading all of it. */
export interface LargeLayout {
  /** `facts` by province and year: the rows with what stands above them, for the questions of src/query/large. */
  facts: { rows: number; bytes: number; parts: FactsPart[] };
  /** The same rows in columns of small numbers, for counts and charts: file by file and cell by cell those of `facts`. */
  cells: { rows: number; bytes: number; parts: CellsPart[] };
  /** The same rows as the table shows them, in the order of their places, file by file those of `facts`. */
  rows: { rows: number; bytes: number; parts: RowsPart[] };
  /** Answers made in advance: folder, number of files and their bytes. */
  prepared: { path: string; files: number; bytes: number };
  /** Counts made in advance, for several facets: of rows by their values, of projects by pairs of facets; and as the page reads them. */
  cube: { rows: FileEntry; projects: FileEntry; packed: { rows: FileEntry; projects: RowsPart } };
  /**
   * The index of the indicators' names: the names, the pairs of characters that lead to them, the sets of names that an
   * answer is prepared for, and the words that are known to find one of those.
   */
  names: { names: FileEntry; grams: FileEntry; sets: FileEntry; words: FileEntry };
  /** One file for each agency and document, for their pages: folder, number of files and their bytes. */
  records: { path: string; files: number; bytes: number };
  /** What the pages of measures and themes show, counted in advance: folder, number of files and their bytes. */
  summaries: { path: string; files: number; bytes: number };
  /** What the checks found, for the pages of their rules: folder, number of files and their bytes. */
  findings: { path: string; files: number; bytes: number };
}

/** `manifest.json` as far as the page reads it. Without `large` the tables are small and loaded whole. */
export interface Manifest {
  tables: Record<string, FileEntry | PartedTable>;
  large?: LargeLayout;
  /** What a generated set says of itself; absent from published data. */
  generated?: { notice: string; notice_en: string; seed: number };
}

/**
 * From this many indicators on a set is laid out as large. The small way draws a mark for each project and target and
 * loads every row into the engine: 20,000 rows are 2,400 projects and about a megabyte, the most that one drawing and
 * one download bear.
 */
export const LARGE_FROM = 20_000;
