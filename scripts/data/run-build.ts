import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DocumentError } from '../../src/pipeline/document-error.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import type { ReportedDocument } from '../report.ts';
import { buildTables } from './build-tables.ts';
import { progressLine } from './progress.ts';
import { readHere } from './read-here.ts';
import { readerVersion } from './reader-version.ts';

export interface RunOptions {
  sources: string;
  out: string;
  vocabulary: Vocabulary;
  /** Where shards are kept; undefined is the folder of these sources in `.cache/`. */
  shards?: string | undefined;
  /** Whether what was read before is used, and this reading kept. */
  cache: boolean;
  /** The Redis that workers are handed documents by; undefined reads on this machine alone. */
  queue?: string | undefined;
  /** Threads that read. */
  jobs: number;
  onMerged: (document: ReportedDocument) => void;
}

const CACHE = fileURLToPath(new URL('../../.cache/shards/', import.meta.url));

/** A build on this machine, telling its progress. Gives every document that could not be read. */
export async function runBuild(options: RunOptions): Promise<DocumentError[]> {
  const { sources, out, vocabulary, cache, queue, jobs, onMerged } = options;
  const shards = cache ? (options.shards ?? ownFolder(sources)) : `${out}.shards`;
  const places = { sources, shards, reader: await readerVersion() };
  const progress = progressLine();
  // A build that was stopped may have left some.
  if (!cache) await rm(shards, { recursive: true, force: true });
  try {
    return await buildTables({
      ...{ ...places, out, vocabulary },
      // A folder that was named may be shared with other builds.
      prune: options.shards === undefined,
      read: async (wanted) => {
        const onDone = progress.count(wanted.length, 'documents read');
        if (queue === undefined) return readHere(wanted, { places, vocabulary, jobs, onDone });
        const { readByQueue } = await import('../queue/read-by-queue.ts');
        return readByQueue(wanted, { queue, places, onDone, tell: progress.tell });
      },
      onMerged: (summary, anew) => onMerged({ ...summary, anew }),
    });
  } finally {
    progress.clear();
    if (!cache) await rm(shards, { recursive: true, force: true });
  }
}

/** Each folder of sources has its own shards, so that a build of another folder does not prune them. */
const ownFolder = (sources: string): string =>
  `${CACHE}${createHash('sha256').update(sources).digest('hex').slice(0, 12)}`;
