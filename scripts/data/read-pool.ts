import { Piscina } from 'piscina';
import type { Wanted } from './make-shard.ts';
import type { ReadOutcome, ReadPlaces } from './read-outcome.ts';

export type ReadPool = Piscina<Wanted, ReadOutcome>;

/** Threads that read documents into shards. They start at once, so that all of them run the same code. */
export const readPool = (places: ReadPlaces, jobs: number): ReadPool =>
  new Piscina({
    filename: new URL('read-thread.ts', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: places,
  });
