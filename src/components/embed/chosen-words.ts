import { embedWords } from '../../i18n/embed.ts';
import { facetValueLabel } from '../../i18n/facet-value.ts';
import type { Language } from '../../i18n/language.ts';
import { FACETS } from '../../query/filter.ts';
import type { FacetValue } from '../../query/packed/packed-facts.ts';
import type { Choice } from '../../state/choice.ts';

/** A choice in words, each facet's values together: `大竹县司法局；成本、质量；含“调解”`. Empty where nothing was chosen. */
export function chosenWords(
  { filter, without = [] }: Choice,
  facets: readonly FacetValue[],
  lang: Language,
): string {
  const parts = FACETS.map((facet) =>
    (filter[facet] ?? []).map(String).map((value) => {
      const known = facets.find((one) => one.facet === facet && one.value === value);
      return facetValueLabel(known ?? { facet, value, label: value, label_en: value }, lang);
    }),
  );
  const q = filter.q?.trim() ?? '';
  if (q !== '') parts.push([embedWords.searched[lang](q)]);
  if (without.length > 0) parts.push([embedWords.withoutRows[lang](`${without.length}`)]);
  return parts
    .filter((values) => values.length > 0)
    .map((values) => values.join(lang === 'zh' ? '、' : ', '))
    .join(lang === 'zh' ? '；' : '; ');
}
