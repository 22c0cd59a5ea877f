import { nextSpot, POINT_KEYS, type PointKey, type Spot } from '../../chart/point-order.ts';
import { laneOfRow } from '../../chart/row-place.ts';
import { type ChartElement, dataOf } from './figure-data.ts';
import { nearestMark } from './nearest-mark.ts';
import { PointTip } from './point-tip.ts';

/** How long a tip stays when the pointer leaves its point, in milliseconds: time to reach the link in it. */
const LINGER = 300;

/**
 * The points of a chart under pointer, finger and keyboard: arrow keys go from point to point, Enter opens where the
 * row is printed, Escape closes the tip. The drawing, made at build or live, holds the words of each point and the
 * numbers of its rows; this needs neither Plot nor the engine.
 */
export class PointWalk {
  readonly #chart: ChartElement;
  readonly #tip: PointTip;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(chart: ChartElement) {
    this.#chart = chart;
    this.#tip = new PointTip(chart);
    chart.addEventListener('pointermove', (event) => this.#onPointer(event));
    chart.addEventListener('pointerleave', () => this.#hideSoon());
    chart.addEventListener('click', (event) => this.#onClick(event));
    chart.addEventListener('focusin', (event) => this.#onFocus(event.target as Element));
    chart.addEventListener('focusout', (event) => this.#onBlur(event.relatedTarget as Node | null));
    chart.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#hide());
    const drawing = chart.querySelector('.drawing');
    if (drawing) new MutationObserver(() => this.#hide()).observe(drawing, { childList: true });
  }

  /** Does what would have been done, had this been there when the reader reached for the chart. */
  answer(event: Event): void {
    const focused = document.activeElement;
    if (focused instanceof SVGElement && this.#chart.contains(focused)) this.#onFocus(focused);
    else if (event.type === 'click') this.#onClick(event as MouseEvent);
    else if (event.type === 'pointerover') this.#onPointer(event as PointerEvent);
  }

  #onPointer(event: PointerEvent): void {
    const isOnTip = this.#tip.holds(event.target as Element);
    const mark = isOnTip ? this.#tip.mark : nearestMark(this.#chart, event);
    if (mark) this.#show(mark);
    else this.#hideSoon();
  }

  /** A click holds the tip open, as the keyboard does: the point has the focus until something else has. */
  #onClick(event: MouseEvent): void {
    if (this.#tip.holds(event.target as Element)) return;
    const mark = nearestMark(this.#chart, event);
    if (mark) mark.focus({ preventScroll: true });
    else this.#hide();
  }

  #onFocus(target: Element): void {
    const mark = target.closest<SVGElement>('[data-rows]');
    if (!mark) return;
    for (const other of mark.ownerSVGElement?.querySelectorAll('[tabindex="0"]') ?? [])
      other.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    this.#show(mark);
  }

  #onBlur(next: Node | null): void {
    if (!this.#chart.contains(next)) this.#hide();
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.key === 'Escape' && this.#tip.holds(target)) this.#tip.mark?.focus();
    const mark = target.closest<SVGElement>('[data-rows]');
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') this.#follow(mark);
    else if (POINT_KEYS.includes(event.key as PointKey)) this.#go(mark, event.key as PointKey);
    else return;
    event.preventDefault();
  }

  /** Enter: the tip may have been closed before. */
  #follow(mark: SVGElement): void {
    this.#show(mark);
    this.#tip.follow();
  }

  #go(mark: SVGElement, key: PointKey): void {
    const marks = [...(mark.ownerSVGElement?.querySelectorAll<SVGElement>('[data-rows]') ?? [])];
    const { rows } = dataOf(this.#chart);
    const spots = marks.map((each): Spot => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const row = rows[Number(each.dataset['rows']?.split(' ')[0])];
      return { lane: row ? laneOfRow(row) : '', x: left + width / 2, y: top + height / 2 };
    });
    marks[nextSpot(spots, marks.indexOf(mark), key)]?.focus();
  }

  #show(mark: SVGElement): void {
    clearTimeout(this.#hiding);
    this.#tip.show(mark, dataOf(this.#chart));
  }

  /** What has the focus keeps its tip. */
  #hideSoon(): void {
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => {
      const focused = document.activeElement;
      if (this.#tip.isUnderPointer) return;
      if (focused instanceof SVGElement && this.#chart.contains(focused)) this.#show(focused);
      else if (!this.#chart.contains(focused)) this.#hide();
    }, LINGER);
  }

  #hide(): void {
    clearTimeout(this.#hiding);
    this.#tip.hide();
  }
}
