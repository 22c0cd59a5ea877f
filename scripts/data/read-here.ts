import { DocumentError } from '../../src/pipeline/document-error.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import type { Wanted } from './make-shard.ts';
import type { DocumentFailure } from './plan.ts';
import { type ReadOutcome, type ReadPlaces, readIntoShard } from './read-outcome.ts';

/**
 * What a thread takes of the processor until it reads as fast as this one, in milliseconds: its start, and code that runs
 * slowly at first. Processor time, because a busy machine makes a clock run fast and threads no cheaper.
 */
const START = 1000;

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
  const start = process.cpuUsage();
  for (const [index, one] of wanted.entries()) {
    if (jobs > 1 && isWorthThreads(spent(start), index, wanted.length - index)) {
      const { readInThreads } = await import('./read-threads.ts');
      await readInThreads(wanted.values().drop(index), places, jobs, settle);
      break;
    }
    settle(one, await readIntoShard(places, one, vocabulary));
  }
  return failures;
}

function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether what is left takes longer than starting threads, by what the first documents took. */
export const isWorthThreads = (milliseconds: number, done: number, left: number): boolean =>
  milliseconds >= START && (milliseconds / done) * left >= 2 * START;
