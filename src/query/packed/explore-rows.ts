import type { Scalar } from '../connector.ts';
import { EXPLORE_COLUMNS, type ExploreRow } from '../explore-rows.ts';
import { type PackedTable, packTable, unpackTable } from './packed-table.ts';

type Tables = typeof EXPLORE_COLUMNS;

/** `explore-rows.json`: every indicator with what stands above it, each thing said once. Rows in the order of their ids. */
export type PackedExploreRows = {
  [Table in keyof Tables]: PackedTable<Tables[Table][number]>;
};

type Row = Record<string, Scalar>;

/** Packs the rows. Throws where one thing is said in two ways, since unpacking would give one of them for both. */
export function packExploreRows(rows: readonly ExploreRow[]): PackedExploreRows {
  const pack = (table: keyof Tables) => {
    const columns: readonly string[] = EXPLORE_COLUMNS[table];
    return packTable(onceEach(rows as unknown as Row[], columns), columns);
  };
  const tables = Object.keys(EXPLORE_COLUMNS) as (keyof Tables)[];
  return Object.fromEntries(tables.map((table) => [table, pack(table)])) as PackedExploreRows;
}

/** `packExploreRows` undone. */
export function unpackExploreRows(packed: PackedExploreRows): ExploreRow[] {
  const agencies = byKey(packed.agencies, 'agency_id');
  const documents = byKey(packed.documents, 'document_id');
  const themes = byKey(packed.themes, 'theme_id');
  const projects = byKey(packed.projects, 'project_id');
  const measures = byKey(packed.measures, 'measure_id');
  const axes = byKey(packed.axes, 'axis');
  return unpackTable(packed.indicators).map((indicator) => {
    const project = projects.get(indicator.project_id);
    const document = documents.get(project?.['document_id'] ?? null);
    const above = {
      ...agencies.get(document?.['agency_id'] ?? null),
      ...document,
      ...themes.get(project?.['theme_id'] ?? null),
      ...project,
    };
    const row = {
      ...above,
      ...measures.get(indicator.measure_id),
      ...axes.get(indicator.axis),
      ...indicator,
    };
    return row as unknown as ExploreRow;
  });
}

function byKey<Name extends string>(table: PackedTable<Name>, key: Name): Map<Scalar, Row> {
  return new Map(unpackTable(table).map((row) => [row[key], row]));
}

/** A row for each value of the first column, null too: rows without a measure have one that says nothing. */
function onceEach(rows: readonly Row[], [key, ...said]: readonly string[]): Row[] {
  const seen = new Map<Scalar, Row>();
  for (const row of rows) {
    const name = row[key!]!;
    const first = seen.get(name) ?? row;
    const other = said.find((column) => row[column] !== first[column]);
    if (other !== undefined) throw new Error(`${key} ${name}: expected one ${other}, found several`);
    seen.set(name, first);
  }
  return [...seen.values()];
}
