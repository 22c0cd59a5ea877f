import type { CitedDocument } from '../../export/cited.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import type { Language } from '../../i18n/language.ts';
import { el, need } from '../explore/el.ts';
import type { ChartMenu } from './chart-menu.ts';
import { type ChartElement, dataOf, type FigureData } from './figure-data.ts';
import { sitePath } from './site-path.ts';

/** What stands around a drawing and goes with its rows: points, menu, table view, sources. */
export class LiveFigure {
  readonly #figure: HTMLElement;
  readonly #points: ChartElement;
  readonly #table: HTMLDetailsElement;
  readonly #base: string;
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  /** The documents that the page came with: those of all the data. */
  readonly #documents: readonly CitedDocument[];

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#points = need(figure, 'chart-points');
    this.#base = this.#points.dataset['base'] ?? '/';
    this.#documents = dataOf(this.#points).documents;
    this.#table = need(figure, '.chart-table');
    this.#table.addEventListener('toggle', () => void this.#fillTable());
  }

  /**
   * Says what is drawn now.
   *
   * @param documentIds the documents that the rows come from, where the rows themselves do not say it
   * @param found what is to be verified in the rows, for a figure that has a place for it
   */
  show(
    drawn: Pick<FigureData, 'title' | 'search' | 'rows'>,
    documentIds: ReadonlySet<string> = new Set(drawn.rows.map((row) => String(row['document_id']))),
    found: HTMLElement | null = null,
  ): void {
    const documents = this.#documents.filter(({ document_id }) => documentIds.has(document_id));
    this.#points.data = { ...drawn, chart: dataOf(this.#points).chart, documents };
    this.#figure.querySelector('.chart-findings')?.replaceChildren(...(found ? [found] : []));
    this.#showSources(documents);
    need<ChartMenu>(this.#figure, 'chart-menu').refresh();
    void this.#fillTable();
  }

  /** A table of many rows is made when somebody looks at it. */
  async #fillTable(): Promise<void> {
    if (!this.#table.open) return;
    const { chartTable } = await import('./chart-table.ts');
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
