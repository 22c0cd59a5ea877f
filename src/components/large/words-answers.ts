import { FACETS, type Facet, type Filter } from '../../query/filter.ts';
import type { LargeLayout } from '../../query/large/manifest.ts';
import { type NamedRows, openNames, plainWord, searchNames } from '../../query/large/name-search.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import { preparedAnswers } from './prepared-answers.ts';

/** An index up to this size is read whole, once; a larger one by range, as each word needs it. */
const HELD_BYTES = 1_000_000;

/** Whether words are all that is chosen: they are then looked for in the names of indicators, not in the rows. */
export function isWordsOnly(filter: Filter): boolean {
  return filter.q !== undefined && FACETS.every((facet) => !filter[facet]?.length);
}

/** What is known of words alone: an answer, or how many rows have them in their names. */
export type WordsFound = { answer: PreparedAnswer; rows: number } | { answer: null; rows: number };

/** Looks words up: a common one among those that are known without the engine, any other in the index of names. */
export async function findWords(
  source: LargeSource,
  { names }: LargeLayout,
  q: string,
  signal: AbortSignal,
): Promise<WordsFound> {
  const { files } = source;
  const plain = plainWord(q);
  const known = plain === null ? {} : await files.words();
  const { rows, set } =
    plain !== null && Object.hasOwn(known, plain)
      ? { rows: 0, set: known[plain] as number }
      : await searchIndex(source, names, q, signal);
  if (set === null) return { answer: null, rows };
  const answer = await files.wordsAnswer(set);
  return { answer, rows: answer.count.matched };
}

async function searchIndex(
  { data, openEngine }: LargeSource,
  index: LargeLayout['names'],
  q: string,
  signal: AbortSignal,
): Promise<NamedRows> {
  const database = await openEngine();
  signal.throwIfAborted();
  const { names, grams, sets } = index;
  for (const { path } of [names, grams, sets]) await database.openUrl(path, `${data}${path}`);
  const held = names.bytes + grams.bytes + sets.bytes <= HELD_BYTES;
  const paths = { names: names.path, grams: grams.path, sets: sets.path };
  await openNames(database, paths, { held, signal });
  return searchNames(database, q, { signal });
}

/** An answer to words as the page shows it: facets that it does not count are said not to be. */
export function wordsAnswers(choice: Choice, answer: PreparedAnswer, values: Values): LargeAnswers {
  const uncounted: Facet[] = FACETS.filter((facet) => answer.facets[facet] === undefined);
  const nothing: PreparedAnswer = { ...answer, facets: {} };
  return { ...preparedAnswers(choice, answer, nothing, values), uncounted, namesOnly: true };
}
