import type { AgencyRow } from '../src/model/agency.ts';
import { type BuiltDocument, buildDocument } from '../src/pipeline/build-document.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import type { Vocabulary } from '../src/pipeline/vocabulary.ts';
import { listSources, loadSource } from './load-sources.ts';

export interface TimedDocument {
  document: BuiltDocument;
  milliseconds: number;
}

export interface BuildResult {
  built: TimedDocument[];
  /** Every document that could not be read, not the first only. */
  failures: DocumentError[];
}

/** Reads all documents of a folder, telling its progress on standard error. */
export async function buildDocuments(
  folder: string,
  vocabulary: Vocabulary,
  log = logProgress,
): Promise<BuildResult> {
  const names = await listSources(folder);
  const result: BuildResult = { built: [], failures: [] };
  const agencies = new Map<string, AgencyRow>();
  for (const [index, name] of names.entries()) {
    log(`${index + 1}/${names.length} ${name}`);
    const start = performance.now();
    try {
      const document = buildDocument(await loadSource(folder, name), vocabulary);
      checkAgency(document, agencies);
      result.built.push({ document, milliseconds: performance.now() - start });
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      result.failures.push(error);
    }
  }
  log('');
  if (names.length === 0) {
    result.failures.push(
      new DocumentError({ file: folder, expected: 'a folder for each document', found: 'none' }),
    );
  }
  return result;
}

/** Two passports of one agency say the same of it. */
function checkAgency({ agency, document }: BuiltDocument, agencies: Map<string, AgencyRow>): void {
  const known = agencies.get(agency.agency_id);
  if (!known) {
    agencies.set(agency.agency_id, agency);
    return;
  }
  for (const [column, value] of Object.entries(known)) {
    const other = agency[column as keyof AgencyRow];
    if (column === 'publisher_as_printed' || other === value) continue;
    throw new DocumentError({
      file: `${document.document_id}/source.json`,
      column: `agency.${column}`,
      expected: `${value ?? 'nothing'}, as another passport of this agency says`,
      found: other ?? 'nothing',
    });
  }
}

/** One line that is written over, where somebody watches. */
function logProgress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${message}`);
}
