import type { MatchCount } from '../../query/count-matches.ts';
import type { FacetCount } from '../../query/facet-counts.ts';
import { FACETS, type Facet, type Filter } from '../../query/filter.ts';
import type { IndicatorRecord } from '../../query/indicator-page.ts';
import { askParts, PART_FACETS, type PartFiles, type PartsAnswer } from '../../query/large/ask-parts.ts';
import { chooseParts, TooWide } from '../../query/large/choose-parts.ts';
import type { Groups } from '../../query/large/groups.ts';
import type { PreparedFiles } from '../../query/large/load-prepared.ts';
import type { FileEntry, LargeLayout, Part } from '../../query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';
import type { Relaxation } from '../../query/relaxations.ts';
import type { WasmDatabase } from '../../query/wasm.ts';
import type { Choice } from '../../state/choice.ts';
import { PAGE_SIZE, preparedAnswers } from './prepared-answers.ts';
import { findWords, isWordsOnly, wordsAnswers } from './words-answers.ts';

/** All that the page of a large set shows for one choice: of one round, so that its parts never disagree. */
export interface LargeAnswers {
  choice: Choice;
  count: MatchCount;
  facets: FacetCount[];
  /** Facets whose other values were not counted, since their rows were not read. */
  uncounted: readonly Facet[];
  /** Whether words were looked for in the names of indicators alone, and not in all that a row says. */
  namesOnly: boolean;
  groups: Groups;
  rows: IndicatorRecord[];
  page: number;
  pages: number;
  /** Asked only where nothing matches. */
  relaxations: Relaxation[];
}

/** Where the answers come from; the engine is opened only for what is not prepared. */
export interface LargeSource {
  files: PreparedFiles;
  /** Whole address of the folder of the data, with its slash. */
  data: string;
  openEngine: () => Promise<WasmDatabase>;
}

/**
 * Answers a choice: from a prepared file where it is nothing or one value, else from the parts that can hold its rows.
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
  return withNamed(words?.rows ?? null, () => partsAnswers(source, choice, values, all, signal));
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

async function partsAnswers(
  { files, data, openEngine }: LargeSource,
  choice: Choice,
  values: Values,
  all: PreparedAnswer,
  signal: AbortSignal,
): Promise<LargeAnswers> {
  const { large } = await files.manifest();
  if (!large) throw new Error('manifest.json: expected the layout of a large set');
  const parts = chooseParts(choice.filter, large.facts, values);
  // Where no part can match, any one will say so in the words of all questions.
  const opened = parts.length > 0 ? parts : large.facts.parts.slice(0, 1);
  const database = await openEngine();
  signal.throwIfAborted();
  const names = opened.map((part) => filesOf(part, large));
  for (const path of names.flatMap(({ facts, rows }) => [facts, rows]))
    await database.openUrl(path, `${data}${path}`);
  const request = {
    filter: choice.filter,
    sort: choice.sort,
    page: choice.page ?? 1,
    size: PAGE_SIZE,
    total: all.count.total,
  };
  const answer = await askParts(database, names, request, { signal });
  return {
    ...{ choice, ...withNames(answer, values) },
    ...{ uncounted: uncountedFacets(choice.filter), namesOnly: false },
  };
}

/** The two files of a part: those of one place in their lists belong together. */
function filesOf(part: Part, { facts, rows }: LargeLayout): PartFiles {
  return { facts: part.path, rows: (rows.parts[facts.parts.indexOf(part)] as FileEntry).path };
}

/** The names of what parts tell by id. */
function withNames(answer: PartsAnswer, values: Values): PartsAnswer {
  const named = <Row extends { value: string | null; label: string; label_en: string }>(
    facet: Facet,
    row: Row,
  ): Row => {
    const { values: ids, labels, labels_en } = values[facet];
    const place = row.value === null ? -1 : ids.indexOf(row.value);
    return place < 0 ? row : { ...row, label: labels[place] as string, label_en: labels_en[place] as string };
  };
  const { by, rows } = answer.groups;
  return {
    ...answer,
    facets: answer.facets.map((count) => named(count.facet, count)),
    groups: { by, rows: rows.map((group) => named(by === 'province' ? 'place' : by, group)) },
  };
}

/** With one of the facets that choose parts chosen, the others lose sight of the rows elsewhere. */
function uncountedFacets(filter: Filter): Facet[] {
  const chosen = PART_FACETS.filter((facet) => (filter[facet]?.length ?? 0) > 0);
  return FACETS.filter((facet) => chosen.includes(facet));
}
