import { exploreWords } from '../../i18n/explore.ts';
import type { Language } from '../../i18n/language.ts';
import type { Facet } from '../../query/filter.ts';

export { facetValueLabel } from '../../i18n/facet-value.ts';

/** What a facet, or the search, is called. */
export function facetLabel(facet: Facet | 'q', lang: Language): string {
  return facet === 'q' ? exploreWords.part_q[lang] : exploreWords[`facet_${facet}`][lang];
}
