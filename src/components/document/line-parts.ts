import type { LineReading } from '../../query/document-readings.ts';

/** A piece of a line; `rowId` where it is all of one indicator's words on a line that holds several. */
export interface LinePart {
  text: string;
  rowId?: string;
}

/**
 * A line in pieces, so that each indicator of a line that holds several can be linked to and marked. The pieces put
 * together are the line. Lines with one indicator or none are one piece.
 */
export function lineParts(line: string, readings: readonly LineReading[]): LinePart[] {
  const spans = indicatorSpans(readings);
  if (spans.length < 2) return [{ text: line }];
  const parts: LinePart[] = [];
  let at = 0;
  for (const { rowId, from, to } of spans) {
    if (from > at) parts.push({ text: line.slice(at, from) });
    parts.push({ text: line.slice(Math.max(from, at), to), rowId });
    at = to;
  }
  if (at < line.length) parts.push({ text: line.slice(at) });
  return parts;
}

/** From the first to the last character of each indicator on the line, in printed order. */
function indicatorSpans(readings: readonly LineReading[]): { rowId: string; from: number; to: number }[] {
  const spans = new Map<string, { rowId: string; from: number; to: number }>();
  for (const { claimed_by, row_id, char_start, char_end } of readings) {
    if (claimed_by !== 'indicators' || row_id === null) continue;
    const span = spans.get(row_id);
    if (span) span.to = Math.max(span.to, char_end);
    else spans.set(row_id, { rowId: row_id, from: char_start, to: char_end });
  }
  return [...spans.values()].sort((a, b) => a.from - b.from);
}
