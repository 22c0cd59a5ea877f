import type { ChartRow } from '../../chart/chart-rows.ts';
import { axisInWords } from '../../i18n/guard.ts';
import type { Bilingual } from '../../i18n/language.ts';
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
  #plot: Drawing | null = null;
  /** The widths that the drawings have, as the browser last laid them out: asking for them would make it lay out anew. */
  readonly #widths = new Map<ChartName, number>();
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
    const sizes = new ResizeObserver((entries) => this.#onResize(entries));
    for (const name of CHARTS) sizes.observe(this.#drawing(name));
  }

  /** Fetches Plot and the charts; done with the engine, so that both arrive together. */
  async load(): Promise<void> {
    this.#plot ??= await import('./draw-charts.ts');
  }

  /** Shows the charts that stand first; `showTargets` the one below them, which takes as long as both. */
  show(answers: Answers): void {
    this.#answers = answers;
    this.#showFigure('budgets', answers);
    this.#showFigure('types', answers);
  }

  /** Shows the targets on their axis, the axes there are, and what is left out of this one. */
  showTargets(answers: Answers): void {
    this.#showFigure('targets', answers);
    this.#showAxes(answers);
    this.#showLeftOut(answers);
  }

  /** A figure changes as a whole: its drawing, the words around it, and what its menu, table and points give. */
  #showFigure(name: ChartName, answers: Answers): void {
    if (!this.#plot) return;
    const words = {
      zh: this.#plot.chartWordsOf(name, answers, 'zh'),
      en: this.#plot.chartWordsOf(name, answers, 'en'),
    };
    const figure = this.#figure(name);
    for (const part of ['title', 'subtitle', 'note', 'description'] as const) {
      need(figure, `.chart-${part}`).textContent = words[this.language][part];
    }
    this.#draw(name, answers);
    this.#tellFigure(name, answers, { zh: words.zh.title, en: words.en.title });
  }

  #tellFigure(name: ChartName, answers: Answers, title: Bilingual): void {
    const shown = drawnRows(answers)[name];
    // The rows of a query are plain cells; their types only say more.
    const rows = shown as unknown as readonly ChartRow[];
    const context = { document, lang: this.language, base: this.#base };
    const found = this.#plot?.findingsNote(shown, this.#findings, context) ?? null;
    const drawn = { title, search: embedSearch(name, answers), rows };
    this.#figures.get(name)?.show(drawn, documentsOf(name, answers), found);
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
    const list = this.#plot?.leftOutList(answers, { document, lang: this.language, base: this.#base });
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

  #draw(name: ChartName, answers: Answers): void {
    const place = this.#drawing(name);
    const label = need(this.#figure(name), '.chart-title').textContent ?? '';
    const width = this.#widths.get(name) ?? widthOf(place.clientWidth);
    const options = { document, width, lang: this.language, label, id: `explore-${name}` };
    const chart = this.#plot?.drawChart(name, answers, options);
    place.replaceChildren(chart ?? el(document, 'p', { class: 'nothing' }, this.words.nothingToDraw));
  }

  /** Drawn anew where it has another width. What is not shown has none, and keeps the one that it had. */
  #onResize(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const name = CHARTS.find((chart) => this.#drawing(chart) === target);
      if (name === undefined || contentRect.width === 0) continue;
      const [before, width] = [this.#widths.get(name), widthOf(contentRect.width)];
      this.#widths.set(name, width);
      if (this.#answers && before !== width) this.#draw(name, this.#answers);
    }
  }

  #drawing(name: ChartName): HTMLElement {
    return need(this.#figure(name), '.drawing');
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

function widthOf(room: number): number {
  return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(room)));
}
