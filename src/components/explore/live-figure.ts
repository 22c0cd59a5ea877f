import type { ChartRow } from '../../chart/chart-rows.ts';
import type { CitedDocument } from '../../export/cited.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import { inBoth, type Language } from '../../i18n/language.ts';
import type { RowFinding } from '../../query/row-findings.ts';
import type { ChartMenu } from '../chart/chart-menu.ts';
import { type ChartElement, dataOf } from '../chart/figure-data.ts';
import { sitePath } from '../chart/site-path.ts';
import type { Answers } from './answers.ts';
import { documentsOf, drawnRows, embedSearch } from './chart-facts.ts';
import type { ChartName } from './chart-names.ts';
import { el, need } from './el.ts';

/** What is fetched with Plot. */
export type Drawing = typeof import('./draw-charts.ts');

/** What stands around a drawing and goes with its rows: points, menu, table view, sources. */
export class LiveFigure {
  readonly #name: ChartName;
  readonly #figure: HTMLElement;
  readonly #findings: readonly RowFinding[];
  readonly #points: ChartElement;
  readonly #table: HTMLDetailsElement;
  readonly #base: string;
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  /** The documents that the page came with: those of all the data. */
  readonly #documents: readonly CitedDocument[];

  constructor(name: ChartName, figure: HTMLElement, findings: readonly RowFinding[]) {
    this.#name = name;
    this.#figure = figure;
    this.#findings = findings;
    this.#points = need(figure, 'chart-points');
    this.#base = this.#points.dataset['base'] ?? '/';
    this.#documents = dataOf(this.#points).documents;
    this.#table = need(figure, '.chart-table');
    this.#table.addEventListener('toggle', () => void this.#fillTable());
  }

  show(answers: Answers, { chartWordsOf, findingsNote }: Drawing): void {
    const name = this.#name;
    const ids = documentsOf(name, answers);
    const documents = this.#documents.filter(({ document_id }) => ids.has(document_id));
    const title = inBoth((lang) => chartWordsOf(answers, lang)[name].title);
    this.#points.data = {
      ...{ chart: name, title, documents, search: embedSearch(name, answers) },
      // The rows of a query are plain cells; their types only say more.
      rows: drawnRows(answers)[name] as unknown as readonly ChartRow[],
    };
    const context = { document, lang: this.#lang, base: this.#base };
    const found = findingsNote(drawnRows(answers)[name], this.#findings, context);
    need(this.#figure, '.chart-findings').replaceChildren(...(found ? [found] : []));
    this.#showSources(documents);
    need<ChartMenu>(this.#figure, 'chart-menu').refresh();
    void this.#fillTable();
  }

  /** A table of many rows is made when somebody looks at it. */
  async #fillTable(): Promise<void> {
    if (!this.#table.open) return;
    const { chartTable } = await import('../chart/chart-table.ts');
    const { chart, rows } = dataOf(this.#points);
    const context = { document, lang: this.#lang, base: this.#base };
    need(this.#table, '.table-scroll').replaceChildren(chartTable(chart, rows, context));
  }

  #showSources(documents: readonly CitedDocument[]): void {
    const lang = this.#lang;
    const links = documents.flatMap((source, index) => {
      const words = `${lang === 'zh' ? source.agency : source.agency_en} ${yearLabel(source, lang)}`;
      const href = sitePath(`/documents/${source.document_id}/`, lang, this.#base);
      const link = el(document, 'a', { href }, words);
      return index === 0 ? [link] : [lang === 'zh' ? '；' : '; ', link];
    });
    need(this.#figure, '.chart-sources').replaceChildren(...links);
  }
}
