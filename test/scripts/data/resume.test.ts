import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PlannedDocument } from '../../../scripts/data/plan.ts';
import { readInThreads } from '../../../scripts/data/read-threads.ts';
import { readerVersion } from '../../../scripts/data/reader-version.ts';
import { checksums, temporaryFolder, writeSources } from '../temporary-sources.ts';
import { buildFrom } from './build.ts';
import { idOf, made, shardFiles } from './made-sources.ts';

const COMMAND = fileURLToPath(new URL('../../../scripts/build-data.ts', import.meta.url));
describe('a build', { timeout: 60_000 }, () => {
  it('gives the same bytes with several threads, and of shards that were there', async () => {
    const sources = await writeSources(made(6));
    const alone = await buildFrom(sources);
    // By province first.
    expect(alone.merged).toEqual([0, 2, 4, 1, 3, 5].map(idOf));
    const reader = await readerVersion();
    const places = { sources, reader, shards: join(await temporaryFolder(), 'shards') };
    const threads = await buildFrom(sources, {
      ...places,
      read: async (wanted: readonly PlannedDocument[]) => {
        await readInThreads(wanted, places, 2, (_, outcome) => expect(outcome).toBeUndefined());
        return [];
      },
    });
    expect(threads.failures).toEqual([]);
    const warm = await buildFrom(sources, places);
    expect(warm.read).toEqual([]);
    const expected = await checksums(alone.out);
    expect(await checksums(threads.out)).toEqual(expected);
    expect(await checksums(warm.out)).toEqual(expected);
  });

  it('reads a document that changed, and it alone', async () => {
    const first = await buildFrom(await writeSources(made(4)));
    const changed = await writeSources(made(4, [idOf(2)]));
    const { shards } = first;
    const second = await buildFrom(changed, { shards });
    expect([first.read.length, second.read]).toEqual([4, [idOf(2)]]);
    expect(await checksums(second.out)).toEqual(await checksums((await buildFrom(changed)).out));
    expect(await checksums(second.out)).not.toEqual(await checksums(first.out));
  });

  it('reads all of them for another reader', async () => {
    const { sources, shards } = await buildFrom(await writeSources(made(2)));
    const { read } = await buildFrom(sources, { shards, reader: 'another' });
    expect(read).toHaveLength(2);
  });

  it('reads again what is half there', async () => {
    const { sources, shards, out } = await buildFrom(await writeSources(made(3)));
    const [file = ''] = shardFiles(shards);
    await truncate(join(shards, file), 900);
    const again = await buildFrom(sources, { shards });
    expect(again.read).toHaveLength(1);
    expect(await checksums(again.out)).toEqual(await checksums(out));
  });

  it('keeps the shards of the others where one cannot be read, and what was in its place', async () => {
    const good = await writeSources(made(3));
    const { out } = await buildFrom(good);
    const before = await checksums(out);
    const bad = await writeSources({ ...made(3), [idOf(1)]: { content: '' } });
    const failed = await buildFrom(bad, { out });
    expect(failed.failures).toHaveLength(1);
    expect(await checksums(out)).toEqual(before);
    const { read } = await buildFrom(good, { shards: failed.shards });
    expect(read).toEqual([idOf(1)]);
  });

  it('takes away shards that are of no document any more, if they are its own', async () => {
    const { shards } = await buildFrom(await writeSources(made(3)));
    const fewer = await writeSources(made(2));
    await buildFrom(fewer, { shards });
    expect(shardFiles(shards)).toHaveLength(3);
    await buildFrom(fewer, { shards, prune: true });
    expect(shardFiles(shards)).toHaveLength(2);
  });

  it('goes on where it was killed, with nothing half-written', async () => {
    const count = 40;
    const sources = await writeSources(made(count));
    const folder = await temporaryFolder();
    const [shards, out] = [join(folder, 'shards'), join(folder, 'data')];
    const options = ['--source', sources, '--out', out, '--shards', shards, '--jobs', '1'];
    const killed = spawn(process.execPath, [COMMAND, ...options], { stdio: 'ignore' });
    while (shardFiles(shards).length < 2 && killed.exitCode === null) await wait(2);
    killed.kill('SIGKILL');
    const [code, signal] = killed.exitCode === null ? await once(killed, 'exit') : [killed.exitCode, null];
    expect([code, signal]).toEqual([null, 'SIGKILL']);
    expect((await readdir(folder)).toSorted()).toEqual(['shards']);
    await writeFile(join(shards, 'left.part'), 'half');
    const resumed = await buildFrom(sources, { shards, reader: await readerVersion() });
    expect(resumed.read.length).toBeGreaterThan(0);
    expect(resumed.read.length).toBeLessThanOrEqual(count - 2);
    expect(await checksums(resumed.out)).toEqual(await checksums((await buildFrom(sources)).out));
  });
});
