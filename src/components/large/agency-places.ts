import type { AgencySummary } from '../../query/large/records.ts';

/** A province with its agencies. */
export interface AgencyPlace {
  /** Division code: `130000`. */
  code: string;
  name: string;
  agencies: AgencySummary[];
}

/** The provinces of some agencies by their codes, each with its agencies in the order given. */
export function agencyPlaces(agencies: readonly AgencySummary[]): AgencyPlace[] {
  const provinces = Map.groupBy(agencies, ({ division_code }) => `${division_code.slice(0, 2)}0000`);
  return [...provinces]
    .map(([code, own]) => ({ code, name: own[0]?.province ?? '', agencies: own }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A number of some agencies, added up. */
export function sumOf(
  agencies: readonly AgencySummary[],
  of: 'projects' | 'indicators' | 'budget_yuan',
): number {
  return agencies.reduce((sum, agency) => sum + agency[of], 0);
}
