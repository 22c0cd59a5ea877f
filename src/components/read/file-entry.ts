import { formatBytes } from '../../i18n/bytes.ts';
import { faultWords } from '../../i18n/document-fault.ts';
import { type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readWords } from '../../i18n/read.ts';
import { el, need } from '../explore/el.ts';
import type { PageReading, ReadStep } from './messages.ts';
import type { Brought } from './pasted.ts';
import { type NotRead, QUIET_LIMIT } from './read-in-worker.ts';

/** One document in the list: its name, how far it is, what became of it. */
export class FileEntry {
  readonly element: HTMLLIElement;
  readonly #lang: Language;
  readonly #words: Words<typeof readWords>;
  readonly #stop = new AbortController();
  /** Called when the reader asks for the result. */
  onShow: () => Promise<void> = async () => undefined;

  constructor({ name, content }: Brought, lang: Language) {
    this.#lang = lang;
    this.#words = wordsIn(readWords, lang);
    const button = (action: string, words: string, label: string) =>
      el(document, 'button', { type: 'button', 'data-do': action, 'aria-label': label }, words);
    this.element = el(
      document,
      'li',
      { class: 'read-file' },
      el(
        document,
        'p',
        { class: 'read-name' },
        el(document, 'bdi', {}, name),
        el(document, 'small', {}, formatBytes(content.size, lang)),
      ),
      el(document, 'p', { class: 'read-state' }, this.#words.waiting),
      el(document, 'progress', { 'aria-label': name, hidden: true }),
      el(
        document,
        'p',
        { class: 'read-do' },
        button('stop', this.#words.cancel, this.#words.cancelFile(name)),
        button('show', this.#words.show, this.#words.showFile(name)),
      ),
    );
    this.#button('show').hidden = true;
    this.#button('stop').addEventListener('click', () => this.#stop.abort());
    this.#button('show').addEventListener('click', () => void this.onShow());
  }

  /** Aborted when the reader stops this document, before or while it is read. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  showStep(step: ReadStep): void {
    const bar = need<HTMLProgressElement>(this.element, 'progress');
    bar.hidden = false;
    if (step.step === 'pages') {
      bar.max = step.pages;
      bar.value = step.page;
    } else bar.removeAttribute('value');
    this.#state(this.#stepWords(step));
  }

  #stepWords(step: ReadStep): string {
    const number = (value: number) => formatNumber(value, this.#lang);
    switch (step.step) {
      case 'opening':
        return this.#words.opening;
      case 'pages':
        return this.#words.page(number(step.page), number(step.pages));
      case 'rows':
        return this.#words.rows;
      case 'handing-over':
        return this.#words.handing;
    }
  }

  /** Gives the words it shows. */
  showRead({ projects, indicators }: PageReading, seconds: number): string {
    const number = (value: number) => formatNumber(value, this.#lang, 1);
    this.#end();
    this.#button('show').hidden = false;
    return this.#state(this.#words.done(number(projects.length), number(indicators.length), number(seconds)));
  }

  /** Gives the words it shows. */
  showNotRead(why: NotRead): string {
    this.#end();
    return this.showTrouble(this.#notReadWords(why), why.reason === 'cancelled');
  }

  showTrouble(words: string, isAsked = false): string {
    this.element.toggleAttribute('data-failed', !isAsked);
    return this.#state(words);
  }

  #notReadWords(why: NotRead): string {
    const words = this.#words;
    switch (why.reason) {
      case 'cancelled':
        return words.cancelled;
      case 'quiet':
        return words.quiet(formatNumber(QUIET_LIMIT / 1000, this.#lang));
      case 'broke':
        return why.message === ''
          ? words.broke
          : `${words.broke}${this.#lang === 'zh' ? '' : ' '}${words.brokeWords(why.message)}`;
      case 'refused':
        return faultWords(why.fault, this.#lang);
    }
  }

  #end(): void {
    // The focus would fall off the page with the button.
    const hadFocus = this.#button('stop') === document.activeElement;
    this.#button('stop').hidden = true;
    need<HTMLElement>(this.element, 'progress').hidden = true;
    if (!hadFocus) return;
    this.element.tabIndex = -1;
    this.element.focus();
  }

  #state(words: string): string {
    need(this.element, '.read-state').textContent = words;
    return words;
  }

  #button(action: 'stop' | 'show'): HTMLButtonElement {
    return need(this.element, `[data-do=${action}]`);
  }
}
