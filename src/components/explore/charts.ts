import type { ChartRow } from '../../chart/chart-rows.ts';
import { axisLabel } from '../../i18n/axis.ts';
import { inBoth } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { axisName } from '../../query/target-axes.ts';
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
  #widths = '';
  #figures = new Map<ChartName, LiveFigure>();

  connectedCallback(): void {
    this.#figures = new Map(CHARTS.map((name) => [name, new LiveFigure(this.#figure(name))]));
    this.#axis.addEventListener('change', () => {
      const view = this.#axis.value;
      choose(this, (choice) => ({ ...choice, view }));
    });
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
    for (const name of CHARTS) {
      const figure = this.#figure(name);
      for (const part of ['title', 'subtitle', 'note', 'description'] as const) {
        need(figure, `.chart-${part}`).textContent = words[name][part];
      }
      this.#drawInto(figure, name, answers);
      this.#tellFigure(name, answers);
    }
    this.#widths = this.#widthsNow();
    this.#showAxes(answers);
  }

  #tellFigure(name: ChartName, answers: Answers): void {
    const title = inBoth((lang) => this.#drawing?.chartWordsOf(answers, lang)[name].title ?? '');
    // The rows of a query are plain cells; their types only say more.
    const rows = drawnRows(answers)[name] as unknown as readonly ChartRow[];
    const drawn = { title, search: embedSearch(name, answers), rows };
    this.#figures.get(name)?.show(drawn, documentsOf(name, answers));
  }

  #showAxes({ axes, axis }: Answers): void {
    const select = this.#axis;
    const options = axes.map((other) => {
      const words = this.words.axisOption(
        axisLabel(other, this.language),
        formatNumber(other.targets, this.language),
      );
      return el(document, 'option', { value: axisName(other), selected: other === axis }, words);
    });
    select.replaceChildren(...options);
    if (axis) select.value = axisName(axis);
    select.disabled = axes.length === 0;
  }

  #drawInto(figure: HTMLElement, name: ChartName, answers: Answers): void {
    const place = need<HTMLElement>(figure, '.drawing');
    const label = need(figure, '.chart-title').textContent ?? '';
    const options = { document, width: widthOf(place), lang: this.language, label, id: `explore-${name}` };
    const chart = this.#drawing?.drawChart(name, answers, options);
    place.replaceChildren(chart ?? el(document, 'p', { class: 'nothing' }, this.words.nothingToDraw));
  }

  #redrawIfResized(): void {
    if (!this.#answers || this.#widths === this.#widthsNow()) return;
    for (const name of CHARTS) this.#drawInto(this.#figure(name), name, this.#answers);
    this.#widths = this.#widthsNow();
  }

  #widthsNow(): string {
    return [...this.querySelectorAll<HTMLElement>('.drawing')].map(widthOf).join(' ');
  }

  #figure(name: ChartName): HTMLElement {
    return need(this, `figure[data-chart=${name}]`);
  }

  get #axis(): HTMLSelectElement {
    return need(this, 'select');
  }
}

function widthOf(place: HTMLElement): number {
  return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(place.clientWidth)));
}
