import type { EmbedFact } from '../embed-facts.ts';
import { foldText } from './fold-text.ts';

/** What the text search looks at, in the order of `SEARCHED` of dataset.ts. */
const SEARCHED = [
  ...(['name', 'description', 'value_raw', 'overall_value_raw', 'basis', 'level1', 'level2'] as const),
  ...(['project', 'agency', 'agency_en', 'theme', 'theme_en', 'indicator_id'] as const),
] as const satisfies readonly (keyof EmbedFact)[];

/** A row as far as words are searched in it. */
export type SearchedFact = Pick<EmbedFact, (typeof SEARCHED)[number]>;

/** The text that the engine searches in for a row, folded in the same way: the column `search_text`. */
export function searchedText(fact: SearchedFact): string {
  return foldText(SEARCHED.flatMap((column) => fact[column] ?? []).join(' '));
}
