import { measureRowOrder } from '../../src/pipeline/derive/measure-rows.ts';
import { DocumentError } from '../../src/pipeline/document-error.ts';
import { vocabularyRows } from '../../src/pipeline/document-rows.ts';
import { byPublishedOrder } from '../../src/pipeline/published-order.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import { mergeShards } from '../../src/pipeline/write/merge-shards.ts';
import type { Shard, ShardSummary } from '../../src/pipeline/write/shard-file.ts';
import { type ShardFolder, shardFolder } from '../../src/pipeline/write/shard-folder.ts';
import { LARGE_FROM } from '../../src/query/large/manifest.ts';
import { layOut } from '../large/lay-out.ts';
import { forEachAtMost } from './at-most.ts';
import { type DocumentFailure, type PlannedDocument, planDocuments } from './plan.ts';
import type { ReadPlaces } from './read-outcome.ts';

export interface BuildOptions extends ReadPlaces {
  out: string;
  vocabulary: Vocabulary;
  /** Takes away shards that this build does not use. */
  prune: boolean;
  /** Has documents read into shards; gives those that could not be read. */
  read: (wanted: readonly PlannedDocument[]) => Promise<DocumentFailure[]>;
  /** Is told of each document as its rows are taken over, in published order. */
  onMerged: (summary: ShardSummary, anew: boolean) => void;
}

/**
 * Documents → published tables: reads those that have no shard of these bytes and this reader, then merges all shards.
 * Gives every document that could not be read; then nothing was written, and the shards of the others are kept.
 */
export async function buildTables(options: BuildOptions): Promise<DocumentError[]> {
  const { sources, shards, reader, vocabulary, out, onMerged } = options;
  const { documents, failures } = await planDocuments(sources, reader, vocabulary);
  const folder = shardFolder(shards);
  const wanted = await withoutShard(documents, folder);
  failures.push(...(await options.read(wanted)));
  if (documents.length + failures.length === 0)
    return [new DocumentError({ file: sources, expected: 'a folder for each document', found: 'none' })];
  if (failures.length > 0) return inOrder(failures);
  const anew = new Set(wanted.map(({ key }) => key));
  await mergeShards(
    {
      shards: shardsOf(documents.toSorted(byPublishedOrder), folder, (summary, key) =>
        onMerged(summary, anew.has(key)),
      ),
      vocabulary: vocabularyRows(vocabulary),
      measureRowOrder: measureRowOrder(vocabulary),
      large: { from: LARGE_FROM, layOut },
    },
    out,
  );
  if (options.prune) await folder.prune(new Set(documents.map(({ key }) => key)));
  return [];
}

const AT_A_TIME = 8;

/** Those whose shard is not there, or not whole: never made, made of other bytes, or cut off. */
export async function withoutShard(
  documents: readonly PlannedDocument[],
  folder: ShardFolder,
): Promise<PlannedDocument[]> {
  const there = new Set<string>();
  await forEachAtMost(documents, AT_A_TIME, async ({ key }) => {
    if (await folder.read(key)) there.add(key);
  });
  return documents.filter(({ key }) => !there.has(key));
}

async function* shardsOf(
  documents: readonly PlannedDocument[],
  folder: ShardFolder,
  onShard: (summary: ShardSummary, key: string) => void,
): AsyncGenerator<Shard> {
  for (const { document_id, key } of documents) {
    const shard = await folder.read(key);
    if (!shard)
      throw new Error(`the shard of ${document_id} is gone: somebody has cleared the folder of shards`);
    onShard(shard.summary, key);
    yield shard;
  }
}

const inOrder = (failures: DocumentFailure[]): DocumentError[] =>
  failures
    .toSorted((a, b) => (a.document_id < b.document_id ? -1 : a.document_id > b.document_id ? 1 : 0))
    .map(({ error }) => error);
