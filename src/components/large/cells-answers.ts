import { FACETS, type Filter } from '../../query/filter.ts';
import { chooseCells } from '../../query/large/choose-cells.ts';
import { TooWide } from '../../query/large/choose-parts.ts';
import { type CellsCount, CellsTally, countCells } from '../../query/large/count-cells.ts';
import type { CellPlace } from '../../query/large/load-cells.ts';
import type { LargeLayout } from '../../query/large/manifest.ts';
import type { PackedCell } from '../../query/large/packed-cell.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';
import type { RowPlace } from '../../query/large/row-blocks.ts';
import type { Relaxation } from '../../query/relaxations.ts';
import type { Choice } from '../../state/choice.ts';
import { fileOf } from './cube-answers.ts';
import type { LargeAnswers, LargeRows, LargeSource } from './large-answers.ts';
import { uncountedFacets, withNames } from './parts-answers.ts';
import { PAGE_SIZE } from './prepared-answers.ts';

/** The lists that come with a set. */
interface Lists {
  values: Values;
  all: PreparedAnswer;
}

/**
 * Answers a choice from the packed cells that can hold its rows, without the engine. Null for words, which are looked for in
 * texts, and for another order of the rows than that of their ids: both are asked of the engine. Throws `TooWide` where the
 * cells have too many rows.
 */
export async function cellsAnswers(
  source: LargeSource,
  choice: Choice,
  { values, all }: Lists,
  signal: AbortSignal,
): Promise<LargeAnswers | null> {
  const { filter } = choice;
  if (filter.q !== undefined || choice.sort !== undefined) return null;
  const { large } = await source.files.manifest();
  if (!large) throw new Error('manifest.json: expected the layout of a large set');
  const chosen = chooseCells(filter, large, values);
  const rows = await source.rows();
  signal.throwIfAborted();
  const asked = choice.page ?? 1;
  const answer = await countChosen(rows, chosen, { filter, most: asked * PAGE_SIZE, large });
  signal.throwIfAborted();
  const { matched } = answer.count;
  const pages = Math.max(1, Math.ceil(matched / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const shown = answer.first.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const { count, facets, groups } = withNames(answer, values);
  return {
    ...{ choice, facets, groups, page, pages },
    count: { ...count, total: all.count.total },
    rows: await rows.blocks.rows(shown),
    uncounted: uncountedFacets(filter),
    namesOnly: false,
    relaxations: matched === 0 ? await relaxed(source, filter, { values, large }) : [],
  };
}

/** Counts the chosen cells; `first`: their first matching rows in the order of ids, at least `most` where there are so many. */
async function countChosen(
  { cells, blocks }: LargeRows,
  chosen: readonly CellPlace[],
  { filter, most, large }: { filter: Filter; most: number; large: LargeLayout },
): Promise<CellsCount & { first: RowPlace[] }> {
  // Mostly the rows of the first page are there: what says where they are comes with the cells.
  if (chosen[0]) blocks.prepare(fileOf(chosen[0].part, large));
  const answer = await countInTurns(await cells.load(chosen), filter, most);
  const first = answer.places.flatMap((places, index) => {
    const file = fileOf((chosen[index] as CellPlace).part, large);
    return places.map((place) => ({ place, file }));
  });
  return { ...answer, first: first.sort((a, b) => a.place - b.place) };
}

/** Longer than this the page does not count without looking at what its reader does. */
const TURN_MS = 30;

async function countInTurns(cells: readonly PackedCell[], filter: Filter, most: number): Promise<CellsCount> {
  const tally = new CellsTally(filter, most);
  let began = performance.now();
  for (const cell of cells) {
    tally.add(cell);
    if (performance.now() - began < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return tally.answer;
}

/**
 * For each facet of a choice that matches nothing, what leaving it out would match; the most first. Without a place more
 * rows come into question: those that are too many are not counted, and the facet is then left out.
 */
async function relaxed(
  { files, rows }: LargeSource,
  filter: Filter,
  { values, large }: { values: Values; large: LargeLayout },
): Promise<Relaxation[]> {
  const { cells } = await rows();
  const countOf = async (rest: Filter): Promise<number | null> => {
    const prepared = await files.answer(rest);
    if (prepared) return prepared.count.matched;
    try {
      const chosen = await cells.load(chooseCells(rest, large, values));
      return countCells(chosen, rest, 0).count.matched;
    } catch (error) {
      if (error instanceof TooWide) return null;
      throw error;
    }
  };
  const parts = FACETS.filter((facet) => filter[facet]?.length);
  const counts = await Promise.all(parts.map((part) => countOf({ ...filter, [part]: undefined })));
  return parts
    .flatMap((part, index) => {
      const count = counts[index] ?? null;
      return count === null ? [] : [{ part, count }];
    })
    .sort((a, b) => b.count - a.count);
}
