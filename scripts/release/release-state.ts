import type { Release } from '../../src/export/release.ts';
import type { ReleaseNotes, TableChange, VersionStep } from '../../src/model/release-notes.ts';
import { compareTables } from './compare-tables.ts';
import type { TableContent } from './table-content.ts';
import { isFarEnough, neededStep, nextVersion, numbersOf, stepBetween } from './version-step.ts';

/** A release that is kept, with its tables. */
export interface KeptRelease {
  version: string;
  tables: readonly TableContent[];
}

/** Where the present tables stand beside the releases that are kept. */
export interface ReleaseState {
  /** The notes of the version that is being built. */
  notes: ReleaseNotes;
  /** What has changed since the last release that is kept. */
  since: { version: string; changes: readonly TableChange[]; needed: VersionStep } | null;
  /** What has to be done before this version may be published; null where nothing has. */
  problem: string | null;
}

/** Versions from the oldest to the newest. */
export function byVersion(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * Compares the present tables with the releases before. The notes of a release are made from the one before it, whether
 * it is kept already or not; a version that is kept must have the tables that are kept of it.
 */
export function releaseState(
  { version, date }: Release,
  present: readonly TableContent[],
  kept: readonly KeptRelease[],
): ReleaseState {
  const releases = kept.toSorted((one, other) => byVersion(one.version, other.version));
  const previous = releases.findLast((release) => byVersion(release.version, version) < 0);
  const tables = compareTables(previous?.tables ?? [], present);
  const step = previous === undefined ? 'none' : neededStep(tables);
  const notes: ReleaseNotes = { version, date, previous: previous?.version ?? null, step, tables };
  const last = releases.at(-1);
  if (last === undefined) return { notes, since: null, problem: null };
  const changes = compareTables(last.tables, present);
  const since = { version: last.version, changes, needed: neededStep(changes) };
  return { notes, since, problem: problemOf(version, since) };
}

function problemOf(
  version: string,
  { version: last, needed }: NonNullable<ReleaseState['since']>,
): string | null {
  const made = stepBetween(last, version);
  if (isFarEnough(needed, made)) return null;
  const next = nextVersion(last, needed);
  const again =
    version === last
      ? `; or, where nobody has seen ${version} yet, keep it anew: npm run build && npm run freeze -- --again`
      : '';
  return `the tables differ from those of release ${last}, a ${needed} step, and the version is ${version}: put ${next} into package.json, CITATION.cff, CHANGELOG.md and CHANGELOG.zh.md, then npm run release-notes -- --write${again}`;
}
