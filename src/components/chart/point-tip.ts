import { pointLines } from '../../chart/points.ts';
import { placeOfRow } from '../../chart/row-place.ts';
import { chartMenuWords } from '../../i18n/chart-menu.ts';
import type { Language } from '../../i18n/language.ts';
import { el } from '../explore/el.ts';
import type { FigureData } from './figure-data.ts';
import { mixedWords } from './row-table.ts';
import { sitePath } from './site-path.ts';

/** Room between a mark and its tip, in CSS pixels. */
const GAP = 8;

/** What is said of a point, beside it: each of its rows with a link to where it is printed. One a chart. */
export class PointTip {
  readonly #chart: HTMLElement;
  #box: HTMLElement | null = null;
  mark: SVGElement | null = null;

  /** `chart` holds the drawings; its `data-base` is the folder of the site. */
  constructor(chart: HTMLElement) {
    this.#chart = chart;
  }

  get isUnderPointer(): boolean {
    return this.#box?.matches(':hover') ?? false;
  }

  holds(element: Element): boolean {
    return this.#box?.contains(element) ?? false;
  }

  show(mark: SVGElement, data: FigureData): void {
    if (this.mark === mark) return;
    this.hide();
    this.mark = mark;
    mark.toggleAttribute('data-on', true);
    this.#box = el(document, 'div', { class: 'chart-tip' }, ...this.#rows(mark, data));
    this.#chart.append(this.#box);
    this.#place(mark, this.#box);
  }

  hide(): void {
    this.mark?.removeAttribute('data-on');
    this.#box?.remove();
    this.mark = this.#box = null;
  }

  /** Goes where the one link leads; among several the reader chooses. */
  follow(): void {
    const links = this.#box?.querySelectorAll('a') ?? [];
    if (links.length === 1) links[0]?.click();
    else links[0]?.focus();
  }

  /** A paragraph for each row; a mark that adds rows up has one for all of them. */
  #rows(mark: SVGElement, data: FigureData): HTMLElement[] {
    const lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
    const numbers = (mark.dataset['rows'] ?? '').split(' ').map(Number);
    return pointLines(mark.getAttribute('aria-label') ?? '').map((lines, index) => {
      const row = data.rows[numbers[index] ?? -1];
      const said = lines.map((line, at) => {
        const isName = at === 0;
        return el(document, isName ? 'strong' : 'span', {}, ...mixedWords({ document, lang }, line));
      });
      return el(document, 'p', {}, ...said, row ? this.#link(row, data.search, lang) : null);
    });
  }

  #link(row: FigureData['rows'][number], search: string, lang: Language): HTMLAnchorElement {
    const place = placeOfRow(row, search);
    const words =
      place.kind === 'line' ? chartMenuWords.toLine[lang](place.line) : chartMenuWords.toRows[lang];
    return el(document, 'a', { href: sitePath(place.path, lang, this.#chart.dataset['base'] ?? '/') }, words);
  }

  /** Above the mark, or below it where there is no room in the window; never beside the chart. */
  #place(mark: SVGElement, box: HTMLElement): void {
    const frame = this.#chart.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = box;
    const middle = at.left + at.width / 2 - frame.left;
    const left = Math.max(0, Math.min(middle - offsetWidth / 2, frame.width - offsetWidth));
    const above = at.top - GAP - offsetHeight;
    const top = above >= 0 ? above : at.bottom + GAP;
    box.style.left = `${left}px`;
    box.style.top = `${top - frame.top}px`;
  }
}
