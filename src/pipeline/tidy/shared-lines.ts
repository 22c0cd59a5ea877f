import type { ReadIndicator, ReadObjective } from './read-rows.ts';

type Placed = Pick<ReadObjective, 'line_start' | 'line_end' | 'char_start' | 'char_end'>;

/** Offsets within the line are kept only where several objectives or indicators share one. */
export function markSharedLines(objectives: ReadObjective[], indicators: ReadIndicator[]): void {
  const rows: Placed[] = [...objectives, ...indicators];
  const rowsOnLine = new Map<number, number>();
  for (const { line_start, line_end } of rows) {
    for (let line = line_start; line <= line_end; line++)
      rowsOnLine.set(line, (rowsOnLine.get(line) ?? 0) + 1);
  }
  for (const row of rows) {
    if (rowsOnLine.get(row.line_start) === 1 && rowsOnLine.get(row.line_end) === 1) {
      row.char_start = null;
      row.char_end = null;
    }
  }
}
