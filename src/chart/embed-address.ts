import type { Language } from '../i18n/language.ts';

/**
 * The address of a chart that stands alone, from the root of the site: `/embed/budgets/`, `/en/embed/types/?agency=…`,
 * and as it was in a release `/r/0.1.0/embed/budgets/`. The only place that knows how it is made.
 *
 * @param chart a permanent id of the catalogue of charts
 * @param search the reader's choice as a query string, without `?`; empty for all the data
 * @param release the release it is frozen at, or null for the chart as it is now
 * @param base the folder of the site, with a slash at both ends
 */
export function embedPath(
  chart: string,
  lang: Language,
  search = '',
  release: string | null = null,
  base = '/',
): string {
  const frozen = release === null ? '' : `r/${release}/`;
  const language = lang === 'zh' ? '' : `${lang}/`;
  return `${base}${frozen}${language}embed/${chart}/${search === '' ? '' : `?${search}`}`;
}
