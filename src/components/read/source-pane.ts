import { type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { placeWords, readingWords } from '../../i18n/reading-view.ts';
import type { ReadingRow } from '../../model/reading.ts';
import { lineLabels } from '../document/line-labels.ts';
import { type Child, el } from '../explore/el.ts';
import { markedParts } from './marked-parts.ts';
import type { PageReading } from './messages.ts';
import { pager } from './pager.ts';

/** Lines on the page at once. */
const PAGE_LINES = 60;

/** The lines of the document with what each was read as; one row's words can be marked in them. */
export class SourcePane {
  readonly element: HTMLElement;
  readonly #reading: PageReading;
  readonly #lang: Language;
  readonly #words: Words<typeof readingWords>;
  readonly #readingsOf: ReadonlyMap<number, readonly ReadingRow[]>;
  readonly #list = el(document, 'div', { class: 'source-lines', tabindex: 0, role: 'region' });
  readonly #pager: ReturnType<typeof pager>;
  #from = 0;
  #row: string | null = null;
  #line: number | null = null;

  constructor(reading: PageReading, lang: Language) {
    this.#reading = reading;
    this.#lang = lang;
    this.#words = wordsIn(readingWords, lang);
    this.#readingsOf = Map.groupBy(reading.readings, ({ line }) => line);
    const number = (value: number) => formatNumber(value, lang);
    const total = reading.lines.length;
    this.#pager = pager({
      label: this.#words.pages(this.#words.source),
      previous: this.#words.previous,
      next: this.#words.next,
      size: PAGE_LINES,
      total,
      say: (from, to) => this.#words.sourceLines(number(from + 1), number(to), number(total)),
      turn: (from) => {
        this.#from = from;
        this.#draw();
        this.#list.scrollTop = 0;
      },
    });
    this.#list.setAttribute('aria-label', this.#words.source);
    this.element = el(
      document,
      'aside',
      { class: 'source-pane', 'aria-labelledby': 'source-heading' },
      el(
        document,
        'div',
        { class: 'source-head' },
        el(document, 'h3', { id: 'source-heading' }, this.#words.source),
      ),
      el(document, 'p', { class: 'soft' }, this.#words.sourceNote),
      this.#list,
      ...(total > PAGE_LINES ? [this.#pager.element] : []),
    );
    this.#draw();
  }

  /** Shows a line, with the words of one row marked where one is named, and moves the focus to it. */
  show(line: number, row: string | null): void {
    this.#line = line;
    this.#row = row;
    this.#pager.reach(line - 1);
    this.#draw();
    const shown = this.#list.querySelector<HTMLElement>('[aria-current]');
    shown?.scrollIntoView({ block: 'nearest' });
    if (shown) this.#list.scrollTop += shown.offsetTop - this.#list.scrollTop - this.#list.clientHeight / 3;
    shown?.focus({ preventScroll: true });
  }

  #draw(): void {
    const lines = this.#reading.lines.slice(this.#from, this.#from + PAGE_LINES);
    let page: number | null = null;
    const shown = lines.flatMap((text, index) => {
      const number = this.#from + index + 1;
      const place = this.#reading.places?.[number - 1] ?? null;
      const isNew = place !== null && place.page !== null && place.page !== page;
      page = place?.page ?? page;
      const line = this.#lineOf(number, text, place?.cell ?? null, place?.page ?? null);
      if (!isNew) return [line];
      const words = placeWords({ line: null, page, cell: null }, this.#lang);
      return [el(document, 'p', { class: 'source-page' }, words), line];
    });
    this.#list.replaceChildren(...shown);
  }

  #lineOf(number: number, text: string, cell: string | null, page: number | null): HTMLElement {
    const own = this.#readingsOf.get(number) ?? [];
    const labels = lineLabels(own, this.#lang);
    // Points on a page say little to a reader; cells of a sheet or a table do.
    const place = page === null && cell !== null ? placeWords({ line: null, page, cell }, this.#lang) : null;
    const isBlank = text.trim() === '';
    const said = [place, ...labels, own.length === 0 && !isBlank ? this.#words.unread : null];
    const parts: Child[] = markedParts(text.trimEnd(), own, this.#row).map(({ words, isMarked }) =>
      isMarked ? el(document, 'mark', {}, words) : words,
    );
    const isShown = number === this.#line;
    return el(
      document,
      'div',
      { class: 'source-line', 'aria-current': isShown ? 'true' : null, tabindex: isShown ? -1 : null },
      el(document, 'b', {}, String(number)),
      el(document, 'p', { lang: 'zh-CN' }, ...parts),
      el(document, 'span', {}, said.filter(Boolean).join(this.#lang === 'zh' ? '；' : '; ')),
    );
  }
}
