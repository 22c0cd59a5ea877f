import type { Language } from '../../i18n/language.ts';
import { largeFindingsWords } from '../../i18n/large-findings.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import {
  chosenRanges,
  type FindingsCell,
  type FindingsChoice,
  filesOf,
  type PlacedFinding,
  pageRanges,
} from '../../query/large/findings.ts';
import { el, need } from '../explore/el.ts';
import { FIRST_FINDINGS, shownSentence } from './finding-pages.ts';

/** What the reader chose of a rule's findings, as the address says it: `?place=130000&year=2023&page=2`. */
interface Choice extends FindingsChoice {
  page: number;
}

type FetchFindings = (url: string) => Promise<PlacedFinding[]>;

/** The findings of one rule: the first stand there, a choice of place and year and further pages are read from small files. */
export class FindingRows extends HTMLElement {
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #files = new Map<string, Promise<PlacedFinding[]>>();
  #cells: FindingsCell[] = [];
  #asked = 0;

  connectedCallback(): void {
    this.#cells = JSON.parse(need(this, '.finding-cells').textContent ?? '[]') as FindingsCell[];
    for (const name of ['place', 'year'])
      need<HTMLSelectElement>(this, `[name=${name}]`).addEventListener('change', () => this.#choose());
    for (const step of [-1, 1])
      need(this, `[data-step="${step}"]`).addEventListener('click', () => this.#turn(step));
    addEventListener('popstate', () => void this.#show());
    // What stands there is the answer to nothing chosen.
    if (location.search === '') this.#setControls(this.#choice(), this.#count(this.#choice()));
    else void this.#show();
  }

  #choice(): Choice {
    const asked = new URLSearchParams(location.search);
    const place = asked.get('place');
    const [year, page] = [Number(asked.get('year')), Number(asked.get('page'))];
    return {
      province: place ? place.slice(0, 2) : null,
      year: Number.isInteger(year) && year > 0 ? year : null,
      page: Number.isInteger(page) && page > 0 ? page : 1,
    };
  }

  #choose(): void {
    const value = (name: string) => need<HTMLSelectElement>(this, `[name=${name}]`).value;
    this.#go({ place: value('place'), year: value('year'), page: '' });
  }

  #turn(step: number): void {
    const asked = new URLSearchParams(location.search);
    const page = this.#choice().page + step;
    this.#go({
      place: asked.get('place') ?? '',
      year: asked.get('year') ?? '',
      page: page > 1 ? `${page}` : '',
    });
    // The buttons stand below what one has read; the next page begins above.
    need(this, '[role=status]').scrollIntoView();
  }

  #go(chosen: Record<string, string>): void {
    const said = Object.entries(chosen).filter(([, value]) => value !== '');
    const search = new URLSearchParams(said).toString();
    history.pushState(null, '', `${location.pathname}${search && `?${search}`}`);
    void this.#show();
  }

  #count(choice: FindingsChoice): number {
    return chosenRanges(this.#cells, choice).reduce((sum, { from, to }) => sum + to - from, 0);
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const choice = this.#choice();
    const all = this.#count(choice);
    const page = Math.min(choice.page, Math.max(1, Math.ceil(all / FIRST_FINDINGS)));
    this.#setControls({ ...choice, page }, all);
    this.#say(largeFindingsWords.loading[this.#lang]);
    try {
      // Fetched with the first choice: the page that nobody asks anything needs neither.
      const { fetchFindings, placedFindings } = await import('./finding-files.ts');
      const rows = await this.#rows(choice, page, fetchFindings);
      // Another choice was made meanwhile.
      if (asked !== this.#asked) return;
      need(this, '.finding-list').replaceChildren(...placedFindings(rows, this.#context));
      this.#say(shownSentence(page, all, this.#lang));
      this.dataset['shown'] = location.search;
    } catch (error) {
      if (asked !== this.#asked) return;
      const retry = el(document, 'button', { type: 'button' }, recordViewWords.retry[this.#lang]);
      retry.addEventListener('click', () => void this.#show());
      need(this, '.finding-list').replaceChildren();
      this.#say(recordViewWords.failed[this.#lang], retry);
      throw error;
    }
  }

  async #rows(choice: FindingsChoice, page: number, fetchFindings: FetchFindings): Promise<PlacedFinding[]> {
    const ranges = pageRanges(chosenRanges(this.#cells, choice), page, FIRST_FINDINGS);
    const files = filesOf(this.dataset['rule'] ?? '', ranges);
    const found = await Promise.all(
      files.map(async ({ path, rows }) => (await this.#file(path, fetchFindings)).slice(rows.from, rows.to)),
    );
    return found.flat();
  }

  #file(path: string, fetchFindings: FetchFindings): Promise<PlacedFinding[]> {
    const known = this.#files.get(path);
    if (known) return known;
    const loading = fetchFindings(`${this.#context.base}data/${path}`);
    this.#files.set(path, loading);
    loading.catch(() => this.#files.delete(path));
    return loading;
  }

  #setControls({ province, year, page }: Choice, all: number): void {
    need<HTMLSelectElement>(this, '[name=place]').value = province === null ? '' : `${province}0000`;
    need<HTMLSelectElement>(this, '[name=year]').value = year === null ? '' : `${year}`;
    need<HTMLButtonElement>(this, '[data-step="-1"]').disabled = page <= 1;
    need<HTMLButtonElement>(this, '[data-step="1"]').disabled = page * FIRST_FINDINGS >= all;
  }

  #say(words: string, ...more: HTMLElement[]): void {
    need(this, '[role=status]').replaceChildren(words, ' ', ...more);
  }

  get #context() {
    const base = this.dataset['base'] ?? '/';
    return { document, lang: this.#lang, base, prerendered: new Set<string>() };
  }
}
