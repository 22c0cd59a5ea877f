/** `npm run worker`: reads documents that `npm run data -- --queue …` hands out, on this machine and any other. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readerVersion } from './data/reader-version.ts';
import { queueName } from './queue/read-queue.ts';
import { startWorker } from './queue/start-worker.ts';
import { isUsage, redisAddress, wholeNumber } from './usage.ts';

const HELP = `npm run worker -- --queue redis://… --shards <folder> [options]

  --queue <address>   the Redis that documents are handed out by
  --shards <folder>   where what was read goes: the folder of the build, shared by all machines
  --source <folder>   where the documents are: the same files as the build's   (data/sources)
  --jobs <n>          documents read at a time                                 (one for each core)
  --help              this text

Reads until it is stopped (Ctrl-C, SIGTERM); what it is reading then, it ends. Run it from the commit that the build runs
from: other code, another vocabulary or another Node listens to another queue.`;

async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      queue: { type: 'string' },
      shards: { type: 'string' },
      source: { type: 'string', default: fileURLToPath(new URL('../data/sources', import.meta.url)) },
      jobs: { type: 'string', default: String(availableParallelism()) },
      help: { type: 'boolean', default: false },
    },
  });
  const { queue, shards } = options;
  if (options.help || queue === undefined || shards === undefined) {
    (options.help ? console.log : console.error)(HELP);
    return options.help ? 0 : 1;
  }
  const jobs = wholeNumber('--jobs', options.jobs);
  const reader = await readerVersion();
  const places = { sources: resolve(options.source), shards: resolve(shards), reader };
  const close = await startWorker({
    queue: redisAddress('--queue', queue),
    places,
    jobs,
    tell: (message) => console.error(message),
  });
  console.error(`reads ${queueName(reader)}, ${jobs} at a time`);
  await stopped();
  await close();
  return 0;
}

/** Until somebody asks this process to stop. Who asks twice does not wait for what is under way. */
const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(isUsage(error) ? error.message : error);
    process.exitCode = 1;
  },
);
