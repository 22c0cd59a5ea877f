import type { byMoney } from '../../chart/money-order.ts';
import type { ChartOptions } from '../../chart/options.ts';
import type { Language } from '../../i18n/language.ts';
import { formatYears } from '../../i18n/number.ts';
import { FACETS, type Facet } from '../../query/filter.ts';
import type { PackedFact } from '../../query/packed/packed-facts.ts';
import type { Choice } from '../../state/choice.ts';

/** What a chart that stands alone says and draws. Made at build for all the data, in the frame for what was chosen. */
export interface ChartView {
  /** The finding, computed from the rows. */
  title: string;
  /** What is shown: quantity, unit, years, how many of how many. */
  subtitle: string;
  /** How to read it, and what is left out. */
  notes: readonly string[];
  /** The drawing in words, with its extremes. */
  description: string;
  /** Null where none of the rows can be drawn. */
  draw: ((options: ChartOptions) => SVGSVGElement) | null;
  /** Where it stands in the site, without language and base, where that is not the explore page: `measures/…/`. */
  page?: string;
}

/** What a view is made of: the rows that match, never none. */
export interface ViewGiven<Fact extends PackedFact> {
  facts: readonly Fact[];
  choice: Choice;
  lang: Language;
  /** Puts the agency with the most money first, by all the data: the order of the pages. */
  inOrder: ReturnType<typeof byMoney>;
}

/** The years of some rows: `2021–2024`. */
export function yearsOf(facts: readonly PackedFact[]): string {
  const years = facts.map(({ year }) => year);
  return formatYears(Math.min(...years), Math.max(...years));
}

/** Choices that take a document whole or not at all. */
const WHOLE: readonly Facet[] = ['agency', 'place', 'level', 'year'];

/** True where every document shown is shown with all its indicators, so that what is absent was not set. */
export function showsWholeDocuments({ filter }: Choice): boolean {
  const parts = FACETS.filter((facet) => !WHOLE.includes(facet));
  return parts.every((facet) => (filter[facet] ?? []).length === 0) && (filter.q ?? '').trim() === '';
}
