import { FEWEST, MOST } from '../query/compare/peers.ts';
import type { SubjectKind } from '../query/compare/subjects.ts';
import type { UnknownValue } from './choice-url.ts';

/** What a reader has chosen to compare, in the order of choosing. */
export interface ComparisonChoice {
  kind: SubjectKind;
  ids: readonly string[];
}

export interface ReadComparison {
  choice: ComparisonChoice;
  /** Values that the data do not have; the page names them. */
  unknown: UnknownValue[];
  /** Known values that were left out: more than five, or projects beside agencies. */
  left: UnknownValue[];
}

/** The ids that the data have. */
export type KnownSubjects = Readonly<Record<SubjectKind, ReadonlySet<string>>>;

/** `agency=a,b`, `project=x,y`; empty where nothing is chosen. Ids are lower-case ASCII. */
export function comparisonToSearch({ kind, ids }: ComparisonChoice): string {
  return ids.length === 0 ? '' : `${kind}=${ids.join(',')}`;
}

/** Reads an address. Never throws; other parameters are ignored. Agencies come first where both are named. */
export function comparisonFromSearch(search: string, known: KnownSubjects): ReadComparison {
  const parameters = new URLSearchParams(search);
  const named = (['agency', 'project'] as const).flatMap((kind) =>
    listOf(parameters, kind).map((value) => ({ name: kind, value })),
  );
  const unknown = named.filter(({ name, value }) => !known[name].has(value));
  const found = named.filter(({ name, value }) => known[name].has(value));
  const kind = found[0]?.name ?? named[0]?.name ?? 'agency';
  const own = found.filter(({ name }) => name === kind);
  const ids = own.slice(0, MOST).map(({ value }) => value);
  return {
    choice: { kind, ids },
    unknown,
    left: [...own.slice(MOST), ...found.filter(({ name }) => name !== kind)],
  };
}

/** True where enough is chosen to stand side by side. */
export function isComparable({ ids }: ComparisonChoice): boolean {
  return ids.length >= FEWEST && ids.length <= MOST;
}

function listOf(parameters: URLSearchParams, name: string): string[] {
  const values = parameters.getAll(name).flatMap((text) => text.split(','));
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
}
