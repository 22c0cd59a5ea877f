import type { FacetCount } from '../query/facet-counts.ts';
import { LEVEL_WORDS } from './agency.ts';
import { baseUnitLabel } from './axis.ts';
import { TYPE_WORDS } from './indicator-type.ts';
import type { Language } from './language.ts';
import { placeLabel } from './place.ts';
import { COMPARATOR_WORDS, KIND_WORDS } from './target.ts';

/** What a value of a facet is called. Takes a value with the data's own words for it, where the data has them. */
export function facetValueLabel(
  { facet, value, label, label_en }: Pick<FacetCount, 'facet' | 'value' | 'label' | 'label_en'>,
  lang: Language,
): string {
  switch (facet) {
    case 'level':
      return wordOf(LEVEL_WORDS, value, lang);
    case 'type':
      return wordOf(TYPE_WORDS, value, lang);
    case 'kind':
      return wordOf(KIND_WORDS, value, lang);
    case 'comparator':
      return wordOf(COMPARATOR_WORDS, value, lang);
    case 'unit':
      return baseUnitLabel(value, lang);
    case 'place':
      return placeLabel(value, label, lang);
    default:
      return lang === 'zh' ? label : label_en;
  }
}

function wordOf(
  words: Readonly<Record<string, { zh: string; en: string }>>,
  value: string,
  lang: Language,
): string {
  return words[value]?.[lang] ?? value;
}
