import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeShard, type Shard } from './shard-file.ts';

const ENDING = '.shard';

/** Shards by key, in a folder that processes of one machine or of several may share. */
export interface ShardFolder {
  /** The shard of a key, or undefined where there is none that is whole. */
  read(key: string): Promise<Shard | undefined>;
  /** Writes under another name and renames: there is the whole file, or none. */
  write(key: string, file: Buffer): Promise<void>;
  /** Takes away what is under none of the keys, half-written files of killed processes included. */
  prune(keys: ReadonlySet<string>): Promise<number>;
}

export function shardFolder(root: string): ShardFolder {
  // Folders of some hundred files each: a folder of a million is slow to list.
  const pathOf = (key: string) => join(root, key.slice(0, 2), `${key}${ENDING}`);
  return {
    async read(key) {
      const file = await readFile(pathOf(key)).catch(ignoreMissing);
      return file && decodeShard(key, file);
    },
    async write(key, file) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const part = `${path}.${randomUUID()}.part`;
      try {
        await writeFile(part, file);
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async prune(keys) {
      let gone = 0;
      for (const folder of (await readdir(root).catch(ignoreMissing)) ?? []) {
        for (const name of (await readdir(join(root, folder)).catch(ignoreMissing)) ?? []) {
          if (name.endsWith(ENDING) && keys.has(name.slice(0, -ENDING.length))) continue;
          await rm(join(root, folder, name), { force: true });
          gone++;
        }
      }
      return gone;
    },
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
