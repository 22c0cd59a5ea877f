import { globSync, readFileSync } from 'node:fs';
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readerFiles, readerVersion, shardKey } from '../../../scripts/data/reader-version.ts';
import { importGraph } from '../../project/import-graph.ts';
import { temporaryFolder } from '../temporary-sources.ts';

const COPIED = ['src/model', 'src/pipeline', 'scripts', 'data/vocabulary', 'package-lock.json'];

async function checkout(): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of COPIED) await cp(path, join(folder, path), { recursive: true });
  return folder;
}

describe('readerVersion', { timeout: 30_000 }, () => {
  let version: string;
  beforeAll(async () => {
    version = await readerVersion();
  });

  it('is the same in another folder with the same files', async () => {
    expect(await readerVersion(await checkout())).toBe(version);
  });

  it.each(['src/pipeline/tidy/target.ts', 'src/model/target.ts', 'data/vocabulary/units.json'])(
    'is another one where %s is',
    async (path) => {
      const folder = await checkout();
      await appendFile(join(folder, path), '\n');
      expect(await readerVersion(folder)).not.toBe(version);
    },
  );

  it('is another one where a package is, and the same where a package is that only tests', async () => {
    const folder = await checkout();
    const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
    const change = async (name: string) => {
      const changed = JSON.parse(lock) as { packages: Record<string, { version: string }> };
      changed.packages[`node_modules/${name}`] = {
        ...changed.packages[`node_modules/${name}`],
        version: '0.0.0',
      };
      await writeFile(join(folder, 'package-lock.json'), JSON.stringify(changed));
      return readerVersion(folder);
    };
    expect(await change('pdfjs-dist')).not.toBe(version);
    expect(await change('vitest')).toBe(version);
  });

  it('is the same where only the writing of tables is another', async () => {
    const folder = await checkout();
    await appendFile(join(folder, 'src/pipeline/write/parquet.ts'), '\n');
    expect(await readerVersion(folder)).toBe(version);
  });

  it('is made of every file that a shard is made with', () => {
    const paths = globSync('{src/model,src/pipeline,scripts}/**/*.ts').map((path) =>
      path.replaceAll('\\', '/'),
    );
    const graph = importGraph(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])));
    const reached = new Set(['scripts/data/make-shard.ts', 'scripts/load-vocabulary.ts']);
    for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((path) => !readerFiles().includes(path))).toEqual([]);
  });
});

describe('shardKey', () => {
  const document = { document_id: 'a', passportSha256: 'b', sha256: 'c' };

  it.each([
    ['document', { sha256: 'd' }],
    ['passport', { passportSha256: 'd' }],
    ['id', { document_id: 'd' }],
  ])('is another one for another %s', (_, change) => {
    expect(shardKey('reader', { ...document, ...change })).not.toBe(shardKey('reader', document));
  });

  it('is another one for another reader', () => {
    expect(shardKey('other', document)).not.toBe(shardKey('reader', document));
  });
});
