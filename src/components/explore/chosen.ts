import { formatList, formatNumber } from '../../i18n/number.ts';
import { FACETS, type Facet, type Filter } from '../../query/filter.ts';
import type { Relaxation } from '../../query/relaxations.ts';
import type { Choice } from '../../state/choice.ts';
import { facetNames, setFacet } from '../../state/choice-url.ts';
import type { Answers } from './answers.ts';
import { choose } from './choose.ts';
import { el, need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import { facetLabel } from './facet-words.ts';

/** What is chosen, each with a button that takes it away; and, where nothing matches, which one to give up. */
export class ExploreChosen extends ExploreElement {
  /** Set by the controller: what a value is called. */
  labelOf: (facet: Facet, name: string) => string = (_, name) => name;

  connectedCallback(): void {
    need(this, '.clear-all').addEventListener('click', () => {
      choose(this, (choice) => ({ ...choice, filter: {}, page: undefined }));
      document.querySelector<HTMLElement>('.sentence')?.focus();
    });
  }

  showChoice({ filter }: Choice): void {
    const parts = partsOf(filter);
    need<HTMLElement>(this, '.chosen').hidden = parts.length === 0;
    need(this, '.chips').replaceChildren(...parts.map((part) => this.#chip(part)));
  }

  /** The empty result: which choice to relax, and what that would show. */
  showEmpty({ count, choice, relaxations }: Pick<Answers, 'count' | 'choice' | 'relaxations'>): void {
    const panel = need<HTMLElement>(this, '.empty');
    panel.hidden = count.matched > 0;
    const useful = relaxations.filter((relaxation) => relaxation.count > 0);
    need(panel, '.empty-advice').textContent = useful.length > 0 ? this.words.relax : this.words.relaxNone;
    need(panel, '.relaxations').replaceChildren(
      ...useful.map((relaxation) => this.#relaxation(relaxation, choice)),
    );
  }

  /** A choice in one line, for what leaves the page: `机构：大竹县司法局；类型：成本指标`. Null for none. */
  inWords(filter: Filter): string | null {
    const parts = partsOf(filter).map((part) => this.#label(part));
    return parts.length === 0 ? null : parts.join(this.language === 'zh' ? '；' : '; ');
  }

  #label({ facet, name, words }: Part): string {
    const label = facet === 'q' ? words : this.labelOf(facet, name);
    return this.words.partAndValue(facetLabel(facet, this.language), label);
  }

  #chip(part: Part): HTMLLIElement {
    const { facet, name } = part;
    const text = this.#label(part);
    const button = el(
      document,
      'button',
      { type: 'button', class: 'chip', 'aria-label': this.words.remove(text) },
      text,
    );
    button.append(el(document, 'span', { 'aria-hidden': 'true' }, '×'));
    button.addEventListener('click', () => {
      const focusNext = nextChip(button);
      choose(this, (choice) => ({ ...choice, filter: without(choice.filter, facet, name), page: undefined }));
      focusNext();
    });
    return el(document, 'li', {}, button);
  }

  #relaxation({ part, count }: Relaxation, choice: Choice): HTMLLIElement {
    const values =
      part === 'q'
        ? [choice.filter.q ?? '']
        : facetNames(choice.filter, part).map((name) => this.labelOf(part, name));
    const words = this.words.partAndValue(facetLabel(part, this.language), formatList(values, this.language));
    const number = formatNumber(count, this.language);
    const button = el(document, 'button', { type: 'button' }, this.words.relaxOne(words, number));
    button.addEventListener('click', () => {
      choose(this, (now) => ({ ...now, filter: without(now.filter, part), page: undefined }));
      document.querySelector<HTMLElement>('.sentence')?.focus();
    });
    return el(document, 'li', {}, button);
  }
}

interface Part {
  facet: Facet | 'q';
  name: string;
  words: string;
}

function partsOf(filter: Filter): Part[] {
  const ticked = FACETS.flatMap((facet) =>
    facetNames(filter, facet).map((name): Part => ({ facet, name, words: name })),
  );
  return filter.q === undefined ? ticked : [...ticked, { facet: 'q', name: filter.q, words: filter.q }];
}

/** A filter without one value of a part, or without the whole part. */
function without(filter: Filter, part: Facet | 'q', name?: string): Filter {
  const rest = { ...filter };
  if (part === 'q') delete rest.q;
  else
    setFacet(
      rest,
      part,
      name === undefined ? [] : facetNames(filter, part).filter((other) => other !== name),
    );
  return rest;
}

/** Where the keyboard goes when a chip is gone: to the one that takes its place, else to the count. */
function nextChip(button: HTMLElement): () => void {
  const index = [...document.querySelectorAll('.chip')].indexOf(button);
  return () => {
    const chips = document.querySelectorAll<HTMLElement>('.chip');
    (chips[Math.min(index, chips.length - 1)] ?? document.querySelector<HTMLElement>('.sentence'))?.focus();
  };
}
