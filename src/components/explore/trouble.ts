import { exploreWords } from '../../i18n/explore.ts';
import { type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { isOtherRelease } from '../../query/file-fault.ts';
import { otherReleaseWords, troubleCause } from '../trouble-words.ts';
import { el, need } from './el.ts';

/** The panels below the count: loading was cancelled, another source answers, or nobody does. One at a time. */
export class ExploreTrouble {
  readonly #root: HTMLElement;
  readonly #lang: Language;
  readonly #words: Words<typeof exploreWords>;

  constructor(root: HTMLElement, lang: Language) {
    this.#root = root;
    this.#lang = lang;
    this.#words = wordsIn(exploreWords, lang);
  }

  hide(): void {
    this.#show(null);
  }

  showCancelled(): void {
    this.#show('.cancelled');
  }

  /** The engine answers, of that many megabytes, in place of the rows that broke. */
  showInstead(error: unknown, megabytes: string): void {
    const cause = troubleCause(error, 'loading', this.#lang);
    this.#showFailed(this.#joined(cause, this.#words.insteadOfRows(megabytes)), error);
  }

  /** Nobody answers. `base`: the site's folder. */
  async showError(error: unknown, base: string): Promise<void> {
    const isOutdated = isOtherRelease(error);
    const words = isOutdated
      ? await otherReleaseWords(base, this.#lang)
      : this.#joined(troubleCause(error, 'loading', this.#lang), this.#words.notApplied);
    this.#showFailed(words, error, isOutdated);
  }

  /** In words, with the browser's own words folded away. */
  #showFailed(words: string, error: unknown, isOutdated = false): void {
    need(this.#root, '.failed-words').textContent = words;
    need<HTMLElement>(this.#root, '.retry').hidden = isOutdated;
    need<HTMLElement>(this.#root, '.reload').hidden = !isOutdated;
    need(this.#root, '.failed-detail').replaceChildren(
      el(document, 'code', {}, error instanceof Error ? error.message : String(error)),
    );
    this.#show('.failed');
  }

  #joined(...sentences: string[]): string {
    return sentences.join(this.#lang === 'zh' ? '' : ' ');
  }

  #show(selector: '.cancelled' | '.failed' | null): void {
    for (const panel of this.#root.querySelectorAll<HTMLElement>('.trouble')) {
      panel.hidden = selector === null || !panel.matches(selector);
    }
  }
}
