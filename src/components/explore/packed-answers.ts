import type { ExploreRow } from '../../query/explore-rows.ts';
import type { Filter } from '../../query/filter.ts';
import { packedBudgets } from '../../query/packed/budget-by-project.ts';
import { packedCount } from '../../query/packed/count-matches.ts';
import { type PackedExploreRows, unpackExploreRows } from '../../query/packed/explore-rows.ts';
import { packedFacetCounts } from '../../query/packed/facet-counts.ts';
import { packedPage } from '../../query/packed/indicator-page.ts';
import { matchingFacts } from '../../query/packed/matching.ts';
import { packedRelaxations } from '../../query/packed/relaxations.ts';
import { searchedText } from '../../query/packed/searched-text.ts';
import { packedAxes, packedTargetValues } from '../../query/packed/target-values.ts';
import { packedTypeShares } from '../../query/packed/type-shares.ts';
import type { Choice } from '../../state/choice.ts';
import { type Answers, askRound, type Questions } from './answers.ts';

/** Answers a choice as `askAnswers` does. */
export type AnswerChoice = (choice: Choice) => Promise<Answers>;

/** What answers from the rows alone: no engine, no WebAssembly. A test holds its answers to those of the engine. */
export function packedAnswers(packed: PackedExploreRows): AnswerChoice {
  const rows = unpackExploreRows(packed);
  const texts = rows.map(searchedText);
  return (choice) => askRound(questionsOf(rows, texts), choice);
}

/** The rows of one filter are found once, however many questions ask for them. */
function questionsOf(rows: readonly ExploreRow[], texts: readonly string[]): Questions {
  const matching = (filter: Filter) => matchingFacts(rows, filter, texts);
  let last: { filter: Filter; found: ExploreRow[] } | null = null;
  const found = (filter: Filter) => {
    if (last?.filter !== filter) last = { filter, found: matching(filter) };
    return last.found;
  };
  return {
    countMatches: async (filter) => packedCount(found(filter), rows.length),
    targetAxes: async (filter) => packedAxes(found(filter)),
    facetCounts: async (filter) => packedFacetCounts(matching({ q: filter.q }), filter),
    budgetByProject: async (filter) => packedBudgets(found(filter)),
    typeShares: async (filter) => packedTypeShares(found(filter)),
    targetValues: async (filter, axis) => packedTargetValues(found(filter), axis),
    indicatorPage: async (filter, request) => packedPage(found(filter), request),
    relaxations: async (filter) => packedRelaxations(filter, (part) => matching(part).length),
  };
}
