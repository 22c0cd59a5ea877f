import { askCube, openCube } from '../../query/large/ask-cube.ts';
import { cubeChoice } from '../../query/large/cube-choice.ts';
import { firstRows } from '../../query/large/first-rows.ts';
import type { FactsPart, LargeLayout } from '../../query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import { filesOf, withNames } from './parts-answers.ts';
import { PAGE_SIZE } from './prepared-answers.ts';

/**
 * Answers a choice from the pre-aggregated tables, and its page of rows from the few parts that hold them. Null where those
 * tables cannot, or where the rows are to be sorted, which takes all of them.
 */
export async function cubeAnswers(
  { files, data, rows: openRows, openEngine }: LargeSource,
  choice: Choice,
  { values, all }: { values: Values; all: PreparedAnswer },
  signal: AbortSignal,
): Promise<LargeAnswers | null> {
  const { large } = await files.manifest();
  const asked = cubeChoice(choice.filter);
  if (!large || !asked || choice.sort !== undefined) return null;
  const database = await openEngine();
  signal.throwIfAborted();
  const known = async (path: string) => {
    await database.openUrl(path, `${data}${path}`);
    return path;
  };
  const { rows, projects } = large.cube;
  await openCube(
    database,
    { rows: await known(rows.path), projects: await known(projects.path) },
    { signal },
  );
  const request = { choice: asked, total: all.count.total };
  const { cells, ...answer } = await askCube(database, choice.filter, request, { signal });
  const { matched } = answer.count;
  const pages = Math.max(1, Math.ceil(matched / PAGE_SIZE));
  const page = Math.min(choice.page ?? 1, pages);
  const open = async (part: FactsPart) => {
    const { facts, rows: whole } = filesOf(part, large);
    return { facts: await known(facts), rows: whole };
  };
  const { blocks } = await openRows();
  const wanted = { filter: choice.filter, page, size: PAGE_SIZE, open, blocks };
  return {
    ...{ choice, ...withNames(answer, values), page, pages },
    rows: await firstRows(database, matchedCells(cells, large), wanted, { signal }),
    uncounted: ['agency', 'place'],
    namesOnly: false,
  };
}

/** Where the counted cells lie. */
function matchedCells(
  counted: readonly { province: string; year: number; rows: number }[],
  { facts }: LargeLayout,
) {
  const lies = new Map(
    facts.parts.flatMap((part) =>
      part.cells.map(({ province, year, first }) => [`${province} ${year}`, { part, first }] as const),
    ),
  );
  return counted.map(({ province, year, rows }) => {
    const cell = lies.get(`${province} ${year}`);
    if (!cell) throw new Error(`manifest.json: expected a part for ${province} ${year}, found none`);
    return { ...cell, rows };
  });
}
