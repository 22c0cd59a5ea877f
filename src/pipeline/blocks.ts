/** A stretch of one line: 1-based line, UTF-16 offsets, end exclusive. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/**
 * Words as printed and where they stand. `text` is the text of the spans joined by line breaks, so that an
 * offset in `text` leads back to a line and a character.
 */
export interface Printed {
  text: string;
  spans: readonly Span[];
  /** Set in a blank cell that a merged cell covers: from where it is covered. Text files print no merges. */
  covered?: 'left' | 'above';
}

export interface Paragraph {
  kind: 'paragraph';
  words: Printed;
  /**
   * Set by readers of paged formats: a running header or footer, a page number, or a cell of a column header that
   * was printed again on the next page of its table. Word keeps header and footer apart: they come last. It belongs to no text around it; it still is in `lines`.
   */
  running?: true;
}

/** Rows of cells as printed, blank cells included: their place tells the column. */
export interface Table {
  kind: 'table';
  rows: readonly Row[];
}

export type Row = readonly Printed[];

export type Block = Paragraph | Table;

/**
 * Where a line stands in a document that is no text file. `cell` is `Sheet1!B12` in a workbook, `t3r5c2` (third table,
 * fifth row, second column, each from 1) in .docx and .html, and `72,540` (points from the left and from the top of
 * the page) in a PDF.
 */
export interface Place {
  page: number | null;
  cell: string | null;
}

/**
 * What `read` gives: the lines of the document and the blocks found in them. A text file's lines are its own; other
 * formats are set out as lines (a paragraph a line, in a cell too), and `places` says of each where it stands.
 */
export interface ReadDocument {
  lines: readonly string[];
  blocks: readonly Block[];
  places: readonly Place[] | null;
  /** What the reader saw and left out of the lines; absent where there is nothing to say. */
  notes?: readonly ReadNote[];
}

/**
 * Something in a file that is no line of the document, or that its bringer should know. Nothing is left out without
 * one.
 *
 * - `extension`: the name says one format, the bytes another
 * - `navigation`: the parts of a web page around its article
 * - `hidden`: sheets, rows, columns and words that the file holds and does not show
 * - `picture`: pictures, whose words nobody reads here
 * - `comment`: remarks of editors
 * - `number`: an automatic number whose form is not known, so that it is missing before its words
 * - `formula`: a formula whose result the file does not hold
 * - `damaged`: characters that were lost before the file was brought (\ufffd)
 */
export interface ReadNote {
  kind: 'extension' | 'navigation' | 'hidden' | 'picture' | 'comment' | 'number' | 'formula' | 'damaged';
  /** The words left out, or their place and count. */
  found: string;
}
