import { isAbort } from '../../query/connector.ts';
import type { Fingerprints } from '../../query/fingerprint.ts';
import { withPatience } from '../../query/patience.ts';
import { axisNames } from '../../query/target-axes.ts';
import { type Choice, isUntouched } from '../../state/choice.ts';
import {
  choiceFromSearch,
  choiceToSearch,
  type KnownValues,
  type UnknownValue,
} from '../../state/choice-url.ts';
import { tellIfNewer } from '../release/tell-newer.ts';
import { type Answered, AnswerSource } from './answer-source.ts';
import type { ExploreCharts } from './charts.ts';
import { CHOOSE, type ChooseDetail } from './choose.ts';
import type { ExploreChosen } from './chosen.ts';
import type { ExploreDownload } from './download.ts';
import { need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import type { ExploreFacets } from './facets.ts';
import { isMetered } from './is-metered.ts';
import { onIntent } from './on-intent.ts';
import { ROWS_FILE } from './rows-file.ts';
import type { ExploreStatus } from './status.ts';
import type { ExploreTable } from './table.ts';

/**
 * Holds the choice and its address, asks one round of questions for each change, and hands the answers to the parts.
 * A new choice aborts the round before it: what is shown is always the answer to the last choice.
 */
export class ExplorePage extends ExploreElement {
  #choice: Choice = { filter: {} };
  #round: AbortController | null = null;
  #source = new AnswerSource('/', {});

  connectedCallback(): void {
    const fingerprints = JSON.parse(this.dataset['files'] ?? '{}') as Fingerprints;
    this.#source = new AnswerSource(this.#base, fingerprints);
    this.#status.rowsBytes = Number.parseInt(fingerprints[ROWS_FILE] ?? '0', 10);
    if (this.#source.canAnswer) this.#start();
    else this.#showFallback();
  }

  #start(): void {
    this.#source.onProgress = (what, progress) => {
      if (this.#round !== null) this.#status.showLoading(what, progress);
      if (what === 'engine') this.#download.showLoading(progress);
    };
    if (this.#source.canMakeFiles) this.#download.openDatabase = () => this.#source.engine.open();
    else this.#download.showOnlyPublished();
    if (this.#source.why) this.#status.showRows(this.#source.why);
    this.#download.selectionWords = ({ filter }) => this.#chosen.inWords(filter);
    this.#status.onCancel = () => this.#source.cancel();
    this.#status.onRetry = () => {
      this.#source.retry();
      void this.#refresh();
    };
    this.#status.onEngine = () => {
      this.#source.useEngine();
      void this.#refresh();
    };
    this.#chosen.labelOf = (facet, name) => this.#facets.labelOf(facet, name);
    this.addEventListener(CHOOSE, (event) => this.#onChoose((event as CustomEvent<ChooseDetail>).detail));
    window.addEventListener('popstate', () => this.#readAddress());
    onIntent(this.#facets, () => this.#preload());
    this.#readAddress();
  }

  /** The engine and its rows, for whoever else on the page wants to ask; starts it where it has not been. */
  database(): ReturnType<AnswerSource['engine']['open']> {
    return this.#source.engine.open();
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
    void tellIfNewer(this.#base);
    this.#round?.abort();
    const round = new AbortController();
    this.#round = round;
    const waitsFor = this.#source.waitsFor;
    if (waitsFor) this.#status.showLoading(...waitsFor);
    this.setAttribute('aria-busy', 'true');
    try {
      const [answered] = await Promise.all([
        this.#source.answer(this.#choice, round.signal),
        withPatience(() => this.#charts.load(), round.signal),
      ]);
      if (this.#round === round) this.#show(answered);
    } catch (error) {
      if (this.#round === round) this.#showFailure(error);
    } finally {
      if (this.#round === round) {
        this.#round = null;
        this.removeAttribute('aria-busy');
      }
    }
  }

  #show(answered: Answered): void {
    const { answers } = answered;
    // Before the charts are drawn: what is not shown has no width to draw to.
    this.toggleAttribute('data-empty', answers.count.matched === 0);
    this.#facets.showCounts(answers);
    this.#status.showCount(answered);
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
    else void this.#status.showError(error, this.#base);
  }

  /** The reader reached for a control: what the answer needs can be on its way. Not on a metered connection. */
  #preload(): void {
    if (isMetered()) return;
    this.#source.preload();
    // A failure is told when there is a question.
    this.#charts.load().catch(() => undefined);
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

  get #base(): string {
    return this.dataset['base'] ?? '/';
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
