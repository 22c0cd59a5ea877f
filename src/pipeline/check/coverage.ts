import type { ReadingRow } from '../../model/reading.ts';
import { DocumentError } from '../document-error.ts';

/**
 * Holds the account of a document against its lines: every non-blank character is claimed, once.
 * Gives the readings in the order of the document and the share claimed (1). Throws a `DocumentError` for
 * the first words that nobody claims, a plain `Error` (our fault) where two claims overlap.
 */
export function checkCoverage(lines: readonly string[], readings: readonly ReadingRow[], file: string) {
  const ordered = readings.toSorted((a, b) => a.line - b.line || a.char_start - b.char_start);
  let next = 0;
  let claimed = 0;
  for (const [index, text] of lines.entries()) {
    let end = 0;
    for (let reading = ordered[next]; reading?.line === index + 1; reading = ordered[++next]) {
      if (reading.char_start < end) {
        throw new Error(
          `${file} line ${reading.line}: characters ${reading.char_start}–${end} are claimed twice (${reading.claimed_by})`,
        );
      }
      refuseUnclaimed(text.slice(end, reading.char_start), file, index + 1);
      claimed += countPrinted(text.slice(reading.char_start, reading.char_end));
      end = reading.char_end;
    }
    refuseUnclaimed(text.slice(end), file, index + 1);
  }
  const printed = lines.reduce((sum, line) => sum + countPrinted(line), 0);
  return { readings: ordered, coverage: claimed / printed };
}

function refuseUnclaimed(words: string, file: string, line: number): void {
  if (words.trim() === '') return;
  throw new DocumentError({
    file,
    line,
    expected: 'words that a field or a structure accounts for',
    found: words,
  });
}

const countPrinted = (text: string): number => text.replace(/\s+/gu, '').length;
