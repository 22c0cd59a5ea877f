import { type FileEnding, tableBytes } from '../../export/file-formats.ts';
import type { DownloadOrigin } from '../../export/source-rows.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { AgencyRow } from '../../model/agency.ts';
import type { Column } from '../../model/column.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { BenchFiles } from '../../query/bench/files.ts';
import type { BenchColumn, BenchResult } from '../../query/bench/run-statement.ts';
import { statementToAddress } from '../../state/statement-url.ts';
import { pageAddress, pageRelease } from '../cite/page-facts.ts';
import { namedRows, uniqueNames } from './result-values.ts';

// The page fetches this file when the reader takes one.
export { FILE_TYPES } from '../../export/file-formats.ts';
export { fileName } from '../../export/file-name.ts';

/** Where a file takes what is not in the rows. */
export interface FileOptions {
  files: () => Promise<BenchFiles>;
  /** Address of the folder of the published tables, with its slash. */
  data: string;
}

/** The rows of a result as a file. Throws `RangeError` where the format does not hold them. */
export async function resultFile(
  ending: FileEnding,
  result: BenchResult,
  sql: string,
  options: FileOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = uniqueNames(result.columns);
  if (ending === 'parquet') {
    const { resultParquet } = await import('../../query/bench/result-parquet.ts');
    return resultParquet(await options.files(), result, columns);
  }
  const about = async () => ({
    fields: result.columns.map((column, index) => fieldOf(column, columns[index] ?? '')),
    origin: await originOf(result, sql, options.data),
  });
  return tableBytes(ending, { columns, rows: namedRows(result, columns), about });
}

function fieldOf({ type, isNumber }: BenchColumn, name: string): Column {
  const words = type ?? '–';
  return {
    ...{ name, nullable: true, values: null, type: isNumber ? 'decimal' : 'text' },
    zh: sqlWords.fieldNote.zh(words),
    en: sqlWords.fieldNote.en(words),
  };
}

async function originOf(result: BenchResult, sql: string, data: string): Promise<DownloadOrigin> {
  return {
    release: pageRelease(),
    address: `${pageAddress()}${statementToAddress(sql)}`,
    selection: sql,
    rows: result.rows.length,
    documents: await publishedDocuments(data, documentIds(result)),
  };
}

/** The documents that the rows name; null where they name none, and may come from any. */
function documentIds({ columns, rows }: BenchResult): ReadonlySet<unknown> | null {
  const at = columns.findIndex(({ name }) => name === 'document_id');
  return at < 0 ? null : new Set(rows.map((row) => row[at]));
}

/** From the published files, not from the reader's copy, which may have been changed. */
async function publishedDocuments(
  data: string,
  ids: ReadonlySet<unknown> | null,
): Promise<DownloadOrigin['documents']> {
  const [documents, agencies] = await Promise.all([
    fetchRows<DocumentRow>(`${data}documents.json`),
    fetchRows<AgencyRow>(`${data}agencies.json`),
  ]);
  const agencyOf = new Map(agencies.map((agency) => [agency.agency_id, agency]));
  return documents
    .filter(({ document_id }) => ids?.has(document_id) ?? true)
    .map((document) => {
      const agency = agencyOf.get(document.agency_id);
      return { ...document, agency: agency?.name ?? '', agency_en: agency?.name_en ?? '' };
    });
}

async function fetchRows<Row>(url: string): Promise<Row[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the file, found HTTP ${response.status}`);
  return (await response.json()) as Row[];
}
