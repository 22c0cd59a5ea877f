import { compareWords } from '../../i18n/compare.ts';
import { type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { MOST } from '../../query/compare/peers.ts';
import type { SubjectKind } from '../../query/compare/subjects.ts';
import {
  type ComparisonChoice,
  comparisonFromSearch,
  comparisonToSearch,
  isComparable,
} from '../../state/comparison-url.ts';
import { need } from '../explore/el.ts';
import { Chooser } from './chooser.ts';
import type { LiveComparison } from './live-comparison.ts';

/**
 * The page that compares what its address names. The boxes, the address and what is shown say the same: a click writes
 * the address, and going back reads it. What computes and draws is fetched with the first choice.
 */
export class ComparePage extends HTMLElement {
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #words: Words<typeof compareWords> = wordsIn(compareWords, this.#lang);
  #chooser!: Chooser;
  #live: Promise<LiveComparison> | null = null;
  #choice: ComparisonChoice = { kind: 'agency', ids: [] };

  connectedCallback(): void {
    this.#chooser = new Chooser(need(this, 'form'), {
      words: this.#words,
      onChange: (kind, id, isChosen) => this.#toggle(kind, id, isChosen),
      onKind: (kind) => this.#choose({ kind, ids: [] }),
    });
    window.addEventListener('popstate', () => void this.#read());
    void this.#read();
  }

  #toggle(kind: SubjectKind, id: string, isChosen: boolean): void {
    const own = kind === this.#choice.kind ? this.#choice.ids : [];
    const others = own.filter((each) => each !== id);
    this.#choose({ kind, ids: isChosen ? [...others, id].slice(0, MOST) : others });
  }

  #choose(choice: ComparisonChoice): void {
    const before = comparisonToSearch(this.#choice);
    const search = comparisonToSearch(choice);
    if (search !== before) history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
    this.#note('');
    void this.#show(choice);
  }

  async #read(): Promise<void> {
    const { choice, unknown, left } = comparisonFromSearch(location.search, this.#chooser.known);
    const say = (list: readonly { name: string; value: string }[], words: (names: string) => string) =>
      list.length === 0
        ? []
        : [words(list.map(({ name, value }) => `${name}=${value}`).join(this.#lang === 'zh' ? '、' : ', '))];
    const notes = [...say(unknown, this.#words.unknown), ...say(left, this.#words.left)];
    this.#note(notes.join(this.#lang === 'zh' ? '' : ' '));
    await this.#show(choice);
  }

  async #show(choice: ComparisonChoice): Promise<void> {
    const wasChosen = this.#choice.ids.length > 0;
    this.#choice = choice;
    this.#chooser.show(choice);
    if (choice.ids.length === 0 && !wasChosen) return;
    this.dataset['state'] = 'loading';
    this.#chooser.say(this.#words.loading);
    try {
      this.#live ??= this.#load();
      const live = await this.#live;
      if (this.#choice !== choice) return;
      this.#chooser.suggest(live.suggestions(choice), (id) => this.#toggle(choice.kind, id, true));
      const example = (this.dataset['example'] ?? '').split(',');
      live.show(isComparable(choice) ? choice : { kind: 'agency', ids: example }, {
        isExample: !isComparable(choice),
      });
      this.#chooser.show(choice);
      this.dataset['state'] = isComparable(choice) ? 'chosen' : 'example';
    } catch (error) {
      this.#live = null;
      this.#chooser.say(this.#words.failed);
      this.dataset['state'] = 'failed';
      throw error;
    }
  }

  async #load(): Promise<LiveComparison> {
    const [{ LiveComparison }, response] = await Promise.all([
      import('./live-comparison.ts'),
      fetch(this.dataset['rows'] ?? ''),
    ]);
    if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
    return new LiveComparison(this, await response.json(), this.#lang);
  }

  #note(words: string): void {
    const note = need<HTMLElement>(this, '.unknown-note');
    note.hidden = words === '';
    note.textContent = words;
  }
}
