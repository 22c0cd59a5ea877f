import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadDocument } from '../src/pipeline/blocks.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { nodeAssets } from '../src/pipeline/read/pdf/node-assets.ts';
import { readDocument } from '../src/pipeline/read/read-document.ts';

/** A file as it was brought: its name, its bytes, their checksum, and its lines and blocks. */
export interface BroughtFile {
  file: string;
  bytes: Buffer;
  sha256: string;
  read: ReadDocument;
}

/** Reads a file of any format. Throws a `DocumentError` where there is none, or where it cannot be read at all. */
export async function readBytes(path: string): Promise<BroughtFile> {
  const file = basename(path);
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const found = cause.code === 'EISDIR' ? 'a folder' : cause.code === 'ENOENT' ? 'no such file' : undefined;
    if (found === undefined) throw cause;
    throw new DocumentError({ file: path, expected: 'a document', found }, { cause });
  });
  const read = await readDocument(new Uint8Array(bytes), file, { assets: nodeAssets });
  return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), read };
}
