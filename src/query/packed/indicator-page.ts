import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Scalar } from '../connector.ts';
import type { ExploreRow } from '../explore-rows.ts';
import {
  type IndicatorRecord,
  type PageRequest,
  RECORD_COLUMNS,
  type Sort,
  type SortKey,
} from '../indicator-page.ts';
import { compareScalars } from './in-order.ts';

type Key = (row: ExploreRow) => Scalar;

/** Texts in the order of their bytes, as `hex` of the engine; an absent denominator is an empty one. */
const unit: Key = (row) => row.base_unit;
const per: Key = (row) => row.denominator ?? '';

/** `SORT_COLUMNS` of the question of the same name. */
const SORT_KEYS: Readonly<Record<SortKey, readonly Key[]>> = {
  agency: [(row) => row.agency_id],
  year: [(row) => row.year],
  project: [(row) => row.project],
  budget: [(row) => row.budget_yuan],
  theme: [(row) => row.theme_sort],
  type: [(row) => INDICATOR_TYPES.indexOf(row.type)],
  name: [(row) => row.name],
  kind: [(row) => row.kind],
  value: [unit, per, (row) => row.base_value],
  unit: [unit, per],
  line: [(row) => row.document_id, (row) => row.line_start],
};

/** Like the question of the same name, from the matching rows. */
export function packedPage(
  rows: readonly ExploreRow[],
  { sort, page, size }: PageRequest,
): IndicatorRecord[] {
  return [...rows]
    .sort(orderOf(sort))
    .slice((page - 1) * size, page * size)
    .map(recordOf);
}

/** In both directions what has no value comes last, and equal rows stand in the order of their ids. */
function orderOf(sort: Sort | undefined): (a: ExploreRow, b: ExploreRow) => number {
  const keys = sort === undefined ? [] : SORT_KEYS[sort.key];
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      const order = compareScalars(left, right);
      if (order !== 0) return sort?.descending && left !== null && right !== null ? -order : order;
    }
    return compareScalars(a.indicator_id, b.indicator_id);
  };
}

function recordOf(row: ExploreRow): IndicatorRecord {
  const cells = RECORD_COLUMNS.map((column) => [column, row[column]]);
  return Object.fromEntries(cells) as IndicatorRecord;
}
