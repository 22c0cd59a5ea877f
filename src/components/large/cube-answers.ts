import { countCube } from '../../query/large/count-cube.ts';
import { cubeChoice } from '../../query/large/cube-choice.ts';
import { firstPlaces, type MatchedCell } from '../../query/large/first-places.ts';
import type { CellsPart, LargeLayout } from '../../query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';
import type { Choice } from '../../state/choice.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import { withNames } from './parts-answers.ts';
import { PAGE_SIZE } from './prepared-answers.ts';

/**
 * Answers a choice from the pre-aggregated tables, and its page of rows from the few cells that hold them. Null where those
 * tables cannot, or where the rows are to be sorted, which takes all of them.
 */
export async function cubeAnswers(
  { files, rows: openRows }: LargeSource,
  choice: Choice,
  { values, all }: { values: Values; all: PreparedAnswer },
  signal: AbortSignal,
): Promise<LargeAnswers | null> {
  const { filter } = choice;
  const { large } = await files.manifest();
  const asked = cubeChoice(filter);
  if (!large || !asked || choice.sort !== undefined) return null;
  const { cube, cells, blocks } = await openRows();
  const [rows, projects] = await Promise.all([cube.rows(), cube.projects(asked)]);
  signal.throwIfAborted();
  const { cells: counted, ...answer } = countCube(rows, projects, { filter, choice: asked });
  const { matched } = answer.count;
  const pages = Math.max(1, Math.ceil(matched / PAGE_SIZE));
  const page = Math.min(choice.page ?? 1, pages);
  const wanted = Math.min(page * PAGE_SIZE, matched);
  const first = await firstPlaces(cells, placed(counted, large), { filter, wanted });
  signal.throwIfAborted();
  const shown = first
    .slice((page - 1) * PAGE_SIZE)
    .map(({ place, cell }) => ({ place, file: fileOf(cell.part, large) }));
  return {
    ...{ choice, ...withNames(answer, values), page, pages },
    count: { ...answer.count, total: all.count.total },
    rows: await blocks.rows(shown),
    uncounted: ['agency', 'place'],
    namesOnly: false,
  };
}

/** The file of whole rows that belongs to a file of cells: those of one place in their lists do. */
export function fileOf(part: CellsPart, { cells, rows }: LargeLayout): string {
  return rows.parts[cells.parts.indexOf(part)]?.path ?? '';
}

/** Where the counted cells lie. */
export function placed(
  counted: readonly { province: string; year: number; rows: number }[],
  { facts, cells }: Pick<LargeLayout, 'facts' | 'cells'>,
): MatchedCell[] {
  const lies = new Map(
    facts.parts.flatMap((part, number) =>
      part.cells.map(({ province, year, first, rows }, index) => {
        const lies = { part: cells.parts[number] as CellsPart, index, first, rows };
        return [`${province} ${year}`, lies] as const;
      }),
    ),
  );
  return counted.map(({ province, year, rows: matched }) => {
    const cell = lies.get(`${province} ${year}`);
    if (!cell) throw new Error(`manifest.json: expected a part for ${province} ${year}, found none`);
    return { ...cell, matched };
  });
}
