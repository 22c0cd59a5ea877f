import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { DocumentError } from '../../src/pipeline/document-error.ts';
import { shardFolder } from '../../src/pipeline/write/shard-folder.ts';
import type { Wanted } from '../data/make-shard.ts';
import type { ReadOutcome, ReadPlaces } from '../data/read-outcome.ts';
import { type ReadPool, readPool } from '../data/read-pool.ts';
import { queueName, type ReadJob } from './read-queue.ts';
import { connectRedis } from './redis.ts';

export interface WorkerOptions {
  /** `redis://…` */
  queue: string;
  places: ReadPlaces;
  /** Documents read at a time, each in a thread of its own. */
  jobs: number;
  tell: (message: string) => void;
  /** How long a document may take, in milliseconds. */
  patience?: number;
}

/** The longest document seen takes seconds; one that takes this long would hold its thread for good. */
const PATIENCE = 15 * 60_000;

/**
 * How long a worker that says nothing keeps a document, in milliseconds: then it is taken to be dead, and another gets
 * the document. It says something twice in that time, from a thread that reads nothing.
 */
const LOCK = 10_000;
/** How often dead workers are looked for. */
const LOOK_FOR_DEAD = 3_000;
/** A document that its worker did not survive so often is not handed out any more. */
const DEADLY = 2;

/** Reads documents that builds hand out into shards, until it is closed. Closing lets those under way end. */
export async function startWorker({
  queue,
  places,
  jobs,
  tell,
  patience = PATIENCE,
}: WorkerOptions): Promise<() => Promise<void>> {
  const connection = await connectRedis(queue, tell);
  const pool = readPool(places, jobs);
  const shards = shardFolder(places.shards);
  const worker = new Worker<ReadJob>(
    queueName(places.reader),
    async (job) => {
      // Delivered twice, or read by somebody else meanwhile.
      if (await shards.read(job.data.key)) return;
      await settle(job, await runWithin(pool, job.data, patience));
      tell(`read ${job.data.document_id}`);
    },
    {
      connection,
      concurrency: jobs,
      lockDuration: LOCK,
      stalledInterval: LOOK_FOR_DEAD,
      maxStalledCount: DEADLY,
    },
  );
  worker.on('failed', (job, error) => tell(`${job?.data.document_id ?? 'a document'}: ${error.message}`));
  worker.on('error', (error) => {
    // That Redis is away, its connection tells.
    if (!('code' in error)) tell(error.message);
  });
  return async () => {
    await worker.close();
    await pool.destroy();
    connection.disconnect();
  };
}

/** Ends the thread of a document that takes too long. */
async function runWithin(pool: ReadPool, wanted: Wanted, patience: number): Promise<ReadOutcome> {
  const signal = AbortSignal.timeout(patience);
  return pool.run(wanted, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw new UnrecoverableError(`it was read for longer than ${patience / 1000} s`);
    throw error;
  });
}

/** A document that cannot be read is read no better the next time: it goes to the dead letters at once. */
async function settle(job: Job<ReadJob>, outcome: ReadOutcome): Promise<void> {
  if (!outcome) return;
  await job.updateData({ ...job.data, fault: outcome.fault });
  throw new UnrecoverableError(new DocumentError(outcome.fault).message);
}
