import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { FACETS, type Facet, type Filter } from '../../query/filter.ts';
import type { Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import { facetNames, type KnownValues, setFacet } from '../../state/choice-url.ts';
import { el, need } from '../explore/el.ts';
import { FacetBoxes } from '../explore/facet-boxes.ts';
import { type LargeOption, LISTED, largeOptions, listedOptions } from './facet-lists.ts';
import type { LargeAnswers } from './large-answers.ts';

/**
 * The choices of a large set: a facet lists its most frequent values and finds the others by name, since thousands of
 * boxes are neither read nor drawn. What is chosen is always listed.
 */
export class LargeFacets extends FacetBoxes {
  /** Set by the page: the values of all facets, fetched when somebody looks for one. */
  loadValues: () => Promise<Values> = () => Promise.reject(new Error('no values'));
  #options = new Map<Facet, LargeOption[]>();
  #choice: Choice = { filter: {} };
  /** What each facet's list was made for: it is made anew only for something else. */
  readonly #listed = new Map<Facet, string>();
  #answers: Pick<LargeAnswers, 'facets' | 'uncounted'> | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', (event) => {
      if ((event.target as HTMLElement).dataset['find'] === undefined) return;
      void this.learn().then(() => this.#listAll());
    });
  }

  /** Learns all values; from then on every one of them is known, listed or not. */
  async learn(): Promise<void> {
    if (this.#options.size > 0) return;
    const values = await this.loadValues();
    for (const facet of FACETS) this.#options.set(facet, largeOptions(values, facet, this.language));
    this.#listAll();
  }

  /** The choice that ticking or unticking a box would make. */
  choiceWith(box: HTMLInputElement): Choice {
    const filter = { ...this.#choice.filter };
    const others = facetNames(filter, box.name as Facet).filter((name) => name !== box.value);
    setFacet(filter, box.name as Facet, box.checked ? others : [...others, box.value]);
    return { ...this.#choice, filter, page: undefined };
  }

  /** Where one value alone is chosen: the choices of each other one that its facet lists. */
  get others(): Filter[] {
    const { filter } = this.#choice;
    const chosen = FACETS.filter((facet) => filter[facet]?.length);
    const [facet] = chosen;
    if (facet === undefined || chosen.length > 1 || filter.q !== undefined) return [];
    return this.boxes(facet).flatMap((box) => {
      const other: Filter = {};
      setFacet(other, facet, [box.value]);
      return box.checked ? [] : [other];
    });
  }

  /** Empty before `learn`. */
  get known(): KnownValues {
    const known: Partial<Record<Facet, Set<string>>> = {};
    for (const [facet, options] of this.#options) known[facet] = new Set(options.map(({ name }) => name));
    return known;
  }

  labelOf(facet: Facet, name: string): string {
    return this.#options.get(facet)?.find((option) => option.name === name)?.label ?? name;
  }

  override showChoice(choice: Choice): void {
    this.#choice = choice;
    if (this.#options.size > 0) this.#listAll();
    super.showChoice(choice);
  }

  /** Writes the counts; null where nothing was asked, so that no count is true. */
  showCounts(answers: Pick<LargeAnswers, 'facets' | 'uncounted'> | null): void {
    this.#answers = answers;
    const { facets, uncounted } = answers ?? { facets: [], uncounted: FACETS };
    const isUnknown = (box: HTMLInputElement) =>
      uncounted.includes(box.name as Facet) && !(box.checked && answers !== null);
    this.writeCounts(facets, isUnknown, largeWords.notCounted[this.language]);
  }

  /** Not from the boxes: what is chosen and not listed stays chosen. */
  protected chosenWith(box: HTMLInputElement, { filter }: Choice): string[] {
    const others = facetNames(filter, box.name as Facet).filter((name) => name !== box.value);
    return box.checked ? [...others, box.value] : others;
  }

  #listAll(): void {
    const isOther = FACETS.map((facet) => this.#list(facet)).includes(true);
    if (isOther && this.#answers) this.showCounts(this.#answers);
  }

  /**
   * What is chosen, then what is looked for, or the most frequent. Boxes that stay keep the keyboard. True where boxes
   * came or went.
   */
  #list(facet: Facet): boolean {
    const group = this.querySelector<HTMLElement>(`details[data-facet=${facet}]`);
    const options = this.#options.get(facet);
    if (!group || !options) return false;
    const typed = group.querySelector<HTMLInputElement>('[data-find]')?.value ?? '';
    const names = facetNames(this.#choice.filter, facet);
    const isListed = this.#listed.get(facet) === [typed, ...names].join('\n');
    if (isListed) return false;
    this.#listed.set(facet, [typed, ...names].join('\n'));
    const chosen = new Set(names);
    const found = listedOptions(options, typed);
    const extra = options.filter(
      ({ name }) => chosen.has(name) && !found.some((option) => option.name === name),
    );
    const place = need(group, '.facet-options');
    const present = new Map(this.boxes(facet).map((box) => [box.value, box.closest('label')]));
    const listed = [...extra, ...found];
    const isOther = listed.map(({ name }) => name).join('\n') !== [...present.keys()].join('\n');
    if (isOther)
      place.replaceChildren(...listed.map((option) => present.get(option.name) ?? this.#box(facet, option)));
    for (const box of this.boxes(facet)) box.checked = chosen.has(box.value);
    const more = group.querySelector('.facet-more');
    if (more) more.textContent = this.#moreWords(found.length, typed, options.length - LISTED);
    return isOther;
  }

  #moreWords(found: number, typed: string, left: number): string {
    if (found === 0) return largeWords.noneFound[this.language];
    return typed === '' ? largeWords.more[this.language](formatNumber(left, this.language)) : '';
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
}
