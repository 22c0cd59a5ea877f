import { exploreWords } from '../../i18n/explore.ts';
import { formatList, formatNumber } from '../../i18n/number.ts';
import { ENGINE_MEGABYTES } from '../../query/engine-files.ts';
import type { Progress } from '../../query/wasm.ts';
import type { UnknownValue } from '../../state/choice-url.ts';
import type { Answered } from './answer-source.ts';
import { countSentence } from './count-sentence.ts';
import { need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import { ExploreTrouble } from './trouble.ts';

const MEGABYTE = 1_000_000;

/** What the page says about itself: how many rows, what was not understood, what is loading, what went wrong. */
export class ExploreStatus extends ExploreElement {
  /** Set by the controller. */
  onCancel: () => void = () => undefined;
  onRetry: () => void = () => undefined;
  /** Size of the rows' file in bytes. */
  rowsBytes = 0;
  #trouble: ExploreTrouble | null = null;

  connectedCallback(): void {
    this.#trouble = new ExploreTrouble(this, this.language);
    need(this, '.loading button').addEventListener('click', () => this.onCancel());
    for (const button of this.querySelectorAll('.cancelled button, .retry'))
      button.addEventListener('click', () => this.onRetry());
    need(this, '.reload').addEventListener('click', () => location.reload());
  }

  /** "N of M shown, K are not numbers", and who says so, where it is the engine in place of the rows. */
  showCount({
    answers: { count },
    insteadOf,
  }: {
    answers: Pick<Answered['answers'], 'count'>;
    insteadOf: Answered['insteadOf'];
  }): void {
    this.showSentence(countSentence(count, this.language), insteadOf);
  }

  /** Says it in place of the count, which then is none of this choice. */
  showSentence(sentence: string, insteadOf: Answered['insteadOf'] = null): void {
    // Told again only when it changes, so that a screen reader is not spoken to at every page.
    const place = need(this, '.sentence');
    if (place.textContent !== sentence) place.textContent = sentence;
    this.hideLoading();
    if (insteadOf === null) this.#trouble?.hide();
    else this.#trouble?.showInstead(insteadOf.error, formatNumber(ENGINE_MEGABYTES, this.language));
  }

  showUnknown(unknown: readonly UnknownValue[]): void {
    const note = need<HTMLElement>(this, '.unknown');
    note.hidden = unknown.length === 0;
    const names = unknown.map(({ name, value }) => this.words.named(this.#partLabel(name), value));
    note.textContent = unknown.length === 0 ? '' : this.words.unknown(formatList(names, this.language));
  }

  /** The bar while the engine or the rows load. */
  showLoading(what: 'engine' | 'rows', { loaded, total }: Progress): void {
    need<HTMLElement>(this, '.loading').hidden = false;
    this.#trouble?.hide();
    const bar = need<HTMLProgressElement>(this, 'progress');
    const isKnown = total > 0;
    if (isKnown) bar.max = total;
    if (isKnown) bar.value = loaded;
    else bar.removeAttribute('value');
    const isDone = isKnown && loaded >= total;
    const { starting } = this.words;
    need(this, '.loading label').textContent =
      what === 'engine' ? this.words.loading : this.words.loadingRows;
    need(this, '.loading-bytes').textContent = isDone
      ? starting
      : isKnown
        ? this.words.loaded(this.#megabytes(loaded), this.#megabytes(total))
        : '';
    const size = need<HTMLElement>(this, '.loading-size');
    size.textContent =
      what === 'rows'
        ? this.words.rowsSize(this.#megabytes(this.rowsBytes))
        : this.words.loadingSize(formatNumber(ENGINE_MEGABYTES, this.language));
  }

  hideLoading(): void {
    need<HTMLElement>(this, '.loading').hidden = true;
  }

  showCancelled(): void {
    this.hideLoading();
    this.#trouble?.showCancelled();
  }

  /** Nobody answers: what went wrong, in words. `base`: the site's folder. */
  showError(error: unknown, base: string): Promise<void> | undefined {
    this.hideLoading();
    return this.#trouble?.showError(error, base);
  }

  #megabytes(bytes: number): string {
    return formatNumber(bytes / MEGABYTE, this.language, 1);
  }

  #partLabel(name: string): string {
    const words = exploreWords as unknown as Record<string, { zh: string; en: string } | undefined>;
    return (words[`facet_${name}`] ?? words[`part_${name}`])?.[this.language] ?? name;
  }
}
