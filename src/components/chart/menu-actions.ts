import { embedPath } from '../../chart/embed-address.ts';
import { embedSnippet } from '../../chart/embed-snippet.ts';
import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { pageAddress, pageRelease } from '../cite/page-facts.ts';
import { need } from '../explore/el.ts';
import type { ChartFormat } from './chart-file-name.ts';
import { copyField } from './copy-field.ts';
import { embedHeights } from './embed-heights.ts';
import { type ChartElement, dataOf } from './figure-data.ts';
import { type MenuSource, menuSource } from './menu-source.ts';

/**
 * What can be done with a chart: its link, its files, its frame for other pages, its citation. All of it is about what
 * is drawn when it is asked for.
 */
export class MenuActions {
  readonly #menu: HTMLElement;
  readonly #figure: HTMLElement;
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #words: Words<typeof chartMenuWords> = wordsIn(chartMenuWords, this.#lang);

  /** Throws where the menu does not stand in the figure of its chart. */
  constructor(menu: HTMLElement) {
    const figure = menu.closest<HTMLElement>('figure');
    if (!figure) throw new Error('a chart menu stands in the figure of its chart');
    this.#menu = menu;
    this.#figure = figure;
  }

  /** Writes the link, the code of the frame and the number of rows. */
  fill(): void {
    need<HTMLInputElement>(this.#menu, '.chart-link').value = this.#address;
    const count = formatNumber(this.#source.rows.length, this.#lang);
    need(this.#menu, '[data-save=csv]').textContent = this.#words.csv(count);
    const code = this.#menu.querySelector<HTMLTextAreaElement>('.chart-embed');
    if (code) code.value = this.#embedCode(need(this.#figure, 'chart-points'));
  }

  #embedCode(points: ChartElement): string {
    const data = dataOf(points);
    const isFrozen = need<HTMLInputElement>(this.#menu, '[value=frozen]').checked;
    const release = isFrozen ? pageRelease().version : null;
    const path = embedPath(data.chart, this.#lang, data.search, release, points.dataset['base']);
    return embedSnippet({
      address: pageAddress(path),
      title: need(this.#figure, '.chart-title').textContent ?? '',
      heights: embedHeights(this.#figure, data, this.#lang),
    });
  }

  /** Does what a button of the menu says. */
  press({ dataset: { copy, save, cite } }: HTMLElement): void {
    if (copy !== undefined) void this.#copy(need(this.#menu, `.chart-${copy}`));
    if (save !== undefined) void this.#save(save as ChartFormat);
    if (cite !== undefined) void this.#cite();
  }

  async #copy(field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    this.#say((await copyField(field)) ? this.#words.copied : this.#words.selected);
  }

  async #save(format: ChartFormat): Promise<void> {
    try {
      const { saveChart } = await import('./save-chart.ts');
      this.#say(this.#words.saved(await saveChart(format, this.#figure, this.#source, this.#address)));
    } catch (error) {
      this.#say(this.#words.failed);
      throw error;
    }
  }

  async #cite(): Promise<void> {
    const { openCite } = await import('../cite/open-cite.ts');
    const { chart, title, documents } = this.#source;
    openCite({ cited: { kind: 'chart', chart_id: chart, title, documents }, address: this.#address });
  }

  /** What the figure shows at this moment. */
  get #source(): MenuSource {
    return menuSource(this.#figure);
  }

  /** Where this chart stands, with what the reader chose. */
  get #address(): string {
    return pageAddress(`${location.pathname}${location.search}#${this.#figure.id}`);
  }

  #say(words: string): void {
    need(this.#menu, '[role=status]').textContent = words;
  }
}
