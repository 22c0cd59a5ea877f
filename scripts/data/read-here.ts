import { DocumentError } from '../../src/pipeline/document-error.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import type { Wanted } from './make-shard.ts';
import type { DocumentFailure } from './plan.ts';
import { type ReadOutcome, type ReadPlaces, readIntoShard } from './read-outcome.ts';

/** What starting threads takes, in milliseconds: for less than twice this, one thread is sooner done. */
const START = 500;

export interface ReadHereOptions {
  places: ReadPlaces;
  vocabulary: Vocabulary;
  /** Threads that read at a time. */
  jobs: number;
  /** Is told of each document that was read, or failed. */
  onDone: (document_id: string) => void;
}

/**
 * Reads documents into shards with all cores of this machine; each thread holds one document, whatever their number.
 * Gives every document that could not be read.
 */
export async function readHere(
  wanted: readonly Wanted[],
  { places, vocabulary, jobs, onDone }: ReadHereOptions,
): Promise<DocumentFailure[]> {
  const failures: DocumentFailure[] = [];
  const settle = ({ document_id }: Wanted, outcome: ReadOutcome) => {
    if (outcome) failures.push({ document_id, error: new DocumentError(outcome.fault) });
    onDone(document_id);
  };
  const start = performance.now();
  for (const [index, one] of wanted.entries()) {
    if (jobs > 1 && isWorthThreads(performance.now() - start, index, wanted.length - index)) {
      const { readInThreads } = await import('./read-threads.ts');
      await readInThreads(wanted.values().drop(index), places, jobs, settle);
      break;
    }
    settle(one, await readIntoShard(places, one, vocabulary));
  }
  return failures;
}

/** Whether what is left takes longer than starting threads, by what the first documents took. */
export const isWorthThreads = (milliseconds: number, done: number, left: number): boolean =>
  milliseconds >= START && (milliseconds / done) * left >= 2 * START;
