import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentRows } from '../../../src/pipeline/document-rows.ts';
import { encodeShard, LONGEST_ROW } from '../../../src/pipeline/write/shard-file.ts';
import { shardFolder } from '../../../src/pipeline/write/shard-folder.ts';
import { temporaryFolder } from '../../scripts/temporary-sources.ts';
import { buildLines, SMALL_LINES, vocabulary } from '../small-document.ts';

const KEY = 'ab12';
const summary = {
  ...{ document_id: 'jia-justice-2024', agency_id: 'jia-justice', projects: 2, indicators: 5 },
  ...{ quantities: 4, coverage: 1, findings: 0, milliseconds: 1.5 },
};
const file = encodeShard(KEY, documentRows(buildLines(SMALL_LINES), vocabulary), summary);

async function written() {
  const root = await temporaryFolder();
  const shards = shardFolder(root);
  await shards.write(KEY, file);
  return { root, shards, path: join(root, 'ab', `${KEY}.shard`) };
}

describe('shardFolder', () => {
  it('gives back what was written, and nothing where nothing was', async () => {
    const { shards } = await written();
    expect((await shards.read(KEY))?.summary).toEqual(summary);
    expect(await shards.read('ab13')).toBeUndefined();
    expect(await shardFolder(join(await temporaryFolder(), 'nowhere')).read(KEY)).toBeUndefined();
  });

  it.each([
    ['nothing', 0],
    ['less than its checksum', 40],
    ['its head alone', 300],
    ['all but a byte', file.length - 1],
  ])('does not take a file of which %s is there', async (_, length) => {
    const { shards, path } = await written();
    await truncate(path, length);
    expect(await shards.read(KEY)).toBeUndefined();
  });

  it('does not take a file of which a bit has turned', async () => {
    const { shards, path } = await written();
    const bytes = await readFile(path);
    bytes[bytes.length - 10] = (bytes.at(-10) ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await shards.read(KEY)).toBeUndefined();
  });

  it('does not take the shard of another key for its own', async () => {
    const { shards, root } = await written();
    await writeFile(join(root, 'ab', 'ab99.shard'), file);
    expect(await shards.read('ab99')).toBeUndefined();
  });

  it('leaves one file of one shard, however many write it at once', async () => {
    const { shards, root } = await written();
    await Promise.all(Array.from({ length: 8 }, () => shards.write(KEY, file)));
    expect(await readdir(join(root, 'ab'))).toEqual([`${KEY}.shard`]);
    expect(await shards.read(KEY)).toBeDefined();
  });

  it('prunes what is not wanted, what a killed process left too', async () => {
    const { shards, root } = await written();
    await shards.write('cd34', file);
    await writeFile(join(root, 'ab', `${KEY}.shard.0.part`), 'half');
    expect(await shards.prune(new Set([KEY]))).toBe(2);
    expect(await readdir(join(root, 'ab'))).toEqual([`${KEY}.shard`]);
    expect(await readdir(join(root, 'cd'))).toEqual([]);
  });
});

describe('encodeShard', () => {
  it('refuses a row that is too long to be merged, and says where it is', () => {
    const rows = documentRows(buildLines(SMALL_LINES), vocabulary);
    const [objective] = rows.objectives;
    if (!objective) throw new Error('no objective');
    const long = { ...rows, objectives: [objective, { ...objective, text: '文'.repeat(LONGEST_ROW / 3) }] };
    expect(() => encodeShard(KEY, long, summary)).toThrow(
      `document.txt line 12: expected a row of at most ${LONGEST_ROW} bytes, found 16777`,
    );
  });
});
