import { isAbort } from '../../query/connector.ts';
import { type Choice, isUntouched } from '../../state/choice.ts';
import {
  choiceFromSearch,
  choiceToSearch,
  type KnownValues,
  type UnknownValue,
} from '../../state/choice-url.ts';
import { CHOOSE, type ChooseDetail } from './choose.ts';
import type { ExploreChosen } from './chosen.ts';
import { need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import type { ExploreStatus } from './status.ts';
import type { ExploreTable } from './table.ts';

/**
 * Holds the choice and its address, asks one round of questions for each change, and hands the answers to the parts.
 * A new choice aborts the round before it: what is shown is always the answer to the last choice. Where the answers come
 * from, and which parts show them besides, a page of its own says.
 */
export abstract class ChoicePage<Answered> extends ExploreElement {
  #choice: Choice = { filter: {} };
  #round: AbortController | null = null;
  #frame = 0;

  /** The values that an address may name. */
  protected abstract known(): KnownValues | Promise<KnownValues>;
  /** Called before each round, whose answer it may have to wait for. */
  protected abstract beforeRound(): void;
  /** One round of questions. Rejects with an abort where `signal` says so. */
  protected abstract answer(choice: Choice, signal: AbortSignal): Promise<Answered>;
  protected abstract showAnswer(answered: Answered): void;
  /** Shows what needs no answer: what is ticked. */
  protected abstract showTicked(choice: Choice): void;
  protected abstract showError(error: unknown, choice: Choice): void;

  /** Takes up the choice of the address, and every one from now on. */
  protected start(): void {
    this.addEventListener(CHOOSE, (event) => this.#onChoose((event as CustomEvent<ChooseDetail>).detail));
    window.addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  /** A round is under way. */
  protected get isAsking(): boolean {
    return this.#round !== null;
  }

  async #readAddress(): Promise<void> {
    const { choice, unknown } = choiceFromSearch(location.search, await this.known());
    const wasUntouched = isUntouched(this.#choice);
    this.#choice = choice;
    this.#showChoice(unknown);
    // The page as it came answers the empty choice already.
    if (!isUntouched(choice) || !wasUntouched) void this.refresh();
  }

  #onChoose({ update, replace }: ChooseDetail): void {
    const before = choiceToSearch(this.#choice);
    const next = update(this.#choice);
    const onlyColumns = choiceToSearch({ ...next, columns: this.#choice.columns }) === before;
    this.#choice = next;
    const search = choiceToSearch(next);
    if (search === before) return;
    // First, so that the question is on its way while the address and the boxes follow.
    if (!onlyColumns) void this.refresh();
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#showChoice([]);
  }

  /** One round. Whatever an older one still brings is thrown away. */
  protected async refresh(): Promise<void> {
    this.#round?.abort();
    const round = new AbortController();
    this.#round = round;
    const choice = this.#choice;
    this.beforeRound();
    this.setAttribute('aria-busy', 'true');
    try {
      const answered = await this.answer(choice, round.signal);
      if (this.#round === round) this.showAnswer(answered);
    } catch (error) {
      if (this.#round !== round) return;
      if (isAbort(error)) this.status.showCancelled();
      else this.showError(error, choice);
    } finally {
      if (this.#round === round) {
        this.#round = null;
        this.removeAttribute('aria-busy');
      }
    }
  }

  /**
   * Shows what lies below the charts, or is opened by hand, once these are painted: it takes as long to lay out as they do.
   * What was still to come of an older answer never does.
   */
  protected afterPaint(show: () => void): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(show);
    });
  }

  #showChoice(unknown: readonly UnknownValue[]): void {
    this.showTicked(this.#choice);
    this.chosen.showChoice(this.#choice);
    this.table.showChoice(this.#choice);
    this.status.showUnknown(unknown);
  }

  /** Folder of the site, with a slash at both ends. */
  protected get base(): string {
    return this.dataset['base'] ?? '/';
  }
  protected get status(): ExploreStatus {
    return need(this, 'explore-status');
  }
  protected get chosen(): ExploreChosen {
    return need(this, 'explore-chosen');
  }
  protected get table(): ExploreTable {
    return need(this, 'explore-table');
  }
}
