import type { Language } from '../../i18n/language.ts';
import type { FacetCount } from '../../query/facet-counts.ts';
import { FACETS, type Facet } from '../../query/filter.ts';
import type { Values } from '../../query/large/prepared.ts';
import { type FacetGroup, type FacetOption, facetName, inOrder } from '../explore/facet-options.ts';
import { facetValueLabel } from '../explore/facet-words.ts';

/** Values of a facet that are listed before anything is looked for; the most frequent ones. */
export const LISTED = 12;

/** One value that can be ticked, with nothing counted. */
export type LargeOption = Omit<FacetOption, 'count' | 'depth'>;

/** Every value of a facet as the page lists it: those with an order of their own in it, else the most frequent first. */
export function largeOptions(values: Values, facet: Facet, lang: Language): LargeOption[] {
  const { values: names, labels, labels_en } = values[facet];
  const counts = names.map((value, place) => ({
    ...{ facet, value, count: 0 },
    label: labels[place] as string,
    label_en: labels_en[place] as string,
  }));
  const ordered = names.length > LISTED ? counts : inOrder(facet, counts);
  return ordered.map((count) => ({ name: facetName(count), label: facetValueLabel(count, lang) }));
}

/** The facets as the page comes with them: the first values of each, with their counts. */
export function largeGroups(values: Values, counts: readonly FacetCount[], lang: Language): FacetGroup[] {
  const byName = new Map(counts.map((count) => [`${count.facet} ${facetName(count)}`, count.count]));
  return FACETS.map((facet) => {
    const all = largeOptions(values, facet, lang);
    const listed = listedOptions(all, '');
    const options = listed.map((option) => ({
      ...option,
      count: byName.get(`${facet} ${option.name}`) ?? 0,
      depth: 0,
    }));
    return { facet, options, unlisted: all.length - listed.length };
  }).filter(({ options }) => options.length > 0);
}

/** The options whose words or id hold the typed text, the first few of them; without text, the first few of all. */
export function listedOptions(options: readonly LargeOption[], typed: string): LargeOption[] {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return options.slice(0, LISTED);
  return options
    .filter(({ name, label }) => label.toLowerCase().includes(sought) || name.toLowerCase().includes(sought))
    .slice(0, LISTED);
}
