import type { ReadingRow } from '../model/reading.ts';
import type { Printed } from './blocks.ts';

/** Kinds of structure that a source is made of, besides the fields of rows. */
export const STRUCTURES = [
  'bookmark',
  'column_header',
  'contact',
  'contents',
  'department_table',
  'fund_detail',
  'grand_total',
  'heading',
  'imprint',
  'indicator_detail',
  'label',
  'markup',
  'narrative',
  'note',
  'numbering',
  'other_table',
  'page_number',
  'project_detail',
  'punctuation',
  'repeated',
  'result',
  'running',
  'supervising_department',
] as const;
export type Structure = (typeof STRUCTURES)[number];

/**
 * The account of a document: which characters became which field of which row, and which are structure.
 * Each stretch is claimed once; `check/coverage` holds it against the lines.
 */
export interface Ledger {
  field(words: Printed, table: string, row_id: string, field: string): void;
  structure(words: Printed, kind: Structure): void;
  readings: readonly ReadingRow[];
}

export function openLedger(document_id: string): Ledger {
  const readings: ReadingRow[] = [];
  const claim = (words: Printed, claimed_by: string, row_id: string | null, field: string | null) => {
    let offset = 0;
    for (const { line, start, end } of words.spans) {
      const piece = words.text.slice(offset, offset + end - start);
      offset += piece.length + 1;
      const from = start + piece.length - piece.trimStart().length;
      const to = start + piece.trimEnd().length;
      if (to > from)
        readings.push({ document_id, line, char_start: from, char_end: to, claimed_by, row_id, field });
    }
  };
  return {
    field: (words, table, row_id, field) => claim(words, table, row_id, field),
    structure: (words, kind) => claim(words, kind, null, null),
    readings,
  };
}
