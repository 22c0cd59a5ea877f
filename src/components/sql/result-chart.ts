import type { ChartOptions } from '../../chart/options.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatList, formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { BenchResult } from '../../query/bench/run-statement.ts';
import { el, need } from '../explore/el.ts';
import { MOST_BARS } from './limits.ts';
import { barRows, type ChartColumns, dotRows, likelyColumns } from './result-chart-rows.ts';

const MAX_WIDTH = 1000;
const MIN_WIDTH = 280;

/** A drawing and what is said of it: how much of the result it holds. */
interface Drawn {
  svg: SVGSVGElement | null;
  sentences: readonly string[];
}

type Drawing = typeof import('./draw-result.ts');

/** Two columns of a result as bars or dots. The reader picks them; nothing here knows whether they compare, and says so. */
export class ResultChart {
  readonly #root: HTMLElement;
  readonly #lang: Language;
  #result: BenchResult | null = null;
  #drawnWidth = 0;

  constructor(root: HTMLElement, lang: Language) {
    this.#root = root;
    this.#lang = lang;
    root.addEventListener('change', (event) => {
      event.stopPropagation();
      void this.draw();
    });
    new ResizeObserver(() => {
      if (this.#width() !== this.#drawnWidth && !root.hidden) void this.draw();
    }).observe(root);
  }

  /** Offers the columns of a result. It is drawn when it is looked at. */
  show(result: BenchResult): void {
    this.#result = result;
    const { columns } = result;
    const likely = likelyColumns(result);
    const places = [...columns.keys()];
    this.#offer('x', places, likely.x);
    this.#offer(
      'y',
      places.filter((place) => columns[place]?.isNumber),
      likely.y,
    );
  }

  async draw(): Promise<void> {
    const result = this.#result;
    if (result === null) return;
    const chosen = { x: this.#chosen('x'), y: this.#chosen('y') };
    const [x, y] = [result.columns[chosen.x], result.columns[chosen.y]];
    if (!x || !y) return this.#say(this.#words.chartNothing, { svg: null, sentences: [] });
    // Plot comes with the first chart.
    const drawing = await import('./draw-result.ts');
    if (this.#result !== result) return;
    this.#drawnWidth = this.#width();
    const title = this.#words.chartTitle(y.name, x.name);
    const options = { document, width: this.#drawnWidth, lang: this.#lang, label: title, id: 'sql-chart' };
    const draw = x.isNumber ? this.#drawDots : this.#drawBars;
    this.#say(title, draw.call(this, result, chosen, drawing, options));
  }

  #drawDots(result: BenchResult, chosen: ChartColumns, { drawDots }: Drawing, options: ChartOptions): Drawn {
    const rows = dotRows(result, chosen);
    const nameOf = (axis: 'x' | 'y') => result.columns[chosen[axis]]?.name ?? '';
    const { svg, isLogX, isLogY } = drawDots(rows, { x: nameOf('x'), y: nameOf('y') }, options);
    const logs = [...(isLogX ? [nameOf('x')] : []), ...(isLogY ? [nameOf('y')] : [])];
    const counts = this.#words.chartDots(this.#number(rows.length), this.#number(result.rows.length));
    const scale = logs.length === 0 ? [] : [this.#words.chartLog(formatList(logs, this.#lang))];
    return { svg, sentences: [counts, ...scale] };
  }

  #drawBars(result: BenchResult, chosen: ChartColumns, { drawBars }: Drawing, options: ChartOptions): Drawn {
    const rows = barRows(result, chosen, this.#lang);
    const bars = rows.slice(0, MOST_BARS);
    const without = result.rows.length - rows.length;
    const words = this.#words;
    const counts = words.chartBars(this.#number(bars.length), this.#number(result.rows.length));
    const most = rows.length > MOST_BARS ? [words.chartMost(this.#number(MOST_BARS))] : [];
    const left = without > 0 ? [words.chartLeftOut(this.#number(without))] : [];
    return { svg: bars.length > 0 ? drawBars(bars, options) : null, sentences: [counts, ...most, ...left] };
  }

  #say(title: string, { svg, sentences }: Drawn): void {
    need(this.#root, '.sql-chart-title').textContent = title;
    need(this.#root, '.chart-counts').textContent = sentences.join(this.#lang === 'zh' ? '' : ' ');
    need(this.#root, '.drawing').replaceChildren(...(svg ? [svg] : []));
  }

  #offer(axis: 'x' | 'y', places: readonly number[], chosen: number): void {
    const options = places.map((place) =>
      el(document, 'option', { value: place }, this.#result?.columns[place]?.name ?? ''),
    );
    const select = this.#select(axis);
    select.replaceChildren(...options);
    select.value = String(chosen);
    select.disabled = options.length === 0;
  }

  #chosen(axis: 'x' | 'y'): number {
    const { value } = this.#select(axis);
    return value === '' ? -1 : Number(value);
  }

  #select(axis: 'x' | 'y'): HTMLSelectElement {
    return need(this.#root, `.chart-${axis}`);
  }

  #width(): number {
    const { clientWidth } = need<HTMLElement>(this.#root, '.drawing');
    return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(clientWidth)));
  }

  #number(value: number): string {
    return formatNumber(value, this.#lang);
  }

  get #words() {
    return wordsIn(sqlWords, this.#lang);
  }
}
