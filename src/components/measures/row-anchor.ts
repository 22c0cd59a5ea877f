import { measureRowId } from '../../model/measure-row-id.ts';

/** The id of a row in the table of its measure. */
export function rowAnchor(row: { indicator_id: string; derived: boolean }): string {
  return `row-${measureRowId(row).replace('.', '-')}`;
}
