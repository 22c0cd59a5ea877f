import { FILE_TYPES, type FileEnding, tableBytes } from '../../export/file-formats.ts';
import { fileName } from '../../export/file-name.ts';
import type { DownloadOrigin } from '../../export/source-rows.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { AgencyRow } from '../../model/agency.ts';
import type { Column } from '../../model/column.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { BenchFiles } from '../../query/bench/files.ts';
import type { BenchColumn, BenchResult } from '../../query/bench/run-statement.ts';
import { statementToAddress } from '../../state/statement-url.ts';
import { pageAddress, pageRelease } from '../cite/page-facts.ts';
import { closeLikeAMenu } from '../close-like-a-menu.ts';
import { saveFile } from '../download/save-file.ts';
import { need } from '../explore/el.ts';
import { namedRows, uniqueNames } from './result-values.ts';

interface DownloadOptions {
  files: () => Promise<BenchFiles>;
  /** Address of the folder of the published tables, with its slash. */
  data: string;
}

/** The rows that are shown, as a file: as many as the page says, no more and no fewer. */
export class ResultDownload {
  readonly #root: HTMLElement;
  readonly #lang: Language;
  readonly #options: DownloadOptions;
  #result: BenchResult | null = null;
  #sql = '';

  constructor(root: HTMLElement, lang: Language, options: DownloadOptions) {
    this.#root = root;
    this.#lang = lang;
    this.#options = options;
    closeLikeAMenu(need(root, 'details'));
    for (const button of root.querySelectorAll<HTMLElement>('[data-ending]'))
      button.addEventListener('click', () => void this.#save(button.dataset['ending'] as FileEnding));
  }

  show(result: BenchResult, sql: string): void {
    this.#result = result;
    this.#sql = sql;
    this.#say('');
    const { length } = result.rows;
    need(this.#root, 'summary').textContent =
      length === 1 ? this.#words.downloadOne : this.#words.downloadLabel(formatNumber(length, this.#lang));
  }

  async #save(ending: FileEnding): Promise<void> {
    const result = this.#result;
    if (result === null) return;
    const menu = need<HTMLDetailsElement>(this.#root, 'details');
    menu.open = false;
    need<HTMLElement>(menu, 'summary').focus();
    this.#say(this.#words.preparing);
    try {
      const name = fileName(pageRelease(), 'sql', result.rows.length, ending);
      saveFile(name, FILE_TYPES[ending], await this.#bytes(ending, result));
      this.#say(this.#words.saved(name));
    } catch (error) {
      this.#say(this.#words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  async #bytes(ending: FileEnding, result: BenchResult): Promise<Uint8Array<ArrayBuffer>> {
    const columns = uniqueNames(result.columns);
    if (ending === 'parquet') {
      const { resultParquet } = await import('../../query/bench/result-parquet.ts');
      return resultParquet(await this.#options.files(), result, columns);
    }
    const about = async () => ({
      fields: result.columns.map((column, index) => fieldOf(column, columns[index] ?? '')),
      origin: await this.#origin(result),
    });
    return tableBytes(ending, { columns, rows: namedRows(result, columns), about });
  }

  async #origin(result: BenchResult): Promise<DownloadOrigin> {
    return {
      release: pageRelease(),
      address: `${pageAddress()}${statementToAddress(this.#sql)}`,
      selection: this.#sql,
      rows: result.rows.length,
      documents: await publishedDocuments(this.#options.data, documentIds(result)),
    };
  }

  #say(words: string): void {
    need(this.#root, '.sql-file').textContent = words;
  }

  get #words() {
    return wordsIn(sqlWords, this.#lang);
  }
}

function fieldOf({ type, isNumber }: BenchColumn, name: string): Column {
  const words = type ?? '–';
  return {
    ...{ name, nullable: true, values: null, type: isNumber ? 'decimal' : 'text' },
    zh: sqlWords.fieldNote.zh(words),
    en: sqlWords.fieldNote.en(words),
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
