import { setTimeout as wait } from 'node:timers/promises';
import { type Job, Queue } from 'bullmq';
import { DocumentError } from '../../src/pipeline/document-error.ts';
import { type ShardFolder, shardFolder } from '../../src/pipeline/write/shard-folder.ts';
import { forEachAtMost } from '../data/at-most.ts';
import type { Wanted } from '../data/make-shard.ts';
import type { DocumentFailure } from '../data/plan.ts';
import type { ReadPlaces } from '../data/read-outcome.ts';
import { DeadLetterError } from './dead-letter-error.ts';
import { jobOptions, queueName, type ReadJob } from './read-queue.ts';
import { connectRedis } from './redis.ts';

export interface ReadByQueueOptions {
  /** `redis://…` */
  queue: string;
  places: ReadPlaces;
  /** Is told of each document that was read, or failed. */
  onDone: (document_id: string) => void;
  /** Is told what an operator should know. */
  tell: (message: string) => void;
}

/** Documents handed out at a time: enough for some hundred threads, little enough to look at. */
const HANDED_OUT = 500;
/** How often a shard is looked for, in milliseconds. */
const EVERY = 200;
/** Looks for a shard until Redis is asked what became of its job. */
const ASK_EVERY = 5;
/** How often Redis may say that a shard was written which is not there: a folder of another machine may show it late. */
const LATE = 30;

/**
 * Has documents read by workers, `npm run worker` on any number of machines, and waits for their shards. Shards are
 * what counts, not what Redis says: whatever it loses is handed out again. Gives every document that could not be read.
 */
export async function readByQueue(
  wanted: readonly Wanted[],
  { queue: url, places, onDone, tell }: ReadByQueueOptions,
): Promise<DocumentFailure[]> {
  if (wanted.length === 0) return [];
  const connection = await connectRedis(url, tell);
  const queue = new Queue<ReadJob>(queueName(places.reader), { connection });
  // The connection tells it already.
  queue.on('error', () => {});
  const shards = shardFolder(places.shards);
  const failures: DocumentFailure[] = [];
  const watch = watchWorkers(queue, tell);
  try {
    await forEachAtMost(wanted, HANDED_OUT, async (one) => {
      const error = await readOne(queue, shards, one);
      if (error) failures.push({ document_id: one.document_id, error });
      onDone(one.document_id);
    });
  } finally {
    clearInterval(watch);
    await queue.close();
    connection.disconnect();
  }
  return failures;
}

/** Hands out a document and waits until its shard is there, or nobody can read it. */
async function readOne(
  queue: Queue<ReadJob>,
  shards: ShardFolder,
  wanted: Wanted,
): Promise<DocumentError | undefined> {
  await handOut(queue, wanted);
  let late = 0;
  for (let look = 1; ; look++) {
    await wait(EVERY);
    if (await shards.read(wanted.key)) return undefined;
    if (look % ASK_EVERY !== 0) continue;
    const state = await queue.getJobState(wanted.key);
    if (state === 'failed') {
      const job = await queue.getJob(wanted.key);
      if (job) return failureOf(job);
    }
    if (state === 'completed' && late++ === LATE) return new DeadLetterError(wanted.document_id, NOT_SHARED);
    // Redis came back without it.
    if (state === 'unknown') await handOut(queue, wanted);
  }
}

const NOT_SHARED =
  'a worker wrote its shard, but not into this --shards folder: all machines have to share it';

/** What an earlier build was told of this document is over. A job that waits, or that a worker has, stays the one. */
async function handOut(queue: Queue<ReadJob>, { document_id, key }: Wanted): Promise<void> {
  const before = await queue.getJob(key);
  if (before?.finishedOn !== undefined) await before.remove();
  await queue.add('read', { document_id, key }, jobOptions(key));
}

const failureOf = ({
  data: { document_id, fault },
  attemptsMade,
  failedReason,
}: Job<ReadJob>): DocumentError =>
  fault ? new DocumentError(fault) : new DeadLetterError(document_id, failedReason, attemptsMade);

/** How long a build waits for workers before it says that there are none, in milliseconds. */
const PATIENCE = 10_000;

/** Says so where nobody reads: no worker was started, or all of them are of another version. */
const watchWorkers = (queue: Queue<ReadJob>, tell: (message: string) => void): NodeJS.Timeout =>
  setInterval(() => {
    queue.getWorkersCount().then(
      (count) => {
        if (count === 0)
          tell(
            `nobody reads ${queue.name}: start \`npm run worker\` from the commit that this build runs from`,
          );
      },
      () => {},
    );
  }, PATIENCE).unref();
