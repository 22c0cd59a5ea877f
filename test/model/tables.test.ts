import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/column.ts';
import { TABLE_NAMES, TABLES } from '../../src/model/tables.ts';

describe.each(TABLE_NAMES)('table %s', (name) => {
  const { schema, key, references, title, title_en } = TABLES[name];
  const columns = columnsOf(schema).map((column) => column.name);

  it('has a title in both languages, and columns named once', () => {
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(title_en).toMatch(/^[A-Z]/u);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('has a key of its own columns', () => {
    expect(key.filter((column) => !columns.includes(column))).toEqual([]);
  });

  it('refers by its own columns to tables with a key of one column', () => {
    for (const [column, target] of Object.entries(references)) {
      expect(columns).toContain(column);
      expect(TABLES[target as keyof typeof TABLES].key).toHaveLength(1);
    }
  });
});
