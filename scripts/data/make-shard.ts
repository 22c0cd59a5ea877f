import { buildDocument } from '../../src/pipeline/build-document.ts';
import { checkRows } from '../../src/pipeline/check/check-rows.ts';
import { documentRows, vocabularyRows } from '../../src/pipeline/document-rows.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import { encodeShard } from '../../src/pipeline/write/shard-file.ts';
import { type LoadedSource, loadSource } from '../load-sources.ts';
import { shardKey } from './reader-version.ts';

/** The document that a shard is wanted of. */
export interface Wanted {
  document_id: string;
  key: string;
}

/**
 * Reads, tidies and checks one document and gives its shard as a file. Throws a `DocumentError` where the document
 * cannot be read, a plain `Error` where its files are not those that the shard was planned from.
 */
export async function makeShard(
  sources: string,
  { document_id, key }: Wanted,
  reader: string,
  vocabulary: Vocabulary,
): Promise<Buffer> {
  const start = performance.now();
  const source = await loadSource(sources, document_id);
  if (shardKey(reader, { ...source, document_id }) !== key)
    throw new Error('its files are not those that the build has seen');
  return encodeSource(source, key, vocabulary, start);
}

function encodeSource(source: LoadedSource, key: string, vocabulary: Vocabulary, start: number): Buffer {
  const built = buildDocument(source, vocabulary);
  const rows = documentRows(built, vocabulary);
  checkRows({ ...rows, ...vocabularyRows(vocabulary) });
  const { document_id, agency_id, project_count, indicator_count, coverage } = built.document;
  return encodeShard(key, rows, {
    ...{ document_id, agency_id, projects: project_count, indicators: indicator_count, coverage },
    quantities: built.indicators.filter(({ kind }) => kind === 'quantity').length,
    findings: built.findings.length,
    milliseconds: performance.now() - start,
  });
}
