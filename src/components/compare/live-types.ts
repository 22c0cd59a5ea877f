import type { ChartRow } from '../../chart/chart-rows.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import type { Language } from '../../i18n/language.ts';
import type { Comparison } from '../../query/compare/comparison.ts';
import type { ChartMenu } from '../chart/chart-menu.ts';
import { type ChartElement, dataOf } from '../chart/figure-data.ts';
import { sitePath } from '../chart/site-path.ts';
import { citedDocument } from '../cite/cited-documents.ts';
import { el, need } from '../explore/el.ts';
import { typesFigureWords } from './types-figure.ts';

/** A drawing is not made wider or narrower than this, in CSS pixels. */
const WIDTH = { least: 280, most: 1100 };

/** The chart of types with all that stands around it, for other agencies than those the page came with. */
export class LiveTypes {
  readonly #figure: HTMLElement;
  readonly #points: ChartElement;
  readonly #lang: Language;
  readonly #base: string;
  #shown: ReturnType<typeof typesFigureWords> | null = null;
  #width = 0;

  constructor(figure: HTMLElement, lang: Language, base: string) {
    this.#figure = figure;
    this.#points = need(figure, 'chart-points');
    this.#lang = lang;
    this.#base = base;
    need(figure, '.chart-table').addEventListener('toggle', () => void this.#fillTable());
    new ResizeObserver(() => void this.#drawIfResized()).observe(need(figure, '.drawing'));
  }

  /** Shows the agencies of a comparison; null hides the figure: the chart is one of agencies. */
  show(comparison: Comparison | null): void {
    this.#figure.hidden = comparison === null;
    this.#shown = comparison && typesFigureWords(comparison, this.#lang);
    if (!this.#shown) return;
    const { title, subtitle, description, notes, rows, documents, search } = this.#shown;
    const cited = documents.map(citedDocument);
    this.#points.data = {
      chart: 'types',
      title,
      search,
      documents: cited,
      rows: rows as unknown as readonly ChartRow[],
    };
    const say = (part: string, words: string) => {
      need(this.#figure, `.chart-${part}`).textContent = words;
    };
    say('title', title[this.#lang]);
    say('subtitle', subtitle);
    say('description', description);
    say('note', notes.join(this.#lang === 'zh' ? '' : ' '));
    this.#showSources(cited);
    need<ChartMenu>(this.#figure, 'chart-menu').refresh();
    this.#width = 0;
    void this.#drawIfResized();
    void this.#fillTable();
  }

  async #drawIfResized(): Promise<void> {
    const place = need<HTMLElement>(this.#figure, '.drawing');
    const width = Math.max(WIDTH.least, Math.min(WIDTH.most, Math.floor(place.clientWidth)));
    if (!this.#shown || width === this.#width || place.clientWidth === 0) return;
    this.#width = width;
    const { typeShares } = await import('../../chart/type-shares.ts');
    const { rows, title } = this.#shown;
    place.replaceChildren(
      typeShares(rows, { document, width, lang: this.#lang, label: title[this.#lang], id: 'types' }),
    );
  }

  async #fillTable(): Promise<void> {
    const table = need<HTMLDetailsElement>(this.#figure, '.chart-table');
    if (!table.open || !this.#shown) return;
    const { chartTable } = await import('../chart/chart-table.ts');
    const { chart, rows } = dataOf(this.#points);
    const context = { document, lang: this.#lang, base: this.#base };
    need(table, '.table-scroll').replaceChildren(chartTable(chart, rows, context));
  }

  #showSources(documents: readonly ReturnType<typeof citedDocument>[]): void {
    const links = documents.flatMap((source, index) => {
      const name = `${this.#lang === 'zh' ? source.agency : source.agency_en} ${yearLabel(source, this.#lang)}`;
      const href = sitePath(`/documents/${source.document_id}/`, this.#lang, this.#base);
      const link = el(document, 'a', { href }, name);
      return index === 0 ? [link] : [this.#lang === 'zh' ? '；' : '; ', link];
    });
    need(this.#figure, '.chart-sources').replaceChildren(...links);
  }
}
