import { DocumentError, type DocumentFault } from '../../src/pipeline/document-error.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import { shardFolder } from '../../src/pipeline/write/shard-folder.ts';
import { makeShard, type Wanted } from './make-shard.ts';

/** Where documents are and shards go, and by which reader. */
export interface ReadPlaces {
  sources: string;
  shards: string;
  reader: string;
}

/** What became of a document, in words that cross threads and machines: nothing where its shard was written. */
export type ReadOutcome = { fault: DocumentFault } | undefined;

/**
 * Reads one document into the folder of shards. A fault of the document is an outcome; anything else is thrown, and says at
 * which document.
 */
export async function readIntoShard(
  { sources, shards, reader }: ReadPlaces,
  wanted: Wanted,
  vocabulary: Vocabulary,
): Promise<ReadOutcome> {
  try {
    await shardFolder(shards).write(wanted.key, await makeShard(sources, wanted, reader, vocabulary));
    return undefined;
  } catch (error) {
    if (!(error instanceof DocumentError))
      throw new Error(`${wanted.document_id}: ${(error as Error).message}`, { cause: error });
    const { file, line, column, expected, found } = error;
    return { fault: { file, line, column, expected, found } };
  }
}
