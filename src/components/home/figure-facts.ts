import { yearLabel } from '../../i18n/budget-year.ts';
import type { Language } from '../../i18n/language.ts';
import { formatYears } from '../../i18n/number.ts';
import type { PublishedDocument } from '../../query/documents.ts';
import { pagePath } from '../../site.ts';
import type { HomeRows } from './home-rows.ts';

/** `2021–2024`: the years of all documents. */
export function yearsOf({ overview }: HomeRows): string {
  return formatYears(overview.year_min, overview.year_max);
}

/** The documents as the links of a source line. */
export function sourcesOf(
  documents: readonly PublishedDocument[],
  lang: Language,
): { label: string; href: string }[] {
  return documents.map((document) => ({
    label: `${lang === 'zh' ? document.agency : document.agency_en} ${yearLabel(document, lang)}`,
    href: pagePath(`/documents/${document.document_id}/`, lang),
  }));
}

/** True where a reader must be told of a draft or of an inferred year. */
export function hasReservations(documents: readonly PublishedDocument[]): boolean {
  return documents.some(({ status, year_basis }) => status === 'draft' || year_basis === 'inferred');
}
