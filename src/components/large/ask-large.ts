import { TooWide } from '../../query/large/choose-parts.ts';
import type { Choice } from '../../state/choice.ts';
import { cellsAnswers } from './cells-answers.ts';
import { cubeAnswers } from './cube-answers.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import { partsAnswers } from './parts-answers.ts';
import { preparedAnswers } from './prepared-answers.ts';
import { findWords, isWordsOnly, wordsAnswers } from './words-answers.ts';

/**
 * Answers a choice: from a prepared file where it is nothing, one value or words that have one, from the pre-aggregated
 * tables where it is a few facets that they count, from the packed cells that can hold its rows; and where it has words or
 * another order, from the parts, by the engine.
 * Throws `TooWide` where those are too many, `AbortError` on abort, and what the engine or the network throw.
 */
export async function askLarge(
  source: LargeSource,
  choice: Choice,
  signal: AbortSignal,
): Promise<LargeAnswers> {
  const { files } = source;
  const [values, all] = await Promise.all([files.values(), files.all()]);
  const isFirstPage = (choice.page ?? 1) === 1 && choice.sort === undefined;
  const prepared = isFirstPage ? await files.answer(choice.filter) : null;
  signal.throwIfAborted();
  if (prepared) return preparedAnswers(choice, prepared, all, values);
  const words = isWordsOnly(choice.filter) ? await askWords(source, choice, signal) : null;
  if (words?.answer && isFirstPage) return wordsAnswers(choice, words.answer, values);
  const counted = await cubeAnswers(source, choice, { values, all }, signal);
  if (counted) return counted;
  return withNamed(
    words?.rows ?? null,
    async () =>
      (await cellsAnswers(source, choice, { values, all }, signal)) ??
      partsAnswers(source, choice, values, all, signal),
  );
}

async function askWords({ files, ...source }: LargeSource, { filter }: Choice, signal: AbortSignal) {
  const { large } = await files.manifest();
  return large ? findWords({ files, ...source }, large, filter.q ?? '', signal) : null;
}

/** Where the answer would read too much, the error says besides what the index of names knows. */
async function withNamed<T>(named: number | null, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof TooWide) error.named = named;
    throw error;
  }
}
