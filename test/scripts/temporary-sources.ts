import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { passportOf } from '../pipeline/small-document.ts';

export interface MadeSource {
  content: string | Uint8Array;
  /** Changes to the passport that would fit. */
  passport?: Record<string, unknown>;
  /** The document's name, where it is not `document.txt`. */
  file?: string;
  /** The folder, where it is not the document's id. */
  folder?: string;
}

/** A folder that goes when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes documents with their passports as `data/sources/` holds them; gives the folder. */
export async function writeSources(made: Record<string, MadeSource>): Promise<string> {
  const root = await temporaryFolder();
  for (const [
    document_id,
    { content, passport, folder = document_id, file = 'document.txt' },
  ] of Object.entries(made)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, file), bytes);
    const written = { ...passportOf(bytes), document_id, file, ...passport };
    await writeFile(join(root, folder, 'source.json'), JSON.stringify(written));
  }
  return root;
}

/** Every file of a folder and its checksum: equal where the folders are equal byte for byte. */
export async function checksums(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const entries = names.toSorted().map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
