import { LEVEL_WORDS } from '../../i18n/agency.ts';
import { baseUnitLabel } from '../../i18n/axis.ts';
import { exploreWords } from '../../i18n/explore.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import type { Language } from '../../i18n/language.ts';
import { placeLabel } from '../../i18n/place.ts';
import { COMPARATOR_WORDS, KIND_WORDS } from '../../i18n/target.ts';

import type { FacetCount } from '../../query/facet-counts.ts';
import type { Facet } from '../../query/filter.ts';

/** What a value of a facet is called. Takes a counted value, with the data's own words where it has them. */
export function facetValueLabel(count: FacetCount, lang: Language): string {
  const { facet, value, label, label_en } = count;
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

/** What a facet, or the search, is called. */
export function facetLabel(facet: Facet | 'q', lang: Language): string {
  return facet === 'q' ? exploreWords.part_q[lang] : exploreWords[`facet_${facet}`][lang];
}

function wordOf(
  words: Readonly<Record<string, { zh: string; en: string }>>,
  value: string,
  lang: Language,
): string {
  return words[value]?.[lang] ?? value;
}
