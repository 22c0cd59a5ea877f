import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { type BuildOptions, buildTables } from '../../../scripts/data/build-tables.ts';
import { planDocuments } from '../../../scripts/data/plan.ts';
import { readHere } from '../../../scripts/data/read-here.ts';
import type { ReadPlaces } from '../../../scripts/data/read-outcome.ts';
import type { DocumentTable } from '../../../src/model/document-tables.ts';
import type { Rows } from '../../../src/model/tables.ts';
import type { Shard } from '../../../src/pipeline/write/shard-file.ts';
import { shardFolder } from '../../../src/pipeline/write/shard-folder.ts';
import { vocabulary } from '../../pipeline/small-document.ts';
import { temporaryFolder } from '../temporary-sources.ts';

/** A build in this process, with shards of its own, and what it did. */
export async function buildFrom(sources: string, changes: Partial<BuildOptions> = {}) {
  const folder = await temporaryFolder();
  const read: string[] = [];
  const merged: string[] = [];
  const options: BuildOptions = {
    ...{ sources, vocabulary, out: join(folder, 'out'), shards: join(folder, 'shards') },
    ...{ reader: 'reader', prune: false },
    onMerged: ({ document_id }) => merged.push(document_id),
    ...changes,
    read: (wanted) => {
      read.push(...wanted.map(({ document_id }) => document_id));
      return (changes.read ?? readAlone)(wanted);
    },
  };
  const readAlone: BuildOptions['read'] = (wanted) =>
    readHere(wanted, { places: options, vocabulary, jobs: 1, onDone: () => {} });
  const failures = await buildTables(options);
  return {
    sources,
    shards: options.shards,
    reader: options.reader,
    out: options.out,
    failures,
    read,
    merged,
  };
}

/** The documents that have a shard, with their rows, in the order of their names. */
export async function shardsOf({ sources, shards, reader }: ReadPlaces) {
  const { documents } = await planDocuments(sources, reader, vocabulary);
  const found = await Promise.all(documents.map(({ key }) => shardFolder(shards).read(key)));
  return found.filter((shard) => shard !== undefined);
}

/** The rows of a table in a shard. */
export const rowsOf = <Name extends DocumentTable>({ frames }: Shard, name: Name): Rows[Name] =>
  (frames[name].length === 0 ? '' : zstdDecompressSync(frames[name]).toString('utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
