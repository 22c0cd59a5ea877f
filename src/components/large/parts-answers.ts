import { FACETS, type Facet, type Filter } from '../../query/filter.ts';
import { askParts, PART_FACETS, type PartFiles, type PartsAnswer } from '../../query/large/ask-parts.ts';
import { chooseParts } from '../../query/large/choose-parts.ts';
import type { FactsPart, FileEntry, LargeLayout } from '../../query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import { PAGE_SIZE } from './prepared-answers.ts';

/** Answers a choice from the parts that can hold its rows. Throws `TooWide` where those are too many. */
export async function partsAnswers(
  { files, data, rows: openRows, openEngine }: LargeSource,
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
  for (const { facts } of names) await database.openUrl(facts, `${data}${facts}`);
  const request = {
    filter: choice.filter,
    sort: choice.sort,
    page: choice.page ?? 1,
    size: PAGE_SIZE,
    total: all.count.total,
    blocks: (await openRows()).blocks,
  };
  const answer = await askParts(database, names, request, { signal });
  return {
    ...{ choice, ...withNames(answer, values) },
    ...{ uncounted: uncountedFacets(choice.filter), namesOnly: false },
  };
}

/** The two files of a part: those of one place in their lists belong together. */
export function filesOf(part: FactsPart, { facts, rows }: LargeLayout): PartFiles {
  return { facts: part.path, rows: (rows.parts[facts.parts.indexOf(part)] as FileEntry).path };
}

/** The names of what parts tell by id. */
export function withNames<Answer extends Pick<PartsAnswer, 'facets' | 'groups'>>(
  answer: Answer,
  values: Values,
): Answer {
  const places = placesIn(values);
  const named = <Row extends { value: string | null; label: string; label_en: string }>(
    facet: Facet,
    row: Row,
  ): Row => {
    const { labels, labels_en } = values[facet];
    const place = row.value === null ? undefined : places[facet].get(row.value);
    return place === undefined
      ? row
      : { ...row, label: labels[place] as string, label_en: labels_en[place] as string };
  };
  const { by, rows } = answer.groups;
  return {
    ...answer,
    facets: answer.facets.map((count) => named(count.facet, count)),
    groups: { by, rows: rows.map((group) => named(by === 'province' ? 'place' : by, group)) },
  };
}

type Places = Record<Facet, ReadonlyMap<string, number>>;

const known = new WeakMap<Values, Places>();

/** Where each value stands in its list; there are thousands, and each answer names hundreds. */
function placesIn(values: Values): Places {
  const places =
    known.get(values) ??
    (Object.fromEntries(
      FACETS.map((facet) => [facet, new Map(values[facet].values.map((value, place) => [value, place]))]),
    ) as unknown as Places);
  known.set(values, places);
  return places;
}

/** With one of the facets that choose parts chosen, the others lose sight of the rows elsewhere. */
export function uncountedFacets(filter: Filter): Facet[] {
  const chosen = PART_FACETS.filter((facet) => (filter[facet]?.length ?? 0) > 0);
  return FACETS.filter((facet) => chosen.includes(facet));
}
