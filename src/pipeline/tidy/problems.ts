import type { Place, Printed } from '../blocks.ts';
import { collapse, firstLine } from '../printed.ts';

/** What could not be read: which words, under which column or label, what was due there instead. */
export interface Problem {
  /** 1-based; null where the whole document is meant. */
  line: number | null;
  column: string | null;
  expected: string;
  found: string;
}

/** A label that the vocabulary does not know, and where it stands. */
export interface UnknownLabel {
  label: string;
  line: number | null;
  page: number | null;
  cell: string | null;
  /** The table it stands in, counted from 1 through the document. */
  table: number | null;
}

/**
 * Collects what could not be read while the reading goes on: nothing is thrown for a layout nobody knows. What is
 * reported stays unclaimed, so that coverage tells of it too. A published document is held to having no problem at all.
 */
export interface Problems {
  /** Gives null, so that `read(cell) ?? problems.add(…)` is a value that is not there. */
  add(words: Printed | null, column: string | null, expected: string): null;
  unknownLabel(words: Printed, column: string | null, expected: string): null;
  /** What a published row must have and this document does not print: no fault of the reading. */
  missing(words: Printed | null, column: string | null, expected: string): null;
  /** The table that is being read; labels are told with its number. */
  table: number | null;
  readonly list: readonly Problem[];
  readonly notPrinted: readonly Problem[];
  readonly unknownLabels: readonly UnknownLabel[];
}

export const KNOWN_LABEL = 'a label that data/vocabulary/labels.json knows';
export const KNOWN_COLUMN = 'a column label that data/vocabulary/labels.json knows';

const LONGEST_LABEL = 20;

/** Whether words may be a label that the vocabulary lacks: short, and no sentence and no number. */
export const mayBeLabel = ({ text }: Printed): boolean =>
  text.length <= LONGEST_LABEL && /\p{Script=Han}/u.test(text) && !/[。；！？]|\d{4}/u.test(text);

export function collectProblems(places: readonly Place[] | null): Problems {
  const list: Problem[] = [];
  const notPrinted: Problem[] = [];
  const problemOf = (words: Printed | null, column: string | null, expected: string): Problem => ({
    line: words ? firstLine(words) || null : null,
    column,
    expected,
    found: words?.text ?? 'nothing',
  });
  const unknownLabels: UnknownLabel[] = [];
  const problems: Problems = {
    table: null,
    list,
    unknownLabels,
    notPrinted,
    add(words, column, expected) {
      list.push(problemOf(words, column, expected));
      return null;
    },
    missing(words, column, expected) {
      notPrinted.push(problemOf(words, column, expected));
      return null;
    },
    unknownLabel(words, column, expected) {
      const line = firstLine(words) || null;
      const place = line === null ? undefined : places?.[line - 1];
      unknownLabels.push({
        label: collapse(words.text),
        line,
        page: place?.page ?? null,
        cell: place?.cell ?? null,
        table: problems.table,
      });
      return problems.add(words, column, expected);
    },
  };
  return problems;
}
