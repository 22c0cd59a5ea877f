import type { ReadDocument } from './blocks.ts';
import { CLAIMED, measureCoverage } from './check/coverage.ts';
import type { Identity } from './tidy/identity.ts';
import type { Problem } from './tidy/problems.ts';
import { type ReadRows, tidyDocument } from './tidy/tidy-document.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Lines and blocks → rows, with coverage measured and every stretch that nobody claims among the problems. The one path
 * of a published document and of one that somebody brings. Throws nothing for what a document prints.
 */
export function tidySource(source: ReadDocument, identity: Identity, vocabulary: Vocabulary): ReadRows {
  const read = tidyDocument(source, identity, vocabulary);
  const { readings, coverage, unread, overlapping } = measureCoverage(source.lines, read.readings);
  const told = new Set(read.problems.map(({ line }) => line));
  const problems: Problem[] = [
    ...read.problems,
    ...unread
      .filter(({ line }) => !told.has(line))
      .map(({ line, words }) => ({ line, column: null, expected: CLAIMED, found: words })),
    ...overlapping.map(({ line, claimed_by }) => ({
      line,
      column: null,
      expected: 'words that are read once',
      found: `words read twice (${claimed_by})`,
    })),
  ];
  return { ...read, readings, problems: problems.toSorted(byLine), document: { ...read.document, coverage } };
}

/** In the order of the document. */
export const byLine = (a: Problem, b: Problem): number => (a.line ?? Infinity) - (b.line ?? Infinity);
