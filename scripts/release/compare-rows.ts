import type { CellChange, RowChange } from '../../src/model/release-notes.ts';
import type { Scalar } from '../../src/query/connector.ts';

type Row = Readonly<Record<string, Scalar>>;

/** A column as it was called, and as it is called now. */
export interface SharedColumn {
  was: string;
  is: string;
}

/** Two versions of the rows of a table. */
export interface RowPair {
  before: readonly Row[];
  after: readonly Row[];
  /** The columns that name a row, by the names they have now. */
  key: readonly string[];
  shared: readonly SharedColumn[];
}

/** What became of each row that is not as it was, in the order of the tables: first the old rows, then the new ones. */
export function compareRows(pair: RowPair): RowChange[] {
  const { before, after } = pair;
  const oldName = new Map(pair.shared.map(({ was, is }) => [is, was]));
  const oldKey = pair.key.map((column) => oldName.get(column) ?? column);
  const known = new Map(before.map((row) => [idOf(row, oldKey), row]));
  const present = new Map(after.map((row) => [idOf(row, pair.key), row]));
  const gone = [...known].filter(([id]) => !present.has(id));
  const fresh = [...present].filter(([id]) => !known.has(id));
  const renamed = renamedRows(gone, fresh, pair);
  const found = new Set(renamed.values());
  return [
    ...gone.map(([id]): RowChange => {
      const to = renamed.get(id);
      return to === undefined ? { id, kind: 'removed' } : { id, kind: 'renamed', to };
    }),
    ...[...known].flatMap(([id, row]) => changedRow(id, row, present.get(id), pair)),
    ...fresh.filter(([id]) => !found.has(id)).map(([id]): RowChange => ({ id, kind: 'added' })),
  ];
}

const idOf = (row: Row, key: readonly string[]) => key.map((column) => String(row[column])).join(' · ');

function changedRow(id: string, was: Row, is: Row | undefined, { shared }: RowPair): RowChange[] {
  if (is === undefined) return [];
  const cells = shared.flatMap((column): CellChange[] => {
    const [old, now] = [was[column.was] ?? null, is[column.is] ?? null];
    return old === now ? [] : [{ column: column.is, was: old, is: now }];
  });
  return cells.length > 0 ? [{ id, kind: 'changed', cells }] : [];
}

/** Rows that went under one id and came back, otherwise the same, under another. Two that are alike are not guessed at. */
function renamedRows(
  gone: readonly (readonly [string, Row])[],
  fresh: readonly (readonly [string, Row])[],
  { shared, key }: RowPair,
): Map<string, string> {
  const plain = shared.filter(({ is }) => !key.includes(is) && !/_ids?$/u.test(is));
  const content = (row: Row, side: keyof SharedColumn) =>
    JSON.stringify(plain.map((column) => row[column[side]]));
  const byContent = new Map<string, string[]>();
  for (const [id, row] of fresh) {
    const text = content(row, 'is');
    byContent.set(text, [...(byContent.get(text) ?? []), id]);
  }
  const alike = gone.map(([id, row]) => [id, byContent.get(content(row, 'was')) ?? []] as const);
  const claimed = alike.flatMap(([, ids]) => ids);
  const isSure = (id: string | undefined) => claimed.filter((other) => other === id).length === 1;
  return new Map(
    alike.flatMap(([id, [to, ...more]]) => (to && more.length === 0 && isSure(to) ? [[id, to]] : [])),
  );
}
