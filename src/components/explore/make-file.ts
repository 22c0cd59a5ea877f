import type { FieldDictionary } from '../../export/field-dictionary.ts';
import { type FileEnding, tableBytes } from '../../export/file-formats.ts';
import { selectionParquet } from '../../export/parquet.ts';
import type { Release } from '../../export/release.ts';
import type { SelectionColumn } from '../../export/selection-fields.ts';
import { ask } from '../../query/ask.ts';
import type { QueryOptions } from '../../query/connector.ts';
import { publishedDocuments } from '../../query/documents.ts';
import { type IndicatorRecord, matchingIndicators } from '../../query/indicator-page.ts';
import { sql } from '../../query/sql.ts';
import type { WasmDatabase } from '../../query/wasm.ts';
import type { Choice } from '../../state/choice.ts';

/** Rows asked for at once: enough that a query's own cost is small, few enough that the page can say how far it is. */
const BATCH = 20_000;

/** What the reader wants as a file, and what the file has to say about itself. */
export interface FileRequest {
  ending: FileEnding;
  choice: Choice;
  columns: readonly SelectionColumn[];
  /** How many rows the choice matches. */
  rows: number;
  /** The documents that they stand in. */
  documentIds: ReadonlySet<string>;
  release: Release;
  address: string;
  /** What was chosen, in words; null for nothing. */
  selection: string | null;
  /** Address of the folder that holds `columns.json`, with its slash. */
  data: string;
}

interface MakeOptions extends QueryOptions {
  onProgress?: (done: number) => void;
}

/**
 * Every row of a choice, in the order of the table, as one file. Throws `RangeError` where the format does not hold so
 * many rows, `QueryError` like any question, `AbortError` on abort, `Error` where other rows come than were counted.
 */
export async function makeFile(
  db: WasmDatabase,
  request: FileRequest,
  { onProgress, signal }: MakeOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { ending, choice, columns } = request;
  const question = matchingIndicators(choice.filter, choice.sort, columns);
  if (ending === 'parquet') return selectionParquet(db, question, { signal });
  const rows: Partial<IndicatorRecord>[] = [];
  while (rows.length < request.rows) {
    const batch = sql`${question} LIMIT ${BATCH} OFFSET ${rows.length}`;
    const found = await ask<Partial<IndicatorRecord>>(db, batch, { signal });
    if (found.length === 0) break;
    for (const row of found) rows.push(row);
    onProgress?.(rows.length);
  }
  if (rows.length !== request.rows) throw new Error(`expected ${request.rows} rows, found ${rows.length}`);
  return tableBytes(ending, { columns, rows, about: () => aboutWorkbook(db, request, signal) });
}

async function aboutWorkbook(db: WasmDatabase, request: FileRequest, signal: AbortSignal | undefined) {
  const { release, address, selection, rows, documentIds, data } = request;
  const url = `${data}columns.json`;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${url}: expected the file, found HTTP ${response.status}`);
  const dictionary = (await response.json()) as FieldDictionary;
  const documents = (await publishedDocuments(db)).filter(({ document_id }) => documentIds.has(document_id));
  return {
    fields: dictionary.selection.columns,
    origin: { release, address, selection, rows, documents },
  };
}
