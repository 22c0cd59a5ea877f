import { isAbort } from '../../query/connector.ts';
import { axisNames } from '../../query/target-axes.ts';
import { type Choice, isUntouched } from '../../state/choice.ts';
import {
  choiceFromSearch,
  choiceToSearch,
  type KnownValues,
  type UnknownValue,
} from '../../state/choice-url.ts';
import { type Answers, askAnswers } from './answers.ts';
import { canRunEngine } from './can-run-engine.ts';
import type { ExploreCharts } from './charts.ts';
import { CHOOSE, type ChooseDetail } from './choose.ts';
import type { ExploreChosen } from './chosen.ts';
import type { ExploreDownload } from './download.ts';
import { need } from './el.ts';
import { Engine } from './engine.ts';
import { ExploreElement } from './explore-element.ts';
import type { ExploreFacets } from './facets.ts';
import type { ExploreStatus } from './status.ts';
import type { ExploreTable } from './table.ts';

/**
 * Holds the choice and its address, asks one round of questions for each change, and hands the answers to the parts.
 * A new choice aborts the round before it: what is shown is always the answer to the last choice.
 */
export class ExplorePage extends ExploreElement {
  #choice: Choice = { filter: {} };
  #round: AbortController | null = null;
  #engine = new Engine('/');

  connectedCallback(): void {
    if (canRunEngine()) this.#start();
    else this.#showFallback();
  }

  #start(): void {
    this.#engine = new Engine(this.dataset['base'] ?? '/');
    this.#engine.onProgress = (progress) => {
      this.#showLoading();
      this.#download.showLoading(progress);
    };
    this.#download.openDatabase = () => this.#engine.open();
    this.#download.selectionWords = ({ filter }) => this.#chosen.inWords(filter);
    this.#status.onCancel = () => this.#engine.cancel();
    this.#status.onRetry = () => void this.#refresh();
    this.#chosen.labelOf = (facet, name) => this.#facets.labelOf(facet, name);
    this.addEventListener(CHOOSE, (event) => this.#onChoose((event as CustomEvent<ChooseDetail>).detail));
    window.addEventListener('popstate', () => this.#readAddress());
    for (const sign of ['pointerdown', 'focusin'])
      this.#facets.addEventListener(sign, () => this.#preload(), { once: true });
    this.#readAddress();
  }

  /** The engine and its rows, for whoever else on the page wants to ask; starts it where it has not been. */
  database(): ReturnType<Engine['open']> {
    return this.#engine.open();
  }

  #readAddress(): void {
    const { choice, unknown } = choiceFromSearch(location.search, this.#known());
    const wasUntouched = isUntouched(this.#choice);
    this.#choice = choice;
    this.#showChoice(unknown);
    // The page as it came answers the empty choice already.
    if (!isUntouched(choice) || !wasUntouched) void this.#refresh();
  }

  #onChoose({ update, replace }: ChooseDetail): void {
    const before = choiceToSearch(this.#choice);
    const onlyColumns = (next: Choice) =>
      choiceToSearch({ ...next, columns: this.#choice.columns }) === before;
    const next = update(this.#choice);
    const isAsked = !onlyColumns(next);
    this.#choice = next;
    const search = choiceToSearch(next);
    if (search === before) return;
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#showChoice([]);
    if (isAsked) void this.#refresh();
  }

  /** One round. Whatever an older one still brings is thrown away. */
  async #refresh(): Promise<void> {
    this.#round?.abort();
    const round = new AbortController();
    this.#round = round;
    this.#showLoading();
    this.setAttribute('aria-busy', 'true');
    try {
      const [database] = await Promise.all([this.#engine.open(), this.#charts.load()]);
      const answers = await askAnswers(database, this.#choice, { signal: round.signal });
      if (this.#round === round) this.#show(answers);
    } catch (error) {
      if (this.#round === round) this.#showFailure(error);
    } finally {
      if (this.#round === round) this.removeAttribute('aria-busy');
    }
  }

  #show(answers: Answers): void {
    // Before the charts are drawn: what is not shown has no width to draw to.
    this.toggleAttribute('data-empty', answers.count.matched === 0);
    this.#facets.showCounts(answers);
    this.#status.showCount(answers);
    this.#chosen.showEmpty(answers);
    this.#charts.show(answers);
    this.#table.show(answers);
    this.#download.show(answers);
    this.dataset['drawn'] = choiceToSearch(answers.choice);
  }

  #showChoice(unknown: readonly UnknownValue[]): void {
    this.#facets.showChoice(this.#choice);
    this.#chosen.showChoice(this.#choice);
    this.#table.showChoice(this.#choice);
    this.#download.showChoice(this.#choice);
    this.#status.showUnknown(unknown);
  }

  #showFailure(error: unknown): void {
    if (isAbort(error)) this.#status.showCancelled();
    else this.#status.showError(this.#engine.isOpen ? 'query' : 'engine', error);
  }

  /** The bar stands only while a question waits for the engine. */
  #showLoading(): void {
    if (this.#round !== null && !this.#engine.isOpen) this.#status.showLoading(this.#engine.progress);
  }

  /** The reader reached for a control: what the answer needs can be on its way. Not on a metered connection. */
  #preload(): void {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    // A failure is told when there is a question.
    Promise.all([this.#engine.open(), this.#charts.load()]).catch(() => undefined);
  }

  #known(): KnownValues {
    const axes = [...this.querySelectorAll<HTMLOptionElement>('explore-charts option')].map(
      (option) => option.value,
    );
    this.#axes ??= axisNames(axes);
    return { ...this.#facets.known, view: this.#axes };
  }

  /** The axes of all the data; the list on the page narrows with the choice. */
  #axes: KnownValues['view'] | null = null;

  #showFallback(): void {
    need<HTMLElement>(this, '.old-browser').hidden = false;
    for (const control of this.querySelectorAll<HTMLInputElement>('input, select, button'))
      control.disabled = true;
  }

  get #facets(): ExploreFacets {
    return need(this, 'explore-facets');
  }
  get #status(): ExploreStatus {
    return need(this, 'explore-status');
  }
  get #chosen(): ExploreChosen {
    return need(this, 'explore-chosen');
  }
  get #charts(): ExploreCharts {
    return need(this, 'explore-charts');
  }
  get #table(): ExploreTable {
    return need(this, 'explore-table');
  }
  get #download(): ExploreDownload {
    return need(this, 'explore-download');
  }
}
