import { exploreWords } from '../../i18n/explore.ts';
import { formatList, formatNumber } from '../../i18n/number.ts';
import type { Progress } from '../../query/wasm.ts';
import type { UnknownValue } from '../../state/choice-url.ts';
import type { Answers } from './answers.ts';
import { countSentence } from './count-sentence.ts';
import { el, need } from './el.ts';
import { ExploreElement } from './explore-element.ts';

const MEGABYTE = 1_000_000;

/** What the page says about itself: how many rows, what was not understood, what is loading, what went wrong. */
export class ExploreStatus extends ExploreElement {
  /** Set by the controller. */
  onCancel: () => void = () => undefined;
  onRetry: () => void = () => undefined;

  connectedCallback(): void {
    need(this, '.loading button').addEventListener('click', () => this.onCancel());
    for (const button of this.querySelectorAll('.trouble button'))
      button.addEventListener('click', () => this.onRetry());
  }

  /** "N of M shown, K are not numbers." */
  showCount({ count }: Pick<Answers, 'count'>): void {
    this.showSentence(countSentence(count, this.language));
  }

  /** Says it in place of the count, which then is none of this choice. */
  showSentence(sentence: string): void {
    // Told again only when it changes, so that a screen reader is not spoken to at every page.
    const place = need(this, '.sentence');
    if (place.textContent !== sentence) place.textContent = sentence;
    this.showLoading(null);
    this.#showTrouble(null);
  }

  showUnknown(unknown: readonly UnknownValue[]): void {
    const note = need<HTMLElement>(this, '.unknown');
    note.hidden = unknown.length === 0;
    const names = unknown.map(({ name, value }) => this.words.named(this.#partLabel(name), value));
    note.textContent = unknown.length === 0 ? '' : this.words.unknown(formatList(names, this.language));
  }

  /** The bar while the engine loads; null takes it away. */
  showLoading(progress: Progress | null): void {
    const panel = need<HTMLElement>(this, '.loading');
    if (panel.hidden !== (progress === null)) panel.hidden = progress === null;
    if (progress === null) return;
    this.#showTrouble(null);
    const bar = need<HTMLProgressElement>(this, 'progress');
    const isKnown = progress.total > 0;
    if (isKnown) bar.max = progress.total;
    if (isKnown) bar.value = progress.loaded;
    else bar.removeAttribute('value');
    const megabytes = (bytes: number) => formatNumber(bytes / MEGABYTE, this.language, 1);
    const isDone = isKnown && progress.loaded >= progress.total;
    need(this, '.loading-bytes').textContent = isDone
      ? this.words.starting
      : isKnown
        ? this.words.loaded(megabytes(progress.loaded), megabytes(progress.total))
        : '';
  }

  showCancelled(): void {
    this.showLoading(null);
    this.#showTrouble('.cancelled');
  }

  /** A failure in words, with the engine's own words folded away. */
  showError(kind: 'engine' | 'query', error: unknown): void {
    this.showLoading(null);
    this.#showTrouble('.failed');
    need(this, '.failed-words').textContent =
      kind === 'engine' ? this.words.engineFailed : this.words.queryFailed;
    need(this, '.failed-detail').replaceChildren(
      el(document, 'code', {}, error instanceof Error ? error.message : String(error)),
    );
  }

  #showTrouble(selector: '.cancelled' | '.failed' | null): void {
    for (const panel of this.querySelectorAll<HTMLElement>('.trouble')) {
      panel.hidden = selector === null || !panel.matches(selector);
    }
  }

  #partLabel(name: string): string {
    const words = exploreWords as unknown as Record<string, { zh: string; en: string } | undefined>;
    return (words[`facet_${name}`] ?? words[`part_${name}`])?.[this.language] ?? name;
  }
}
