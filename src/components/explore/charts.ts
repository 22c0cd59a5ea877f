import type { ChartRow } from '../../chart/chart-rows.ts';
import { axisInWords } from '../../i18n/guard.ts';
import { inBoth } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { unpackTable } from '../../query/packed/packed-table.ts';
import type { RowFinding } from '../../query/row-findings.ts';
import { LiveFigure } from '../chart/live-figure.ts';
import type { Answers } from './answers.ts';
import { documentsOf, drawnRows, embedSearch } from './chart-facts.ts';
import { CHARTS, type ChartName } from './chart-names.ts';
import { choose } from './choose.ts';
import { el, need } from './el.ts';
import { ExploreElement } from './explore-element.ts';

/** What is fetched with Plot. */
type Drawing = typeof import('./draw-charts.ts');

/** A drawing is not made wider than this: lines of a chart get hard to follow, like lines of text. */
const MAX_WIDTH = 1100;
const MIN_WIDTH = 280;

/** The three linked charts. Drawn at build for all the data, here for what is chosen, to the width they have. */
export class ExploreCharts extends ExploreElement {
  #answers: Answers | null = null;
  #drawing: Drawing | null = null;
  /** The widths drawn to. */
  #widths: Record<ChartName, number> | null = null;
  #figures = new Map<ChartName, LiveFigure>();
  #findings: readonly RowFinding[] = [];

  connectedCallback(): void {
    this.#findings = rowFindingsOf(need(this, '.row-findings').textContent ?? '');
    this.#figures = new Map(CHARTS.map((name) => [name, new LiveFigure(this.#figure(name))]));
    this.#axis.addEventListener('change', () => {
      const view = this.#axis.value;
      choose(this, (choice) => ({ ...choice, view }));
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    new ResizeObserver(() => this.#redrawIfResized()).observe(this);
  }

  /** Fetches Plot and the charts; done with the engine, so that both arrive together. */
  async load(): Promise<void> {
    this.#drawing ??= await import('./draw-charts.ts');
  }

  show(answers: Answers): void {
    this.#answers = answers;
    const words = this.#drawing?.chartWordsOf(answers, this.language);
    if (!words) return;
    // Before anything is written: the page is laid out once for all three, not for each anew.
    const widths = this.#widthsNow();
    for (const name of CHARTS) {
      const figure = this.#figure(name);
      for (const part of ['title', 'subtitle', 'note', 'description'] as const) {
        need(figure, `.chart-${part}`).textContent = words[name][part];
      }
      this.#drawInto(figure, name, answers, widths[name]);
      this.#tellFigure(name, answers);
    }
    this.#widths = widths;
    this.#showAxes(answers);
    this.#showLeftOut(answers);
  }

  #tellFigure(name: ChartName, answers: Answers): void {
    const title = inBoth((lang) => this.#drawing?.chartWordsOf(answers, lang)[name].title ?? '');
    // The rows of a query are plain cells; their types only say more.
    const rows = drawnRows(answers)[name] as unknown as readonly ChartRow[];
    const drawn = { title, search: embedSearch(name, answers), rows };
    const context = { document, lang: this.language, base: this.#base };
    const found = this.#drawing?.findingsNote(drawnRows(answers)[name], this.#findings, context);
    this.#figures.get(name)?.show(drawn, documentsOf(name, answers), found ?? null);
  }

  /** A plain click on an axis that is left out draws it here. */
  #onClick(event: MouseEvent): void {
    const view = (event.target as Element).closest<HTMLElement>('a[data-view]')?.dataset['view'];
    if (view === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(this, (choice) => ({ ...choice, view }));
    this.#axis.focus();
  }

  #showLeftOut(answers: Answers): void {
    const place = need(this, '.left-out');
    const isOpen = place.querySelector('details')?.open ?? false;
    const list = this.#drawing?.leftOutList(answers, { document, lang: this.language, base: this.#base });
    list?.toggleAttribute('open', isOpen);
    place.replaceChildren(...(list ? [list] : []));
  }

  #showAxes({ axes: { axes }, axis }: Answers): void {
    const select = this.#axis;
    const options = axes.map((other) => {
      const words = this.words.axisOption(
        axisInWords(other, this.language),
        formatNumber(other.targets, this.language),
      );
      return el(document, 'option', { value: other.axis, selected: other === axis?.axis }, words);
    });
    select.replaceChildren(...options);
    if (axis) select.value = axis.axis.axis;
    select.disabled = axes.length === 0;
  }

  #drawInto(figure: HTMLElement, name: ChartName, answers: Answers, width: number): void {
    const place = need<HTMLElement>(figure, '.drawing');
    const label = need(figure, '.chart-title').textContent ?? '';
    const options = { document, width, lang: this.language, label, id: `explore-${name}` };
    const chart = this.#drawing?.drawChart(name, answers, options);
    place.replaceChildren(chart ?? el(document, 'p', { class: 'nothing' }, this.words.nothingToDraw));
  }

  #redrawIfResized(): void {
    const widths = this.#widthsNow();
    if (!this.#answers || CHARTS.every((name) => this.#widths?.[name] === widths[name])) return;
    for (const name of CHARTS) this.#drawInto(this.#figure(name), name, this.#answers, widths[name]);
    this.#widths = widths;
  }

  #widthsNow(): Record<ChartName, number> {
    const widths = CHARTS.map((name) => [name, widthOf(need(this.#figure(name), '.drawing'))]);
    return Object.fromEntries(widths) as Record<ChartName, number>;
  }

  #figure(name: ChartName): HTMLElement {
    return need(this, `figure[data-chart=${name}]`);
  }

  get #base(): string {
    return need<HTMLElement>(this, 'chart-points').dataset['base'] ?? '/';
  }

  get #axis(): HTMLSelectElement {
    return need(this, 'select');
  }
}

/** What is to be verified in any row, as the page came with it. */
function rowFindingsOf(json: string): readonly RowFinding[] {
  return unpackTable(JSON.parse(json)) as unknown as RowFinding[];
}

function widthOf(place: HTMLElement): number {
  return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(place.clientWidth)));
}
