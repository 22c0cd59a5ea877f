import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VOCABULARY_FILES } from '../../src/model/vocabulary.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

/** The code that rows of a document come from. What only merges and writes tables is not of it. */
const CODE = [
  'src/model/**/*.ts',
  'src/pipeline/*.ts',
  'src/pipeline/{read,tidy,check,derive}/**/*.ts',
  'src/pipeline/write/shard-file.ts',
  'scripts/{load-sources,load-vocabulary,parse-json}.ts',
  'scripts/data/{make-shard,reader-version}.ts',
];

/** The files whose bytes decide how a document is read: the code above, and the vocabulary. */
export const readerFiles = (checkout = CHECKOUT): string[] =>
  [
    ...CODE.flatMap((pattern) => globSync(pattern, { cwd: checkout })),
    ...Object.keys(VOCABULARY_FILES).map((name) => `data/vocabulary/${name}.json`),
  ]
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();

/**
 * What decides, beside a document and its passport, which rows it gives: a checksum of our code and vocabulary, of the
 * versions of the packages that run with it (package-lock.json), and of Node, whose tables of characters are used.
 */
export async function readerVersion(checkout = CHECKOUT): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const version of await packageVersions(checkout)) hash.update(`\0${version}`);
  for (const path of readerFiles(checkout)) {
    const bytes = await readFile(join(checkout, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function packageVersions(checkout: string): Promise<string[]> {
  const lock = JSON.parse(await readFile(join(checkout, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path}@${version}`);
}

/** The name of the shard of a document: other bytes, another passport or another reader give another one. */
export const shardKey = (
  reader: string,
  { document_id, passportSha256, sha256 }: { document_id: string; passportSha256: string; sha256: string },
): string =>
  createHash('sha256').update([reader, document_id, passportSha256, sha256].join('\0')).digest('hex');
