import type { IndicatorType } from '../../model/indicator-type.ts';
import type { Filter } from '../filter.ts';

/** By what a choice is divided for the charts: what is left to tell apart in it. */
export type GroupBy = 'province' | 'agency' | 'year';

/** What one province, agency or year has in a choice. */
export interface Group {
  /** As a facet writes it; null for all the groups that are not shown on their own. */
  value: string | null;
  label: string;
  label_en: string;
  /** How many groups this is: 1, or for the rest as many as it puts together. */
  groups: number;
  /** Projects with at least one matching indicator, and their whole budgets in yuan. */
  projects: number;
  budget_yuan: number;
  indicators: number;
  /** Matching indicators by type; types that do not occur are absent. */
  types: Partial<Record<IndicatorType, number>>;
}

export interface Groups {
  by: GroupBy;
  /** The largest budgets first, the rest last; years in their order. */
  rows: Group[];
}

/** Agencies shown on their own; a drawing with more is a list. */
export const MAX_GROUPS = 20;

/** Places are divided into agencies, an agency into years, anything else into provinces. */
export function groupingOf(filter: Filter): GroupBy {
  if ((filter.agency?.length ?? 0) > 0) return 'year';
  return (filter.place?.length ?? 0) > 0 ? 'agency' : 'province';
}

/** Groups in the order they are drawn, those beyond `MAX_GROUPS` put together. No project lies in two of them. */
export function orderGroups(by: GroupBy, groups: readonly Group[]): Groups {
  if (by === 'year')
    return { by, rows: [...groups].sort((a, b) => (a.value ?? '').localeCompare(b.value ?? '')) };
  const rows = [...groups].sort(
    (a, b) => b.budget_yuan - a.budget_yuan || ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
  );
  if (by === 'province' || rows.length <= MAX_GROUPS) return { by, rows };
  return { by, rows: [...rows.slice(0, MAX_GROUPS), together(rows.slice(MAX_GROUPS))] };
}

function together(groups: readonly Group[]): Group {
  const sum = (of: (group: Group) => number) => groups.reduce((all, group) => all + of(group), 0);
  const types: Group['types'] = {};
  for (const group of groups)
    for (const [type, count] of Object.entries(group.types) as [IndicatorType, number][])
      types[type] = (types[type] ?? 0) + count;
  return {
    value: null,
    label: '',
    label_en: '',
    groups: groups.length,
    projects: sum(({ projects }) => projects),
    budget_yuan: sum(({ budget_yuan }) => budget_yuan),
    indicators: sum(({ indicators }) => indicators),
    types,
  };
}
