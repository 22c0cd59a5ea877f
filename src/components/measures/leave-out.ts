import type { ChartRow } from '../../chart/chart-rows.ts';
import type { MeasureRow } from '../../chart/measure-row.ts';
import { inBoth, type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { measuresWords } from '../../i18n/measures.ts';
import { formatList, formatNumber } from '../../i18n/number.ts';
import { measureRowId } from '../../model/measure-row-id.ts';
import { type ReadWithout, withoutFromSearch, withoutToSearch } from '../../state/without-url.ts';
import { dataOf } from '../chart/figure-data.ts';
import { LiveFigure } from '../chart/live-figure.ts';
import { el, need } from '../explore/el.ts';

const MAX_WIDTH = 1100;
const MIN_WIDTH = 280;

type Drawing = typeof import('./draw-measure.ts');

/**
 * A measure with rows that the reader may leave out: chart, title, counts and table follow the boxes before the rows,
 * the address follows them, and they follow the address. Plot is fetched when a row is left out for the first time.
 */
export class LeaveOut extends HTMLElement {
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #words: Words<typeof measuresWords> = wordsIn(measuresWords, this.#lang);
  #rows: readonly MeasureRow[] = [];
  #live: LiveFigure | null = null;
  #drawing: Drawing | null = null;
  #without: readonly string[] = [];
  #width = 0;

  connectedCallback(): void {
    this.#live = new LiveFigure(this.#figure);
    // The page packs the rows of the chart as they are; their types only say more.
    this.#rows = dataOf(need(this.#figure, 'chart-points')).rows as unknown as readonly MeasureRow[];
    this.addEventListener('change', (event) => {
      if ((event.target as HTMLElement).matches('.measure-table input')) this.#choose(this.#unchecked());
    });
    need(this, '.restore').addEventListener('click', () => this.#choose([]));
    window.addEventListener('popstate', () => this.#follow());
    new ResizeObserver(() => this.#redrawIfResized()).observe(this.#place);
    this.#follow();
  }

  /** What the reader did: the address remembers it. */
  #choose(without: readonly string[]): void {
    history.pushState(null, '', this.#address(without));
    this.#showUnknown([]);
    void this.#show(without);
  }

  /** What the address says: on arrival, and on the way back. */
  #follow(): void {
    const { without, unknown } = withoutFromSearch(location.search, this.#rows.map(measureRowId));
    this.#showUnknown(unknown);
    if (without.length > 0 || this.#without.length > 0) void this.#show(without);
  }

  /** The address with these rows left out; parameters of others (trackers) stay. */
  #address(without: readonly string[]): string {
    const others = new URLSearchParams(location.search);
    others.delete('without');
    const search = [others.toString(), withoutToSearch(without)].filter((part) => part !== '').join('&');
    return `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
  }

  #unchecked(): string[] {
    return this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value);
  }

  async #show(without: readonly string[]): Promise<void> {
    this.#without = without;
    this.#mark(without);
    try {
      this.#drawing ??= await import('./draw-measure.ts');
    } catch (error) {
      need(this, '.leave-out-status').textContent = this.#words.failed;
      throw error;
    }
    // Another choice may have been made while the file was on its way: the last one is drawn.
    if (this.#without === without) this.#draw(this.#drawing);
  }

  /** Boxes, lines and the sentence about them, before anything is fetched. */
  #mark(without: readonly string[]): void {
    for (const box of this.#boxes) {
      box.checked = !without.includes(box.value);
      box.closest('tr')?.classList.toggle('left-out', !box.checked);
    }
    const count = (value: number) => formatNumber(value, this.#lang);
    const said = this.#words.leftOutStatus(count(without.length), count(this.#rows.length));
    need(this, '.leave-out-status').textContent = without.length === 0 ? '' : said;
    need<HTMLElement>(this, '.restore').hidden = without.length === 0;
  }

  #draw({ measureFrameWords }: Drawing): void {
    const shown = this.#shown;
    const wordsOf = (lang: Language) => measureFrameWords(this.#rows, shown, lang);
    const { subtitle, notes, description } = wordsOf(this.#lang);
    const title = inBoth((lang) =>
      shown.length === 0 ? measuresWords.everythingOut[lang] : wordsOf(lang).title,
    );
    const said = {
      title: title[this.#lang],
      subtitle,
      note: notes.join(this.#lang === 'zh' ? '' : ' '),
      description,
    };
    for (const [part, text] of Object.entries(said)) need(this.#figure, `.chart-${part}`).textContent = text;
    this.#picture();
    const search = [`measure=${this.#rows[0]?.measure_id}`, withoutToSearch(this.#without)]
      .filter(Boolean)
      .join('&');
    this.#live?.show({ title, search, rows: shown as unknown as readonly ChartRow[] });
  }

  #picture(): void {
    const shown = this.#shown;
    this.#width = this.#widthNow;
    const label = need(this.#figure, '.chart-title').textContent ?? '';
    const options = { document, width: this.#width, lang: this.#lang, label, id: 'measure-live' };
    const nothing = () => el(document, 'p', { class: 'nothing' }, this.#words.everythingOut);
    const drawn = shown.length === 0 ? nothing() : this.#drawing?.measureTargets(shown, options);
    if (drawn) this.#place.replaceChildren(drawn);
  }

  #redrawIfResized(): void {
    if (this.#drawing && this.#width !== this.#widthNow) this.#picture();
  }

  #showUnknown(unknown: ReadWithout['unknown']): void {
    const note = need<HTMLElement>(this, '.leave-out-unknown');
    const names = unknown.map(({ name, value }) => `${name}=${value}`);
    note.hidden = names.length === 0;
    note.textContent = names.length === 0 ? '' : this.#words.unknown(formatList(names, this.#lang));
  }

  get #shown(): readonly MeasureRow[] {
    return this.#rows.filter((row) => !this.#without.includes(measureRowId(row)));
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.measure-table input')];
  }

  get #figure(): HTMLElement {
    return need(this, 'figure');
  }

  get #place(): HTMLElement {
    return need(this.#figure, '.drawing');
  }

  get #widthNow(): number {
    return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(this.#place.clientWidth)));
  }
}
