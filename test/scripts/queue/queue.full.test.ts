import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlannedDocument } from '../../../scripts/data/plan.ts';
import { planDocuments } from '../../../scripts/data/plan.ts';
import type { ReadPlaces } from '../../../scripts/data/read-outcome.ts';
import { readerVersion } from '../../../scripts/data/reader-version.ts';
import { readByQueue } from '../../../scripts/queue/read-by-queue.ts';
import { ATTEMPTS, queueName, type ReadJob } from '../../../scripts/queue/read-queue.ts';
import { startWorker } from '../../../scripts/queue/start-worker.ts';
import { vocabulary } from '../../pipeline/small-document.ts';
import { buildFrom } from '../data/build.ts';
import { idOf, made, madeFormats, shardFiles } from '../data/made-sources.ts';
import { checksums, type MadeSource, temporaryFolder, writeSources } from '../temporary-sources.ts';
import { startRedis, until } from './redis-server.ts';

const COMMAND = fileURLToPath(new URL('../../../scripts/worker.ts', import.meta.url));

/** Sources, a folder of shards and a Redis of the test's own. */
async function setUp(documents: Record<string, MadeSource>) {
  const redis = await startRedis();
  const places: ReadPlaces = {
    sources: await writeSources(documents),
    shards: join(await temporaryFolder(), 'shards'),
    reader: await readerVersion(),
  };
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  return { redis, places, told, tell };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;

const build = ({ redis, places, tell }: SetUp, changes: { out?: string; sources?: string } = {}) =>
  buildFrom(changes.sources ?? places.sources, {
    ...{ ...places, ...changes },
    read: (wanted: readonly PlannedDocument[]) =>
      readByQueue(wanted, { queue: redis.url, places: { ...places, ...changes }, onDone: () => {}, tell }),
  });

/** A worker in this process, with threads of its own. */
async function worker(
  { redis, places, tell }: SetUp,
  changes: Partial<ReadPlaces> = {},
  more: { patience?: number } = {},
) {
  const all = { ...places, ...changes };
  const close = await startWorker({ queue: redis.url, places: all, jobs: 1, tell, ...more });
  onTestFinished(close);
  return close;
}

/** A worker as an operator starts it. */
function workerProcess({ redis, places: { sources, shards } }: SetUp) {
  const options = ['--queue', redis.url, '--source', sources, '--shards', shards, '--jobs', '1'];
  const started = spawn(process.execPath, [COMMAND, ...options], { stdio: 'ignore' });
  onTestFinished(() => void started.kill('SIGKILL'));
  return started;
}

function queueOf({ redis, places }: SetUp): Queue<ReadJob> {
  const queue = new Queue<ReadJob>(queueName(places.reader), { connection: { url: redis.url } });
  onTestFinished(() => queue.close());
  return queue;
}

/** The bytes of a build of the same documents on this machine alone. */
const expectedBytes = async (sources: string) => checksums((await buildFrom(sources)).out);

describe('a build whose documents are read by workers', { timeout: 120_000 }, () => {
  it('gives the bytes of a build on one machine', async () => {
    const the = await setUp(made(20));
    await Promise.all([worker(the), worker(the), worker(the)]);
    const { failures, read, out } = await build(the);
    expect([failures, read.length]).toEqual([[], 20]);
    expect(await checksums(out)).toEqual(await expectedBytes(the.places.sources));
  });

  it('gives them for PDF, Word, Excel and web pages too', async () => {
    const the = await setUp(await madeFormats());
    await Promise.all([worker(the), worker(the)]);
    const { failures, read, out } = await build(the);
    expect([failures, read.length]).toEqual([[], 5]);
    expect(await checksums(out)).toEqual(await expectedBytes(the.places.sources));
  });

  it('goes on where a worker is killed: what it was reading goes to another', async () => {
    const the = await setUp(made(60));
    const killed = workerProcess(the);
    const building = build(the);
    await until(() => shardFiles(the.places.shards).length > 2);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await queueOf(the).getActiveCount()).toBe(1);
    await worker(the);
    const { failures, out } = await building;
    expect(failures).toEqual([]);
    expect(await checksums(out)).toEqual(await expectedBytes(the.places.sources));
  });

  it('goes on where a worker is stopped, which ends what it reads', async () => {
    const the = await setUp(made(60));
    const stopped = workerProcess(the);
    const building = build(the);
    await until(() => shardFiles(the.places.shards).length > 2);
    stopped.kill('SIGTERM');
    expect(await once(stopped, 'exit')).toEqual([0, null]);
    expect(await queueOf(the).getActiveCount()).toBe(0);
    await worker(the);
    expect((await building).failures).toEqual([]);
  });

  it('reads a document that is delivered twice once', async () => {
    const the = await setUp(made(3));
    const { documents } = await planDocuments(the.places.sources, the.places.reader, vocabulary);
    const queue = queueOf(the);
    // As if Redis had handed out each of them three times.
    for (const round of [1, 2, 3])
      for (const { document_id, key } of documents)
        await queue.add('read', { document_id, key }, { jobId: `${round}-${key}` });
    await worker(the);
    const { failures, out } = await build(the);
    await until(async () => (await queue.getJobCountByTypes('waiting', 'active')) === 0);
    expect(failures).toEqual([]);
    expect(the.told.filter((message) => message.startsWith('read '))).toHaveLength(3);
    expect(shardFiles(the.places.shards)).toHaveLength(3);
    expect(await checksums(out)).toEqual(await expectedBytes(the.places.sources));
  });

  it('goes on where Redis is restarted and has forgotten everything', async () => {
    const the = await setUp(made(60));
    await worker(the);
    const building = build(the);
    await until(() => shardFiles(the.places.shards).length > 2);
    await the.redis.stop();
    await until(() => the.told.some((message) => message.startsWith('Redis is away')));
    await the.redis.start();
    const { failures, out } = await building;
    expect(failures).toEqual([]);
    expect(the.told).toContain('Redis is back');
    expect(await checksums(out)).toEqual(await expectedBytes(the.places.sources));
  });

  it('tells of documents that cannot be read, once each, and reads the others', async () => {
    const the = await setUp({ ...made(8), [idOf(2)]: { content: '' }, [idOf(5)]: { content: '2024年' } });
    await worker(the);
    const first = await build(the);
    expect(first.failures.map(({ message }) => message)).toEqual([
      'document.txt: expected a document, found an empty file',
      'document.txt: expected a table of a project, found nothing',
    ]);
    expect(shardFiles(the.places.shards)).toHaveLength(6);
    // Final: not tried again.
    const [dead] = await queueOf(the).getFailed();
    expect(dead?.attemptsMade).toBe(1);
    // The next build hands out what failed, and nothing else.
    const second = await build(the);
    expect(second.read).toEqual([idOf(2), idOf(5)]);
    expect(second.failures).toHaveLength(2);
  });

  it('tells of a document that no worker can read for reasons of its own', async () => {
    const the = await setUp(made(2));
    // Its folder of sources holds other bytes than the build's.
    await worker(the, { sources: await writeSources(made(2, [idOf(1)])) });
    const { failures } = await build(the);
    expect(failures.map(({ message }) => message)).toEqual([
      `${idOf(1)}: no worker could read it (attempts: ${ATTEMPTS}): ${idOf(1)}: its files are not those that the build has seen`,
    ]);
    expect(shardFiles(the.places.shards)).toHaveLength(1);
  });

  it('does not wait for good for a document that takes too long', async () => {
    const the = await setUp(made(1));
    await worker(the, {}, { patience: 1 });
    const { failures } = await build(the);
    expect(failures.map(({ message }) => message)).toEqual([
      `${idOf(0)}: no worker could read it (attempts: 1): it was read for longer than 0.001 s`,
    ]);
  });

  it('tells of a document whose shard is written somewhere else', async () => {
    const the = await setUp(made(1));
    await worker(the, { shards: await temporaryFolder() });
    const { failures } = await build(the);
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('all machines have to share it'),
    ]);
  });

  it('is not read by workers of another version', async () => {
    const the = await setUp(made(1));
    await worker(the, { reader: 'another' });
    const building = build(the);
    const queue = queueOf(the);
    await until(async () => (await queue.getWaitingCount()) === 1);
    expect(shardFiles(the.places.shards)).toEqual([]);
    await worker(the);
    expect((await building).failures).toEqual([]);
  });

  it('says where there is no Redis', async () => {
    const the = await setUp(made(1));
    await the.redis.stop();
    await expect(build(the)).rejects.toThrow(
      `${the.redis.url}: expected a Redis server, found connect ECONNREFUSED`,
    );
  });
});
