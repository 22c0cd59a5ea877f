import { describe, expect, test } from 'vitest';
import { compareTables, NAMED_ROWS } from '../../../scripts/release/compare-tables.ts';
import type { TableContent } from '../../../scripts/release/table-content.ts';
import { neededStep } from '../../../scripts/release/version-step.ts';

type Row = TableContent['rows'][number];

/** A table of a few rows: its columns are those of the first, all of text unless said otherwise. */
function table(name: string, rows: readonly Row[], types: Record<string, string> = {}): TableContent {
  const columns = Object.keys(rows[0] ?? {}).map((column) => ({
    name: column,
    type: types[column] ?? 'VARCHAR',
  }));
  return { name, columns, rows };
}

const A = { project_id: 'a-01', name: '法律援助', budget_yuan: 1000 };
const B = { project_id: 'a-02', name: '社区矫正', budget_yuan: null };
const projects = (...rows: Row[]) => [table('projects', rows)];
const one = (before: TableContent[], after: TableContent[]) => compareTables(before, after)[0];
const step = (before: TableContent[], after: TableContent[]) => neededStep(compareTables(before, after));

test('tables that are as they were have no difference and ask for no step', () => {
  expect(compareTables(projects(A, B), projects(A, B))).toEqual([]);
  expect(step(projects(A, B), projects(A, B))).toBe('none');
  // The order of rows is no content.
  expect(compareTables(projects(A, B), projects(B, A))).toEqual([]);
});

test('a value that is put right is named with what it was: patch', () => {
  const mended = { ...A, budget_yuan: 10_000 };
  expect(one(projects(A, B), projects(mended, B))).toMatchObject({
    counts: { added: 0, removed: 0, renamed: 0, changed: 1 },
    rows: [{ id: 'a-01', kind: 'changed', cells: [{ column: 'budget_yuan', was: 1000, is: 10_000 }] }],
  });
  expect(step(projects(A, B), projects(mended, B))).toBe('patch');
});

test('nothing is not the same as an empty text or zero', () => {
  expect(step(projects(B), projects({ ...B, budget_yuan: 0 }))).toBe('patch');
  expect(step(projects({ ...A, name: '' }), projects({ ...A, name: null }))).toBe('patch');
});

test('a row that is new: minor', () => {
  expect(one(projects(A), projects(A, B))).toMatchObject({ rows: [{ id: 'a-02', kind: 'added' }] });
  expect(step(projects(A), projects(A, B))).toBe('minor');
});

test('a row that goes, or comes back under another id: major', () => {
  expect(one(projects(A, B), projects(A))).toMatchObject({ rows: [{ id: 'a-02', kind: 'removed' }] });
  expect(step(projects(A, B), projects(A))).toBe('major');
  const other = { ...A, project_id: 'a-09' };
  expect(one(projects(A, B), projects(other, B))).toMatchObject({
    counts: { added: 0, removed: 0, renamed: 1, changed: 0 },
    rows: [{ id: 'a-01', kind: 'renamed', to: 'a-09' }],
  });
  expect(step(projects(A, B), projects(other, B))).toBe('major');
});

test('which of two rows that are alike was renamed is not guessed', () => {
  const twins = (first: string, second: string) =>
    projects({ ...A, project_id: first }, { ...A, project_id: second });
  expect(one(twins('a-01', 'a-02'), twins('a-03', 'a-04'))?.counts).toEqual({
    ...{ added: 2, removed: 2, renamed: 0, changed: 0 },
  });
});

test('rows that are made from others come and go with them: patch', () => {
  const finding = (id: string) => [table('findings', [{ finding_id: id, rule_id: 'dq01' }])];
  expect(step(finding('f1'), finding('f2'))).toBe('patch');
});

describe('columns', () => {
  const with_ = (more: object) => projects({ ...A, ...more });

  test('a new one: minor; it changes no row', () => {
    expect(one(with_({}), with_({ theme: 'x' }))).toMatchObject({
      columns: { added: ['theme'] },
      counts: { changed: 0 },
    });
    expect(step(with_({}), with_({ theme: 'x' }))).toBe('minor');
  });

  test('one that goes: major', () => {
    expect(one(with_({ theme: 'x' }), with_({}))?.columns.removed).toEqual(['theme']);
    expect(step(with_({ theme: 'x' }), with_({}))).toBe('major');
  });

  test('one with a new name: major, and known by its values; other values in it are seen still', () => {
    expect(one(with_({ theme: 'x' }), with_({ theme_id: 'x' }))).toMatchObject({
      columns: { added: [], removed: [], renamed: [{ from: 'theme', to: 'theme_id' }] },
      counts: { changed: 0 },
    });
    expect(step(with_({ theme: 'x' }), with_({ theme_id: 'x' }))).toBe('major');
  });

  test('one of another type: major', () => {
    const typed = (type: string) => [table('projects', [A], { budget_yuan: type })];
    expect(one(typed('DOUBLE'), typed('INTEGER'))?.columns.retyped).toEqual(['budget_yuan']);
    expect(step(typed('DOUBLE'), typed('INTEGER'))).toBe('major');
  });

  test('a key with a new name still finds its rows', () => {
    const old = [table('projects', [{ id: 'a-01', name: 'x' }])];
    expect(one(old, [table('projects', [{ project_id: 'a-01', name: 'y' }])])).toMatchObject({
      columns: { renamed: [{ from: 'id', to: 'project_id' }] },
      rows: [{ id: 'a-01', kind: 'changed', cells: [{ column: 'name', was: 'x', is: 'y' }] }],
    });
  });
});

test('a whole table that is new: minor; one that goes: major', () => {
  expect(one([], projects(A))).toMatchObject({ is: 'added', counts: { added: 1 } });
  expect(step([], projects(A))).toBe('minor');
  expect(one(projects(A), [])).toMatchObject({ is: 'removed', counts: { removed: 1 } });
  expect(step(projects(A), [])).toBe('major');
});

test('of many rows the first are named and all are counted', () => {
  const many = Array.from({ length: NAMED_ROWS + 5 }, (_, index) => ({ ...A, project_id: `n-${index}` }));
  const change = one(projects(A), projects(A, ...many));
  expect(change?.counts.added).toBe(NAMED_ROWS + 5);
  expect(change?.rows).toHaveLength(NAMED_ROWS);
});
