import type { Rows, TableName } from '../../model/tables.ts';
import { TABLE_NAMES, TABLES } from '../../model/tables.ts';

/**
 * Holds the assembled rows against their schemas: every row valid, keys unique, references met.
 * Throws a plain `Error`: by now a fault is ours, not the document's.
 */
export function checkRows(rows: Rows): void {
  const keys = new Map<TableName, Set<string>>();
  for (const name of TABLE_NAMES) {
    keys.set(name, checkTable(name, rows[name]));
  }
  for (const name of TABLE_NAMES) {
    for (const [column, target] of Object.entries(TABLES[name].references)) {
      const known = keys.get(target as TableName);
      for (const row of rows[name] as Record<string, unknown>[]) {
        const value = row[column];
        if (value !== null && !known?.has(String(value))) {
          throw new Error(`${name}.${column}: ${String(value)} is no row of ${target}`);
        }
      }
    }
  }
}

function checkTable(name: TableName, rows: readonly object[]): Set<string> {
  const { schema, key } = TABLES[name];
  const seen = new Set<string>();
  for (const row of rows) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Error(
        `${name}: column ${issue?.path.join('.')} of ${JSON.stringify(row)}: ${issue?.message}`,
      );
    }
    const id = key.map((column) => String((row as Record<string, unknown>)[column])).join(' ');
    if (seen.has(id)) throw new Error(`${name}: two rows share the key ${id}`);
    seen.add(id);
  }
  return seen;
}
