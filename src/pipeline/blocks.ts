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
}

export interface Paragraph {
  kind: 'paragraph';
  words: Printed;
}

/** Rows of cells as printed, blank cells included: their place tells the column. */
export interface Table {
  kind: 'table';
  rows: readonly Row[];
}

export type Row = readonly Printed[];

export type Block = Paragraph | Table;

/** What `read` gives: the decoded lines and the blocks found in them. */
export interface ReadDocument {
  lines: readonly string[];
  blocks: readonly Block[];
}
