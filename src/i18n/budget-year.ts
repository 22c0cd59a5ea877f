import type { Language } from './language.ts';

/** The year of a document and what a reader must know about it. */
export interface BudgetYear {
  /** Null where a document prints none: never in a published one. */
  year: number | null;
  /** `stated` or `inferred` */
  year_basis?: string | undefined;
  /** `draft` where the document calls itself one */
  status?: string | null | undefined;
}

/** A year with its reservations, for every chart it is in: `2021 草案`, `2023（推定）`; `2021 draft`, `2023 (inferred)`. */
export function yearLabel({ year, year_basis, status }: BudgetYear, lang: Language): string {
  if (year === null) return lang === 'zh' ? '年度未印' : 'year not printed';
  const draft = status === 'draft' ? (lang === 'zh' ? ' 草案' : ' draft') : '';
  const inferred = year_basis === 'inferred' ? (lang === 'zh' ? '（推定）' : ' (inferred)') : '';
  return `${year}${draft}${inferred}`;
}
