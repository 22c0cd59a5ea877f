import { facetCountsOf, type PreparedAnswer, rowsOf, type Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import type { LargeAnswers } from './large-answers.ts';

/** Rows of a page of the table. */
export const PAGE_SIZE = 25;

/** A prepared answer as the page shows it. */
export function preparedAnswers(
  choice: Choice,
  prepared: PreparedAnswer,
  all: PreparedAnswer,
  values: Values,
): LargeAnswers {
  const { count, groups } = prepared;
  return {
    ...{ choice, count, groups },
    facets: facetCountsOf(prepared, all, values),
    uncounted: [],
    namesOnly: false,
    rows: rowsOf(prepared),
    page: 1,
    pages: Math.max(1, Math.ceil(count.matched / PAGE_SIZE)),
    relaxations: [],
  };
}
