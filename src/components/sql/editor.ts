import { BenchError } from '../../query/bench/run-statement.ts';
import type { Download } from '../../query/download.ts';
import { statementToAddress } from '../../state/statement-url.ts';
import { pageAddress } from '../cite/page-facts.ts';
import { need } from '../explore/el.ts';
import { BenchElement } from './bench-element.ts';
import { errorParts } from './error-parts.ts';
import { RunProgress } from './run-progress.ts';

/** The statement, what can be done with it, how far it is, and what is wrong with it. */
export class SqlEditor extends BenchElement {
  /** Set by the bench. */
  onRun: () => void = () => undefined;
  onStop: () => void = () => undefined;
  onRestore: () => void = () => undefined;
  #progress: RunProgress | null = null;
  #isBusy = false;

  connectedCallback(): void {
    this.#progress = new RunProgress(need(this, '.sql-progress'), this.language);
    this.#area.addEventListener('keydown', (event) => this.#onKey(event));
    this.#area.addEventListener('input', () => this.#clearError());
    this.#button('run').addEventListener('click', () => this.onRun());
    this.#button('stop').addEventListener('click', () => this.onStop());
    this.#button('restore').addEventListener('click', () => this.onRestore());
    this.#button('copy').addEventListener('click', () => void this.#copyLink());
  }

  get statement(): string {
    return this.#area.value;
  }

  set statement(sql: string) {
    this.#area.value = sql;
    this.#clearError();
  }

  /** Writes a word where the cursor is, or in place of what is selected. */
  insert(word: string): void {
    const { selectionEnd } = this.#area;
    this.#area.setRangeText(word, this.#area.selectionStart, selectionEnd, 'end');
    this.#area.focus();
    this.#clearError();
  }

  disable(): void {
    for (const control of this.querySelectorAll<HTMLButtonElement>('button, textarea'))
      control.disabled = true;
  }

  /** Said once, to whoever listens. */
  say(words: string): void {
    this.#progress?.hide();
    need(this, '.sql-note').textContent = words;
  }

  showBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.setAttribute('aria-busy', String(isBusy));
    const stop = this.#button('stop');
    // Whoever has the focus on a button that goes away keeps it on the one that comes.
    const hadFocus = document.activeElement === stop;
    stop.hidden = !isBusy;
    if (hadFocus && !isBusy) this.#button('run').focus();
    if (isBusy) this.#clearError();
    else this.#progress?.hide();
  }

  /** How far the files are. */
  showProgress(download: Download): void {
    if (this.#isBusy) this.#progress?.showLoading(download);
  }

  /** The engine is at work. */
  showRunning(): void {
    this.#progress?.showRunning();
  }

  showDone(): void {
    this.say('');
    this.#button('restore').hidden = false;
  }

  /** What went wrong, in place; true where the engine broke over it. `base`: the site's folder. */
  showError(error: unknown, sql: string, base: string): boolean {
    this.#progress?.hide();
    const shown = errorParts(error, sql, this.language, base);
    need(this, '.sql-error').replaceChildren(...shown);
    if (!(error instanceof BenchError)) return false;
    this.#button('restore').hidden = false;
    this.#area.setAttribute('aria-invalid', 'true');
    if (error.place !== null) {
      this.#area.setSelectionRange(error.place.start, error.place.end);
      // From a link the reader may be anywhere; after a run, they are here.
      if (this.contains(document.activeElement)) this.#area.focus();
    }
    return error.isFatal;
  }

  #clearError(): void {
    need(this, '.sql-error').replaceChildren();
    need(this, '.sql-note').textContent = '';
    this.#area.removeAttribute('aria-invalid');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.onRun();
  }

  async #copyLink(): Promise<void> {
    const address = `${pageAddress()}${statementToAddress(this.statement)}`;
    try {
      await navigator.clipboard.writeText(address);
      this.say(this.words.linkCopied);
    } catch {
      this.say(`${this.words.linkToCopy} ${address}`);
    }
  }

  #button(name: string): HTMLButtonElement {
    return need(this, `button.${name}`);
  }

  get #area(): HTMLTextAreaElement {
    return need(this, 'textarea');
  }
}
