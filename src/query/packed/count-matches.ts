import type { MatchCount } from '../count-matches.ts';
import type { EmbedFact } from '../embed-facts.ts';

/** Like the question of the same name, from the matching rows of `total`. */
export function packedCount(
  facts: readonly Pick<EmbedFact, 'kind' | 'project_id'>[],
  total: number,
): MatchCount {
  return {
    matched: facts.length,
    quantities: facts.filter(({ kind }) => kind === 'quantity').length,
    projects: new Set(facts.map(({ project_id }) => project_id)).size,
    total,
  };
}
