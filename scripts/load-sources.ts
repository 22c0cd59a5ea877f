import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Passport, passportSchema } from '../src/model/passport.ts';
import type { Source } from '../src/pipeline/build-document.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { nodeAssets } from '../src/pipeline/read/pdf/node-assets.ts';
import { readDocument } from '../src/pipeline/read/read-document.ts';
import { parseJson } from './parse-json.ts';

/** The folders of `data/sources/`, one a document, in the order of their names. */
export async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT' && cause.code !== 'ENOTDIR') throw cause;
    throw new DocumentError(
      { file: folder, expected: 'a folder of documents', found: 'no such folder' },
      { cause },
    );
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** A passport and the file it speaks of, as they lie in their folder. */
export interface SourceFiles {
  passport: Passport;
  /** Checksum of the passport's file, hexadecimal. */
  passportSha256: string;
  bytes: Buffer;
  /** Checksum of the document, hexadecimal. */
  sha256: string;
}

/** A source with the bytes of its file. */
export interface LoadedSource extends Source, SourceFiles {}

/** Reads one document and its passport. Throws a `DocumentError` where either is missing or they do not agree. */
export async function loadSource(folder: string, name: string): Promise<LoadedSource> {
  const files = await loadFiles(folder, name);
  const { bytes, passport } = files;
  return { ...files, read: await readDocument(bytes, passport.file, { assets: nodeAssets }) };
}

/** The same without reading the document: what its shard is named after. */
export async function loadFiles(folder: string, name: string): Promise<SourceFiles> {
  const { passport, text } = await loadPassport(folder, name);
  const bytes = await readNamed(
    join(folder, name, passport.file),
    `${name}/${passport.file}`,
    'the document of the passport',
  );
  return { passport, passportSha256: checksum(text), bytes, sha256: checksum(bytes) };
}

/** The passport in a document's folder, and its file. */
export async function loadPassport(
  folder: string,
  name: string,
): Promise<{ passport: Passport; text: Buffer }> {
  const passportFile = `${name}/source.json`;
  const text = await readNamed(join(folder, passportFile), passportFile, 'the passport of a document');
  const passport = parseJson(passportSchema, text.toString('utf8'), passportFile);
  if (passport.document_id !== name) {
    throw new DocumentError({
      file: passportFile,
      column: 'document_id',
      expected: `${name}, the name of its folder`,
      found: passport.document_id,
    });
  }
  return { passport, text };
}

const checksum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function readNamed(path: string, file: string, expected: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new DocumentError({ file, expected, found: 'no such file' }, { cause });
  }
}
