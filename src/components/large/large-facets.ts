import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { FACETS, type Facet } from '../../query/filter.ts';
import type { Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import { facetNames, type KnownValues, setFacet } from '../../state/choice-url.ts';
import { choose } from '../explore/choose.ts';
import { el, need } from '../explore/el.ts';
import { ExploreElement } from '../explore/explore-element.ts';
import { facetName } from '../explore/facet-options.ts';
import { type LargeOption, LISTED, largeOptions, listedOptions } from './facet-lists.ts';
import type { LargeAnswers } from './large-answers.ts';

const TYPING_PAUSE_MS = 220;

/**
 * The choices of a large set: a facet lists its most frequent values and finds the others by name, since thousands of
 * boxes are neither read nor drawn. What is chosen is always listed.
 */
export class LargeFacets extends ExploreElement {
  /** Set by the page: the values of all facets, fetched when somebody looks for one. */
  loadValues: () => Promise<Values> = () => Promise.reject(new Error('no values'));
  #options = new Map<Facet, LargeOption[]>();
  #choice: Choice = { filter: {} };
  #answers: Pick<LargeAnswers, 'facets' | 'uncounted'> | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('change', (event) => this.#onChange(event.target as HTMLInputElement));
    this.addEventListener('input', (event) => this.#onInput(event.target as HTMLInputElement));
    const toggle = need<HTMLButtonElement>(this, '.facets-toggle');
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
    });
  }

  /** Learns all values; from then on every one of them is known, listed or not. */
  async learn(): Promise<void> {
    if (this.#options.size > 0) return;
    const values = await this.loadValues();
    for (const facet of FACETS) this.#options.set(facet, largeOptions(values, facet, this.language));
    this.#listAll();
  }

  /** The values that the data has, for reading an address. Empty before `learn`. */
  get known(): KnownValues {
    const known: Partial<Record<Facet, Set<string>>> = {};
    for (const [facet, options] of this.#options) known[facet] = new Set(options.map(({ name }) => name));
    return known;
  }

  labelOf(facet: Facet, name: string): string {
    return this.#options.get(facet)?.find((option) => option.name === name)?.label ?? name;
  }

  showChoice(choice: Choice): void {
    this.#choice = choice;
    if (this.#options.size > 0) this.#listAll();
    let all = 0;
    for (const group of this.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
      const chosen = facetNames(choice.filter, group.dataset['facet'] as Facet).length;
      need(group, '.facet-chosen').textContent = chosen === 0 ? '' : this.words.chosenCount(String(chosen));
      if (chosen > 0) group.open = true;
      all += chosen;
    }
    need(this, '.facets-toggle-count').textContent = all === 0 ? '' : this.words.chosenCount(String(all));
    if (this.#typing === undefined && this.#search.value !== (choice.filter.q ?? ''))
      this.#search.value = choice.filter.q ?? '';
  }

  /** Writes the counts; null where nothing was asked, so that no count is true. */
  showCounts(answers: Pick<LargeAnswers, 'facets' | 'uncounted'> | null): void {
    this.#answers = answers;
    this.#writeCounts();
  }

  #writeCounts(): void {
    const { facets, uncounted } = this.#answers ?? { facets: [], uncounted: FACETS };
    const counts = new Map(facets.map((count) => [`${count.facet} ${facetName(count)}`, count.count]));
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const label = box.closest('label');
      if (!label) continue;
      const isUnknown = uncounted.includes(box.name as Facet) && !(box.checked && this.#answers !== null);
      const count = counts.get(`${box.name} ${box.value}`) ?? 0;
      const place = need<HTMLElement>(label, '.facet-count');
      place.textContent = isUnknown ? '–' : formatNumber(count, this.language);
      place.title = isUnknown ? largeWords.notCounted[this.language] : '';
      label.classList.toggle('is-empty', !isUnknown && count === 0);
    }
  }

  #listAll(): void {
    for (const facet of FACETS) this.#list(facet);
    if (this.#answers) this.#writeCounts();
  }

  /** What is chosen, then what is looked for, or the most frequent. Boxes that stay keep the keyboard. */
  #list(facet: Facet): void {
    const group = this.querySelector<HTMLElement>(`details[data-facet=${facet}]`);
    const options = this.#options.get(facet);
    if (!group || !options) return;
    const typed = group.querySelector<HTMLInputElement>('[data-find]')?.value ?? '';
    const chosen = new Set(facetNames(this.#choice.filter, facet));
    const found = listedOptions(options, typed);
    const extra = options.filter(
      ({ name }) => chosen.has(name) && !found.some((option) => option.name === name),
    );
    const place = need(group, '.facet-options');
    const present = new Map(
      [...place.querySelectorAll<HTMLInputElement>('input')].map((box) => [box.value, box.closest('label')]),
    );
    const listed = [...extra, ...found];
    if (listed.map(({ name }) => name).join('\n') !== [...present.keys()].join('\n'))
      place.replaceChildren(...listed.map((option) => present.get(option.name) ?? this.#box(facet, option)));
    for (const box of place.querySelectorAll<HTMLInputElement>('input')) box.checked = chosen.has(box.value);
    const more = group.querySelector('.facet-more');
    const left = options.length - LISTED;
    const number = formatNumber(left, this.language);
    if (more)
      more.textContent =
        found.length === 0
          ? largeWords.noneFound[this.language]
          : typed === ''
            ? largeWords.more[this.language](number)
            : '';
  }

  #box(facet: Facet, { name, label }: LargeOption): HTMLLabelElement {
    const box = el(document, 'input', { type: 'checkbox', name: facet, value: name, autocomplete: 'off' });
    return el(
      document,
      'label',
      { class: 'facet-option' },
      box,
      el(document, 'span', { class: 'facet-label' }, label),
      el(document, 'span', { class: 'facet-count' }, '–'),
    );
  }

  #onChange(box: HTMLInputElement): void {
    if (box.type !== 'checkbox') return;
    const facet = box.name as Facet;
    choose(this, (choice) => {
      const filter = { ...choice.filter };
      const others = facetNames(filter, facet).filter((name) => name !== box.value);
      setFacet(filter, facet, box.checked ? [...others, box.value] : others);
      return { ...choice, filter, page: undefined };
    });
  }

  #onInput(field: HTMLInputElement): void {
    const facet = field.dataset['find'] as Facet | undefined;
    if (facet) void this.learn().then(() => this.#listAll());
    if (field !== this.#search) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#applySearch(), TYPING_PAUSE_MS);
  }

  #applySearch(): void {
    this.#typing = undefined;
    const q = this.#search.value.trim() === '' ? undefined : this.#search.value;
    choose(this, (choice) => ({ ...choice, filter: { ...choice.filter, q }, page: undefined }));
  }

  get #search(): HTMLInputElement {
    return need(this, '#explore-q');
  }
}
