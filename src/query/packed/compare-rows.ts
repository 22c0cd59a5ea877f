import type { CompareIndicator, CompareMember, CompareProject, CompareRows } from '../compare-rows.ts';
import { type PackedTable, packTable, unpackTable } from './packed-table.ts';

/** `/compare/rows.json`: what a comparison is made of, its long tables by column. */
export type PackedCompareRows = Omit<CompareRows, 'members' | 'projects' | 'indicators'> & {
  members: PackedTable<keyof CompareMember>;
  projects: PackedTable<keyof CompareProject>;
  indicators: PackedTable<Exclude<keyof CompareIndicator, 'indicator_id'>>;
};

const columnsOf = <Row extends object>(rows: readonly Row[]) =>
  Object.keys(rows[0] ?? {}) as (keyof Row & string)[];

/** The rows as they travel. An indicator's id is its project's with its number, so it does not. Throws where it is not. */
export function packCompareRows({ members, projects, indicators, ...short }: CompareRows): PackedCompareRows {
  for (const indicator of indicators)
    if (indicator.indicator_id !== indicatorId(indicator))
      throw new Error(`${indicator.indicator_id}: expected the id ${indicatorId(indicator)}`);
  const cells = indicators.map(({ indicator_id: _, ...rest }) => rest);
  return {
    ...short,
    members: packTable(members.map(cellsOf), columnsOf(members)),
    projects: packTable(projects.map(cellsOf), columnsOf(projects)),
    indicators: packTable(cells, columnsOf(cells)),
  };
}

/** `packCompareRows` undone. */
export function unpackCompareRows({
  members,
  projects,
  indicators,
  ...short
}: PackedCompareRows): CompareRows {
  return {
    ...short,
    members: unpackTable(members) as unknown as CompareMember[],
    projects: unpackTable(projects) as unknown as CompareProject[],
    indicators: unpackTable(indicators).map((row) => {
      const indicator = row as unknown as Omit<CompareIndicator, 'indicator_id'>;
      return { indicator_id: indicatorId(indicator), ...indicator };
    }),
  };
}

/** Rows of an interface are not records to the compiler; a copy is. */
const cellsOf = <Row extends object>(row: Row) => ({ ...row });

const indicatorId = ({ project_id, seq }: Pick<CompareIndicator, 'project_id' | 'seq'>) =>
  `${project_id}-i${String(seq).padStart(2, '0')}`;
