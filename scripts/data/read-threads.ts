import { forEachAtMost } from './at-most.ts';
import type { Wanted } from './make-shard.ts';
import type { ReadOutcome, ReadPlaces } from './read-outcome.ts';
import { readPool } from './read-pool.ts';

/** Has documents read by so many threads; each holds one document at a time, and none is handed out before it is free. */
export async function readInThreads(
  wanted: Iterable<Wanted>,
  places: ReadPlaces,
  jobs: number,
  settle: (wanted: Wanted, outcome: ReadOutcome) => void,
): Promise<void> {
  const pool = readPool(places, jobs);
  try {
    await forEachAtMost(wanted, jobs, async (one) => settle(one, await pool.run(one)));
  } finally {
    await pool.destroy();
  }
}
