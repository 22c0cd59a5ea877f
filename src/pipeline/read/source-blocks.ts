/**
 * A document as its own format holds it (Word, web page), before `set-out` gives it lines: paragraphs, and tables
 * whose cells hold paragraphs and tables again.
 */
export type SourceBlock = SourceParagraph | SourceTable;

/** Words of one paragraph; a line break inside is `\n`. */
export interface SourceParagraph {
  kind: 'paragraph';
  text: string;
  /** Where the format itself names the place: `Sheet1!A1`. */
  place?: string;
  /** Whether it stands at the head or foot of every page. */
  running?: true;
}

export interface SourceTable {
  kind: 'table';
  rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Grid columns left empty before the first cell. */
  before: number;
  cells: readonly SourceCell[];
}

export interface SourceCell {
  blocks: readonly SourceBlock[];
  /** Grid columns and rows the cell takes, from 1. */
  colspan: number;
  rowspan: number;
  /** The grid column from 0, where the format names it; else the first one that is free. */
  column?: number;
  /** Where the format itself names the place: `Sheet1!B12`. */
  place?: string;
  /** Whether the cell only goes on with the one above, as Word writes the rows of a merged cell. */
  goesOn?: boolean;
}
