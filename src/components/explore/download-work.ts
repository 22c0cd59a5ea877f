import { downloadWords } from '../../i18n/download.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { ENGINE_MEGABYTES } from '../../query/engine-files.ts';
import type { Progress } from '../../query/wasm.ts';
import { need } from './el.ts';

/** From this many rows on, a file takes long enough for a bar to say something. */
const MANY_ROWS = 20_000;
const MEGABYTE = 1_000_000;

/** What the menu of downloads says while a file is made, and after: in words, with a bar and a button to stop it. */
export class DownloadWork {
  readonly #panel: HTMLElement;
  readonly #lang: Language;

  constructor(panel: HTMLElement, lang: Language) {
    this.#panel = panel;
    this.#lang = lang;
  }

  /** Shows or hides the bar and its button; a bar without a number moves by itself. */
  show(isBusy: boolean): void {
    need<HTMLElement>(this.#panel, '.download-work').hidden = !isBusy;
    need(this.#panel, 'progress').removeAttribute('value');
  }

  say(words: string): void {
    need(this.#panel, '[role=status]').textContent = words;
  }

  /** How far the engine has come, which has to be there first. */
  showEngine({ loaded, total }: Progress): void {
    const words = wordsIn(downloadWords, this.#lang);
    const megabytes = (bytes: number) => formatNumber(bytes / MEGABYTE, this.#lang, 1);
    if (total === 0) {
      this.say(words.loadingFirst(formatNumber(ENGINE_MEGABYTES, this.#lang)));
      return;
    }
    this.say(loaded < total ? words.loading(megabytes(loaded), megabytes(total)) : words.starting);
    this.#fill(loaded, total);
  }

  /** How many rows have come. */
  showRows(done: number, rows: number): void {
    if (rows < MANY_ROWS) return;
    const number = (count: number) => formatNumber(count, this.#lang);
    this.say(downloadWords.preparing[this.#lang](number(done), number(rows)));
    this.#fill(done, rows);
  }

  #fill(done: number, all: number): void {
    const bar = need<HTMLProgressElement>(this.#panel, 'progress');
    bar.max = all;
    bar.value = done;
  }
}
