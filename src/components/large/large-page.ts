import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { isAbort } from '../../query/connector.ts';
import { TooWide } from '../../query/large/choose-parts.ts';
import { PreparedFiles } from '../../query/large/load-prepared.ts';
import { type Choice, isUntouched } from '../../state/choice.ts';
import { choiceFromSearch, choiceToSearch, type UnknownValue } from '../../state/choice-url.ts';
import { CHOOSE, type ChooseDetail } from '../explore/choose.ts';
import type { ExploreChosen } from '../explore/chosen.ts';
import { need } from '../explore/el.ts';
import { ExploreElement } from '../explore/explore-element.ts';
import type { ExploreStatus } from '../explore/status.ts';
import type { ExploreTable } from '../explore/table.ts';
import { askLarge } from './ask-large.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import type { LargeCharts } from './large-charts.ts';
import { LargeEngine } from './large-engine.ts';
import type { LargeFacets } from './large-facets.ts';
import { largeSentence } from './large-sentence.ts';

/**
 * Explore over a large set: holds the choice and its address, and hands the answers to the parts, one round for each
 * change. A new choice aborts the round before it. A choice that would read too much is said to, and shows nothing.
 */
export class LargePage extends ExploreElement {
  #choice: Choice = { filter: {} };
  #round: AbortController | null = null;
  #base = '/';
  #engine = new LargeEngine('/');
  #source: LargeSource | null = null;

  connectedCallback(): void {
    this.#base = this.dataset['base'] ?? '/';
    const data = new URL(`${this.#base}data/`, location.href).href;
    this.#engine = new LargeEngine(this.#base);
    this.#engine.onProgress = () => this.#showLoading();
    const files = new PreparedFiles(data);
    this.#source = { files, data, openEngine: () => this.#engine.open() };
    this.#facets.loadValues = () => files.values();
    this.#status.onCancel = () => this.#engine.cancel();
    this.#status.onRetry = () => void this.#refresh();
    this.#chosen.labelOf = (facet, name) => this.#facets.labelOf(facet, name);
    this.addEventListener(CHOOSE, (event) => this.#onChoose((event as CustomEvent<ChooseDetail>).detail));
    window.addEventListener('popstate', () => void this.#readAddress());
    if (location.search !== '') void this.#readAddress();
  }

  async #readAddress(): Promise<void> {
    const wasUntouched = isUntouched(this.#choice);
    await this.#facets.learn().catch(() => undefined);
    const { choice, unknown } = choiceFromSearch(location.search, this.#facets.known);
    this.#choice = choice;
    this.#showChoice(unknown);
    if (!isUntouched(choice) || !wasUntouched) void this.#refresh();
  }

  #onChoose({ update, replace }: ChooseDetail): void {
    const before = choiceToSearch(this.#choice);
    const next = update(this.#choice);
    const search = choiceToSearch(next);
    if (search === before) return;
    const isAsked = choiceToSearch({ ...next, columns: this.#choice.columns }) !== before;
    this.#choice = next;
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#showChoice([]);
    if (isAsked) void this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#round?.abort();
    const round = new AbortController();
    this.#round = round;
    const choice = this.#choice;
    this.setAttribute('aria-busy', 'true');
    try {
      await this.#facets.learn();
      if (this.#round === round) this.#chosen.showChoice(choice);
      const answers = await askLarge(this.#source as LargeSource, choice, round.signal);
      if (this.#round === round) this.#show(answers);
    } catch (error) {
      if (this.#round === round) this.#showFailure(error, choice);
    } finally {
      if (this.#round === round) this.removeAttribute('aria-busy');
    }
  }

  #show(answers: LargeAnswers): void {
    this.toggleAttribute('data-empty', answers.count.matched === 0);
    this.#status.showSentence(largeSentence(answers, this.language));
    this.#facets.showCounts(answers);
    this.#chosen.showEmpty(answers);
    this.#charts.show(answers);
    this.#table.show(answers);
    this.dataset['drawn'] = choiceToSearch(answers.choice);
  }

  #showChoice(unknown: readonly UnknownValue[]): void {
    this.#facets.showChoice(this.#choice);
    this.#chosen.showChoice(this.#choice);
    this.#table.showChoice(this.#choice);
    this.#status.showUnknown(unknown);
  }

  #showFailure(error: unknown, choice: Choice): void {
    if (error instanceof TooWide) this.#showTooWide(error, choice);
    else if (isAbort(error)) this.#status.showCancelled();
    else void this.#status.showError(error, this.#base);
  }

  /** Nothing of an older choice stays under words that say that this one was not asked. */
  #showTooWide({ rows, named }: TooWide, choice: Choice): void {
    const lang = this.language;
    const found =
      named === null ? [] : [largeWords.named[lang](choice.filter.q ?? '', formatNumber(named, lang))];
    const said = [...found, largeWords.tooWide[lang](formatNumber(rows, lang))];
    this.toggleAttribute('data-empty', true);
    this.#status.showSentence(said.join(lang === 'zh' ? '' : ' '));
    this.#facets.showCounts(null);
    this.dataset['drawn'] = choiceToSearch(choice);
  }

  #showLoading(): void {
    if (this.#round !== null && !this.#engine.isOpen)
      this.#status.showLoading('engine', this.#engine.progress);
  }

  get #facets(): LargeFacets {
    return need(this, 'explore-facets');
  }
  get #status(): ExploreStatus {
    return need(this, 'explore-status');
  }
  get #chosen(): ExploreChosen {
    return need(this, 'explore-chosen');
  }
  get #charts(): LargeCharts {
    return need(this, 'explore-charts');
  }
  get #table(): ExploreTable {
    return need(this, 'explore-table');
  }
}
