import { type Column, columnsOf } from '../../model/column.ts';
import { TABLE_NAMES, TABLES } from '../../model/tables.ts';

const FIELD_TYPES = { text: 'string', integer: 'integer', decimal: 'number', flag: 'boolean' } as const;

export interface WrittenTable {
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
}

/** All rows of one province and year; no cell is divided among parts. */
export interface Cell {
  /** First two digits of the division code. */
  province: string;
  year: number;
  rows: number;
}

/** A table that is too large for one file: its parts, each with the provinces and years that it holds. */
export interface WrittenParts {
  rows: number;
  bytes: number;
  parts: (WrittenTable & { cells: Cell[] })[];
}

/**
 * The Frictionless Data Package (v2) of the published tables, its fields and their descriptions in both
 * languages from the row schemas. https://datapackage.org/standard/data-package/
 */
export function dataPackage(
  written: Record<string, WrittenTable | WrittenParts>,
  sources: readonly { title: string; path: string }[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jixiao',
    title: '绩效对照 · Jixiao',
    description:
      '中国政府预算绩效目标表：逐字照录的原文与读出的数值。Chinese government budget performance targets: as printed, and as read.',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources,
    resources: TABLE_NAMES.map((name) => {
      const { schema, title, title_en, key, references } = TABLES[name];
      const file = written[name];
      if (!file) throw new Error(`table ${name} was not written`);
      return {
        name: name.replaceAll('_', '-'),
        title: `${title} · ${title_en}`,
        type: 'table',
        // The parts of one table, in their order; a hash is of one file.
        path: 'parts' in file ? file.parts.map(({ path }) => path) : file.path,
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
        bytes: file.bytes,
        ...('parts' in file ? {} : { hash: `sha256:${file.sha256}` }),
        schema: {
          fields: columnsOf(schema).map(field),
          primaryKey: [...key],
          foreignKeys: Object.entries(references).map(([column, target]) => ({
            fields: [column],
            reference: {
              resource: target.replaceAll('_', '-'),
              fields: [...TABLES[target as keyof typeof TABLES].key],
            },
          })),
        },
      };
    }),
  };
}

function field({ name, type, nullable, values, zh, en }: Column) {
  const constraints = {
    ...(nullable ? {} : { required: true }),
    ...(values === null ? {} : { enum: [...values] }),
  };
  return {
    name,
    type: FIELD_TYPES[type],
    title: zh,
    description: `${zh} · ${en}`,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
