import type { TableChange, VersionStep } from '../../src/model/release-notes.ts';
import { hasPermanentIds } from './table-content.ts';

const STEPS: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

/** How far the version must step for these changes: the farthest that one of them asks for. */
export function neededStep(changes: readonly TableChange[]): VersionStep {
  return farthest(changes.map(stepOf));
}

function stepOf({ table, is, columns, counts }: TableChange): VersionStep {
  if (is !== 'kept') return is === 'removed' ? 'major' : 'minor';
  const { added, removed, renamed, retyped } = columns;
  if (removed.length + renamed.length + retyped.length > 0) return 'major';
  const isHeld = hasPermanentIds(table);
  if (isHeld && counts.removed + counts.renamed > 0) return 'major';
  if (added.length > 0 || (isHeld && counts.added > 0)) return 'minor';
  return 'patch';
}

/** How far one version is from the one before it: `0.1.0` → `0.2.0` is minor. Throws for what is no version, or is older. */
export function stepBetween(from: string, to: string): VersionStep {
  const [was, is] = [numbersOf(from), numbersOf(to)];
  const at = was.findIndex((number, index) => number !== is[index]);
  if (at === -1) return 'none';
  if ((is[at] ?? 0) < (was[at] ?? 0))
    throw new Error(`version ${to} is older than ${from}, the last release`);
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}

/** Whether a version has stepped as far as its changes ask for, or farther. */
export function isFarEnough(needed: VersionStep, made: VersionStep): boolean {
  return STEPS.indexOf(made) >= STEPS.indexOf(needed);
}

/** The version that comes next with a step: `0.1.3` and minor is `0.2.0`. */
export function nextVersion(from: string, step: VersionStep): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(from);
  if (step === 'major') return `${major + 1}.0.0`;
  if (step === 'minor') return `${major}.${minor + 1}.0`;
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : from;
}

function farthest(steps: readonly VersionStep[]): VersionStep {
  return STEPS[Math.max(0, ...steps.map((step) => STEPS.indexOf(step)))] ?? 'none';
}

/** The three numbers of a version. */
export function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/u.test(version))
    throw new Error(`expected a version such as 0.1.0, found "${version}"`);
  return version.split('.').map(Number);
}
