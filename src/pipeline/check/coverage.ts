import type { ReadingRow } from '../../model/reading.ts';
import { DocumentError } from '../document-error.ts';

/** A stretch of a line that nobody claims. */
export interface Unread {
  line: number;
  words: string;
}

export interface Coverage {
  /** The readings in the order of the document. */
  readings: ReadingRow[];
  /** The share of the non-blank characters that is claimed; 1 for a document without any. */
  coverage: number;
  unread: Unread[];
  /** Readings that claim what another has claimed: a fault of ours. They are left out. */
  overlapping: ReadingRow[];
}

/** Holds the account of a document against its lines: which non-blank characters are claimed, and which are not. */
export function measureCoverage(lines: readonly string[], readings: readonly ReadingRow[]): Coverage {
  const ordered = readings.toSorted((a, b) => a.line - b.line || a.char_start - b.char_start);
  const result: Coverage = { readings: [], coverage: 1, unread: [], overlapping: [] };
  let next = 0;
  let claimed = 0;
  let printed = 0;
  for (const [index, text] of lines.entries()) {
    let end = 0;
    printed += countPrinted(text);
    for (let reading = ordered[next]; reading?.line === index + 1; reading = ordered[++next]) {
      if (reading.char_start < end) {
        result.overlapping.push(reading);
        continue;
      }
      addUnread(text.slice(end, reading.char_start), index + 1, result);
      claimed += countPrinted(text.slice(reading.char_start, reading.char_end));
      end = reading.char_end;
      result.readings.push(reading);
    }
    addUnread(text.slice(end), index + 1, result);
  }
  if (printed > 0) result.coverage = claimed / printed;
  return result;
}

function addUnread(words: string, line: number, { unread }: Coverage): void {
  if (words.trim() !== '') unread.push({ line, words: words.trim() });
}

/**
 * Like `measureCoverage`, but every non-blank character has to be claimed, once. Throws a `DocumentError` for the first
 * words that nobody claims, a plain `Error` (our fault) where two claims overlap.
 */
export function checkCoverage(lines: readonly string[], readings: readonly ReadingRow[], file: string) {
  const { unread, overlapping, ...measured } = measureCoverage(lines, readings);
  const [twice] = overlapping;
  if (twice) {
    throw new Error(
      `${file} line ${twice.line}: characters ${twice.char_start}–${twice.char_end} are claimed twice (${twice.claimed_by})`,
    );
  }
  const [first] = unread;
  if (first) throw new DocumentError({ file, line: first.line, expected: CLAIMED, found: first.words });
  return measured;
}

export const CLAIMED = 'words that a field or a structure accounts for';

const countPrinted = (text: string): number => text.replace(/\s+/gu, '').length;
