import type { RowChange, TableChange } from '../../src/model/release-notes.ts';
import { compareRows, type SharedColumn } from './compare-rows.ts';
import { keyOf, type TableContent } from './table-content.ts';

/** As many rows of a kind are named in the notes of a table; the rest is counted. */
export const NAMED_ROWS = 50;

/** What is different between two sets of tables, table by table; those that are as they were are left out. */
export function compareTables(
  before: readonly TableContent[],
  after: readonly TableContent[],
): TableChange[] {
  const old = new Map(before.map((table) => [table.name, table]));
  const now = new Map(after.map((table) => [table.name, table]));
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names.flatMap((name) => compareTable(name, old.get(name), now.get(name))).filter(isChange);
}

function compareTable(
  name: string,
  was: TableContent | undefined,
  is: TableContent | undefined,
): TableChange {
  const empty = { added: [], removed: [], renamed: [], retyped: [] };
  const counts = { added: 0, removed: 0, renamed: 0, changed: 0 };
  if (was === undefined)
    return {
      table: name,
      is: 'added',
      columns: empty,
      counts: { ...counts, added: is?.rows.length ?? 0 },
      rows: [],
    };
  if (is === undefined)
    return {
      table: name,
      is: 'removed',
      columns: empty,
      counts: { ...counts, removed: was.rows.length },
      rows: [],
    };
  const columns = compareColumns(was, is);
  const rows = compareRows({
    before: was.rows,
    after: is.rows,
    key: keyOf(name),
    shared: shared(was, is, columns),
  });
  return { table: name, is: 'kept', columns, counts: countRows(rows), rows: firstRows(rows) };
}

/** A column that went where another came with the same type and the same values has a new name. */
function compareColumns(was: TableContent, is: TableContent): TableChange['columns'] {
  const names = (table: TableContent) => table.columns.map(({ name }) => name);
  const gone = names(was).filter((name) => !names(is).includes(name));
  const fresh = names(is).filter((name) => !names(was).includes(name));
  const values = (table: TableContent, name: string) =>
    JSON.stringify([typeOf(table, name), table.rows.map((row) => row[name])]);
  const renamed = gone.flatMap((from) => {
    const to = fresh.find((name) => values(is, name) === values(was, from));
    return to === undefined || was.rows.length === 0 ? [] : [{ from, to }];
  });
  return {
    added: fresh.filter((name) => !renamed.some(({ to }) => to === name)),
    removed: gone.filter((name) => !renamed.some(({ from }) => from === name)),
    renamed,
    retyped: names(was).filter((name) => names(is).includes(name) && typeOf(was, name) !== typeOf(is, name)),
  };
}

const typeOf = (table: TableContent, name: string) =>
  table.columns.find((column) => column.name === name)?.type;

function shared(was: TableContent, is: TableContent, { renamed }: TableChange['columns']): SharedColumn[] {
  const kept = was.columns.filter(({ name }) => is.columns.some((column) => column.name === name));
  return [
    ...kept.map(({ name }) => ({ was: name, is: name })),
    ...renamed.map(({ from, to }) => ({ was: from, is: to })),
  ];
}

function countRows(rows: readonly RowChange[]): TableChange['counts'] {
  const count = (kind: RowChange['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    renamed: count('renamed'),
    changed: count('changed'),
  };
}

function firstRows(rows: readonly RowChange[]): RowChange[] {
  const kinds: RowChange['kind'][] = ['removed', 'renamed', 'changed', 'added'];
  return kinds.flatMap((kind) => rows.filter((row) => row.kind === kind).slice(0, NAMED_ROWS));
}

function isChange({ is, columns, counts }: TableChange): boolean {
  return (
    is !== 'kept' || [...Object.values(columns), Object.values(counts).filter(Boolean)].flat().length > 0
  );
}
