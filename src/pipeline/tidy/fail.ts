import type { Printed } from '../blocks.ts';
import { DocumentError } from '../document-error.ts';
import { firstLine } from '../printed.ts';

/** Gives up on the document: names the words, the column they stand under, and what was due instead. */
export type Fail = (words: Printed | null, column: string | null, expected: string) => never;

export const failIn =
  (file: string): Fail =>
  (words, column, expected) => {
    const line = words ? firstLine(words) : 0;
    throw new DocumentError({
      file,
      line: line === 0 ? null : line,
      column,
      expected,
      found: words?.text ?? 'nothing',
    });
  };
