import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { Download } from '../../query/download.ts';
import { need } from '../explore/el.ts';

const MEGABYTE = 1_000_000;

/** How far a run is: bytes while the engine comes, a clock while it works, since nobody knows how long that takes. */
export class RunProgress {
  readonly #panel: HTMLElement;
  readonly #lang: Language;
  #clock = 0;

  constructor(panel: HTMLElement, lang: Language) {
    this.#panel = panel;
    this.#lang = lang;
  }

  showLoading({ loaded, total }: Download): void {
    const words = this.#words;
    const bar = need<HTMLProgressElement>(this.#panel, 'progress');
    const isKnown = total > 0;
    if (isKnown) bar.max = total;
    if (isKnown) bar.value = loaded;
    else bar.removeAttribute('value');
    const megabytes = (bytes: number) => formatNumber(bytes / MEGABYTE, this.#lang, 1);
    const isDone = isKnown && loaded >= total;
    need<HTMLElement>(this.#panel, '.sql-size').hidden = false;
    this.#say(
      isDone ? words.starting : words.loading,
      isKnown && !isDone ? words.loaded(megabytes(loaded), megabytes(total)) : '',
    );
    this.#panel.hidden = false;
  }

  /** Seen from the first second on: most answers are there before. */
  showRunning(): void {
    this.hide();
    const started = performance.now();
    need(this.#panel, 'progress').removeAttribute('value');
    need<HTMLElement>(this.#panel, '.sql-size').hidden = true;
    this.#clock = window.setInterval(() => {
      const seconds = formatNumber((performance.now() - started) / 1000, this.#lang, 0);
      this.#say(this.#words.running(seconds), '');
      this.#panel.hidden = false;
    }, 1000);
  }

  hide(): void {
    window.clearInterval(this.#clock);
    this.#panel.hidden = true;
  }

  #say(label: string, bytes: string): void {
    need(this.#panel, 'label').textContent = label;
    need(this.#panel, '.sql-bytes').textContent = bytes;
  }

  get #words() {
    return wordsIn(sqlWords, this.#lang);
  }
}
