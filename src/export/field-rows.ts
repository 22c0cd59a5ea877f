import { exportWords, inBoth } from '../i18n/export.ts';
import type { Column, ColumnType } from '../model/column.ts';
import type { Scalar } from '../query/connector.ts';

const TYPE_WORDS: Readonly<Record<ColumnType, string>> = {
  text: inBoth(exportWords.typeText),
  integer: inBoth(exportWords.typeInteger),
  decimal: inBoth(exportWords.typeDecimal),
  flag: inBoth(exportWords.typeFlag),
};

/** The dictionary of a download as rows of cells, its header first: sheet 字段, or a table in a text. */
export function fieldRows(fields: readonly Column[]): Scalar[][] {
  const { field, type, nullable, values, meaning } = exportWords;
  const header = [inBoth(field), inBoth(type), inBoth(nullable), inBoth(values), meaning.zh, meaning.en];
  return [header, ...fields.map(fieldRow)];
}

function fieldRow({ name, type, nullable, values, zh, en }: Column): Scalar[] {
  const isNullable = inBoth(nullable ? exportWords.yes : exportWords.no);
  return [name, TYPE_WORDS[type], isNullable, values === null ? null : values.join(' '), zh, en];
}
