import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { PublishedTable } from '../src/export/publication.ts';
import type { NamedFile } from '../src/export/zip.ts';
import { type Correction, correctionsFile } from '../src/model/correction.ts';
import type { DocumentRow } from '../src/model/document.ts';
import { glossaryFile } from '../src/model/glossary.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { parseJson } from './parse-json.ts';

const CORRECTIONS = 'corrections.json';

/**
 * The glossary and the log of corrections, held against their schemas and the published documents, as they are offered.
 * Throws a `DocumentError` that names file and path.
 */
export async function loadReference(folder: string, tables: readonly PublishedTable[]): Promise<NamedFile[]> {
  const glossary = await load(folder, 'vocabulary/glossary.json', glossaryFile);
  const corrections = await load(folder, CORRECTIONS, correctionsFile);
  checkCorrections(corrections, tables);
  return [jsonFile('glossary.json', glossary), jsonFile(CORRECTIONS, corrections)];
}

async function load<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  return parseJson(schema, await readFile(join(folder, file), 'utf8'), `data/${file}`);
}

/** A correction names a document, a line and a row that there are. */
export function checkCorrections(
  corrections: readonly Correction[],
  tables: readonly PublishedTable[],
): void {
  const rowsOf = (table: string) => tables.find(({ name }) => name === table)?.rows ?? [];
  const documents = rowsOf('documents') as DocumentRow[];
  const rows = new Set([
    ...rowsOf('projects').map((row) => (row as { project_id: string }).project_id),
    ...rowsOf('indicators').map((row) => (row as { indicator_id: string }).indicator_id),
  ]);
  for (const [index, { document_id, line, row_id }] of corrections.entries()) {
    const document = documents.find((one) => one.document_id === document_id);
    if (!document) throw fault(index, 'document_id', 'a published document', document_id);
    if (line > document.line_count)
      throw fault(index, 'line', `at most ${document.line_count}, the lines of ${document_id}`, `${line}`);
    if (row_id !== null && !rows.has(row_id))
      throw fault(index, 'row_id', 'a project or an indicator', row_id);
  }
}

const fault = (index: number, key: string, expected: string, found: string) =>
  new DocumentError({ file: `data/${CORRECTIONS}`, column: `${index}.${key}`, expected, found });

const jsonFile = (name: string, value: unknown): NamedFile => ({
  name,
  bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
});
