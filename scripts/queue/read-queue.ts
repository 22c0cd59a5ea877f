import type { JobsOptions } from 'bullmq';
import type { DocumentFault } from '../../src/pipeline/document-error.ts';
import type { Wanted } from '../data/make-shard.ts';

/** What a worker is told: a folder of the shared sources, and the shard that it shall give. */
export interface ReadJob extends Wanted {
  /** Why the document cannot be read; written by the worker that found it. */
  fault?: DocumentFault;
}

/** Workers of other code or another vocabulary listen to another queue: what they read is never mixed. */
export const queueName = (reader: string): string => `jixiao-${reader.slice(0, 16)}`;

/** How often a document is tried where not it, but disk, memory or network fail. */
export const ATTEMPTS = 5;

/** Job ids are keys of shards: the same document handed out twice is one job. */
export const jobOptions = (key: string): JobsOptions => ({
  jobId: key,
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 500 },
  // Long enough for a build to see it; the shard is what counts.
  removeOnComplete: { age: 3600 },
  // The dead letters stay until their document is handed out again.
  removeOnFail: false,
});
