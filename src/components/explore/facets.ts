import { formatNumber } from '../../i18n/number.ts';
import type { Facet } from '../../query/filter.ts';
import type { Choice } from '../../state/choice.ts';
import { facetNames, type KnownValues, setFacet } from '../../state/choice-url.ts';
import type { Answers } from './answers.ts';
import { choose } from './choose.ts';
import { need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import { facetName } from './facet-options.ts';

/** Wait for the end of a word before asking; a query takes a fraction of it. */
const TYPING_PAUSE_MS = 220;

/** The choices: search and checkboxes. The boxes are in the page from the start; this keeps them and their counts true. */
export class ExploreFacets extends ExploreElement {
  #typing: ReturnType<typeof setTimeout> | undefined;
  #isTyping = false;

  connectedCallback(): void {
    this.addEventListener('change', (event) => this.#onChange(event));
    this.#search.addEventListener('input', () => this.#onInput());
    this.#search.addEventListener('search', () => this.#applySearch());
    this.#search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#applySearch();
    });
    const toggle = need<HTMLButtonElement>(this, '.facets-toggle');
    toggle.addEventListener('click', () => {
      const isOpen = toggle.getAttribute('aria-expanded') === 'true';
      toggle.setAttribute('aria-expanded', String(!isOpen));
    });
  }

  /** The values that the data has: those that can be ticked. */
  get known(): KnownValues {
    const known: Partial<Record<Facet, Set<string>>> = {};
    for (const { name, value } of this.#boxes()) {
      const values = known[name as Facet] ?? new Set();
      known[name as Facet] = values.add(value);
    }
    return known;
  }

  /** What a ticked value is called. */
  labelOf(facet: Facet, name: string): string {
    const box = this.#boxes(facet).find((candidate) => candidate.value === name);
    return box?.dataset['label'] ?? name;
  }

  /** Ticks what is chosen, wherever the choice came from. */
  showChoice({ filter }: Choice): void {
    for (const box of this.#boxes()) box.checked = facetNames(filter, box.name as Facet).includes(box.value);
    for (const group of this.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
      const chosen = facetNames(filter, group.dataset['facet'] as Facet).length;
      need(group, '.facet-chosen').textContent = chosen === 0 ? '' : this.words.chosenCount(String(chosen));
      if (chosen > 0) group.open = true;
    }
    const all = this.#boxes().filter((box) => box.checked).length;
    need(this, '.facets-toggle-count').textContent = all === 0 ? '' : this.words.chosenCount(String(all));
    const typed = this.#search.value.trim() === '' ? '' : this.#search.value;
    if (this.#typing === undefined && typed !== (filter.q ?? '')) this.#search.value = filter.q ?? '';
  }

  /** Writes the counts beside the boxes; a value without a row counts 0. */
  showCounts({ facets }: Answers): void {
    const counts = new Map(facets.map((count) => [`${count.facet} ${facetName(count)}`, count.count]));
    for (const box of this.#boxes()) {
      const count = counts.get(`${box.name} ${box.value}`) ?? 0;
      const label = box.closest('label');
      if (!label) continue;
      need(label, '.facet-count').textContent = formatNumber(count, this.language);
      label.classList.toggle('is-empty', count === 0);
    }
  }

  #onChange(event: Event): void {
    const box = event.target as HTMLInputElement;
    if (box.type !== 'checkbox') return;
    const facet = box.name as Facet;
    const names = this.#boxes(facet).flatMap((other) => (other.checked ? [other.value] : []));
    choose(this, (choice) => {
      const filter = { ...choice.filter };
      setFacet(filter, facet, names);
      return { ...choice, filter, page: undefined };
    });
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#applySearch(), TYPING_PAUSE_MS);
  }

  /** The first letters make an entry in the history, the rest of the word replaces it. */
  #applySearch(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const q = this.#search.value.trim() === '' ? undefined : this.#search.value;
    const replace = this.#isTyping;
    this.#isTyping = true;
    choose(this, (choice) => ({ ...choice, filter: { ...choice.filter, q }, page: undefined }), { replace });
    this.#search.addEventListener('blur', () => (this.#isTyping = false), { once: true });
  }

  get #search(): HTMLInputElement {
    return need(this, 'input[type=search]');
  }

  #boxes(facet?: Facet): HTMLInputElement[] {
    return [
      ...this.querySelectorAll<HTMLInputElement>(`input[type=checkbox]${facet ? `[name=${facet}]` : ''}`),
    ];
  }
}
