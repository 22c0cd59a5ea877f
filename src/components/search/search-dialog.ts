import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { searchWords } from '../../i18n/search.ts';
import { searchLoader } from '../../search/load-search.ts';
import type { HitGroup } from '../../search/search.ts';
import type { SearchKind } from '../../search/search-index.ts';
import { el } from '../explore/el.ts';
import { hitGroup } from './hit-list.ts';

/** Hits of a kind at first, and with each asking for more. */
const FIRST = 6;
const MORE = 50;

/** The search of the whole site, in a dialog over the page. The index is fetched when the first one is made. */
export class SearchDialog {
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #words = wordsIn(searchWords, this.#lang);
  readonly #load: ReturnType<typeof searchLoader>;
  readonly #root: string;
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #hits: HTMLElement;
  /** How many hits of a kind are shown, where the reader asked for more. */
  #limits = new Map<SearchKind, number>();
  #asked = '';

  /** `index`: the address of the search index; `root`: the start page of the language, with a slash at its end. */
  constructor(index: string, root: string) {
    this.#load = searchLoader(index);
    this.#root = root;
    this.#input = el(document, 'input', {
      ...{
        type: 'search',
        id: 'site-search',
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
      },
      'aria-describedby': 'site-search-hint',
    });
    this.#status = el(document, 'p', { class: 'search-status', role: 'status' });
    this.#hits = el(document, 'div', { class: 'search-hits' });
    this.#dialog = this.#build();
    document.body.append(this.#dialog);
    // What fails now is tried again with the first question, and told then.
    this.#load().catch(() => undefined);
  }

  show(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    void this.#answer();
  }

  #build(): HTMLDialogElement {
    const words = this.#words;
    const close = el(document, 'button', { type: 'button', class: 'search-close' }, words.close);
    const label = el(document, 'label', { for: 'site-search' }, words.label);
    const hint = el(
      document,
      'p',
      { id: 'site-search-hint', class: 'search-hint' },
      words.hint,
      ` ${words.keys}`,
    );
    const head = el(document, 'div', { class: 'search-head' }, label, close, this.#input, hint);
    const dialog = el(
      document,
      'dialog',
      { class: 'search-dialog', 'aria-label': words.open },
      head,
      this.#status,
      this.#hits,
    );
    close.addEventListener('click', () => dialog.close());
    // A click on the backdrop is one on the dialog itself, outside of everything in it.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    this.#input.addEventListener('input', () => {
      this.#limits.clear();
      void this.#answer();
    });
    dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#hits.addEventListener('click', (event) => this.#onClick(event));
    return dialog;
  }

  async #answer(): Promise<void> {
    const typed = this.#input.value;
    this.#asked = typed;
    if (typed.trim() === '') return this.#show('', []);
    try {
      const loading = this.#load();
      // Said only where it takes time: the index is mostly there already.
      const slow = setTimeout(() => this.#show(this.#words.loading, []), 150);
      const search = await loading.finally(() => clearTimeout(slow));
      if (this.#asked !== typed) return;
      const groups = search(typed, { limit: Math.max(FIRST, ...this.#limits.values()) });
      if (groups === null) this.#show(this.#words.tooShort, []);
      else if (groups.length === 0) this.#show(this.#words.nothing(typed.trim()), []);
      else
        this.#show(
          this.#words.total(this.#number(groups.reduce((sum, { total }) => sum + total, 0))),
          groups,
        );
    } catch {
      if (this.#asked === typed) this.#show(this.#words.failed, []);
    }
  }

  #show(words: string, groups: readonly HitGroup[]): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
    const options = { document, lang: this.#lang, root: this.#root };
    this.#hits.replaceChildren(
      ...groups.map((group) => hitGroup(group, this.#limits.get(group.kind) ?? FIRST, options)),
    );
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const kind = target.closest<HTMLElement>('[data-more]')?.dataset['more'] as SearchKind | undefined;
    if (kind !== undefined) {
      const shown = this.#limits.get(kind) ?? FIRST;
      this.#limits.set(kind, shown + MORE);
      void this.#answer().then(() => this.#links(kind)[shown]?.focus());
    } else if (target.closest('a')) {
      // A hit on this very page only moves: the dialog must not stay before it.
      this.#dialog.close();
    }
  }

  /** Arrows walk through the hits, Enter in the field opens the first, whatever is typed goes on in the field. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // In a search field the first Escape would only empty it.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    const stops = [this.#input, ...this.#hits.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && at >= 0) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
    } else if (event.key === 'Enter' && at === 0) {
      event.preventDefault();
      this.#links()[0]?.click();
    } else if (
      at > 0 &&
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      this.#input.focus();
    }
  }

  #links(kind?: SearchKind): HTMLAnchorElement[] {
    const within = kind === undefined ? '' : `[data-kind=${kind}] `;
    return [...this.#hits.querySelectorAll<HTMLAnchorElement>(`${within}a`)];
  }

  #number(value: number): string {
    return formatNumber(value, this.#lang);
  }
}
