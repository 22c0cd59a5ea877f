import { formatNumber } from '../../i18n/number.ts';
import type { FacetCount } from '../../query/facet-counts.ts';
import type { Facet } from '../../query/filter.ts';
import type { Choice } from '../../state/choice.ts';
import { facetNames, type KnownValues, setFacet } from '../../state/choice-url.ts';
import { choose } from './choose.ts';
import { need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import { facetName } from './facet-options.ts';

/** Wait for the end of a word before asking; a query takes a fraction of it. */
const TYPING_PAUSE_MS = 220;

/**
 * The choices of explore: search and checkboxes. Boxes are in the page from the start; this keeps them and their counts
 * true. Which of them there are, and what a count that is not there means, a page of its own says.
 */
export abstract class FacetBoxes extends ExploreElement {
  #typing: ReturnType<typeof setTimeout> | undefined;
  #isTyping = false;

  /** The values that the data has: those that can be ticked. */
  abstract get known(): KnownValues;
  /** What a ticked value is called. */
  abstract labelOf(facet: Facet, name: string): string;
  /** The values chosen of a facet after one of its boxes was ticked or not. */
  protected abstract chosenWith(box: HTMLInputElement, choice: Choice): string[];

  connectedCallback(): void {
    this.addEventListener('change', (event) => this.#onChange(event.target as HTMLInputElement));
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

  /** Ticks what is chosen, wherever the choice came from. */
  showChoice({ filter }: Choice): void {
    for (const box of this.boxes()) box.checked = facetNames(filter, box.name as Facet).includes(box.value);
    let all = 0;
    for (const group of this.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
      const chosen = facetNames(filter, group.dataset['facet'] as Facet).length;
      need(group, '.facet-chosen').textContent = chosen === 0 ? '' : this.words.chosenCount(String(chosen));
      if (chosen > 0) group.open = true;
      all += chosen;
    }
    need(this, '.facets-toggle-count').textContent = all === 0 ? '' : this.words.chosenCount(String(all));
    const typed = this.#search.value.trim() === '' ? '' : this.#search.value;
    if (this.#typing === undefined && typed !== (filter.q ?? '')) this.#search.value = filter.q ?? '';
  }

  /** Writes the counts beside the boxes; a value without a row counts 0, one that `isUnknown` has no count. */
  protected writeCounts(
    facets: readonly FacetCount[],
    isUnknown: (box: HTMLInputElement) => boolean,
    unknown: string,
  ): void {
    const counts = new Map(facets.map((count) => [`${count.facet} ${facetName(count)}`, count.count]));
    for (const box of this.boxes()) {
      const count = counts.get(`${box.name} ${box.value}`) ?? 0;
      const label = box.closest('label');
      if (!label) continue;
      const place = need<HTMLElement>(label, '.facet-count');
      const words = isUnknown(box) ? '–' : formatNumber(count, this.language);
      // What stays need not be laid out again.
      if (place.textContent !== words) place.textContent = words;
      place.title = isUnknown(box) ? unknown : '';
      label.classList.toggle('is-empty', !isUnknown(box) && count === 0);
    }
  }

  protected boxes(facet?: Facet): HTMLInputElement[] {
    const group = facet === undefined ? '' : `[name=${facet}]`;
    return [...this.querySelectorAll<HTMLInputElement>(`input[type=checkbox]${group}`)];
  }

  #onChange(box: HTMLInputElement): void {
    if (box.type !== 'checkbox') return;
    choose(this, (choice) => {
      const filter = { ...choice.filter };
      setFacet(filter, box.name as Facet, this.chosenWith(box, choice));
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
    return need(this, '#explore-q');
  }
}
