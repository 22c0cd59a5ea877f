/** A thread of the pool: reads documents into shards, one at a time. */
import { workerData } from 'node:worker_threads';
import { loadVocabulary } from '../load-vocabulary.ts';
import type { Wanted } from './make-shard.ts';
import { type ReadOutcome, type ReadPlaces, readIntoShard } from './read-outcome.ts';

const places = workerData as ReadPlaces;
const vocabulary = loadVocabulary();

export default async (wanted: Wanted): Promise<ReadOutcome> =>
  readIntoShard(places, wanted, await vocabulary);
