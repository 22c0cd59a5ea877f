import type { Axis } from '../../model/comparability.ts';
import type { Comparator } from '../../model/target.ts';
import type {
  CompareIndicator,
  CompareMeasure,
  CompareMember,
  CompareProject,
  CompareRows,
} from '../compare-rows.ts';
import { derivedAxis, type GuardedTargets } from './guarded-targets.ts';
import { axisOfMeasure, conflictWith, type LeftOut } from './measure-axis.ts';
import { medianOf } from './median.ts';
import type { Subject } from './subjects.ts';

/** A target of one subject on the axis of a measure, in base units. */
export interface AxisTarget {
  /** Place in the list of subjects. */
  subject: number;
  project: CompareProject;
  /** Null for a value derived of two rows. */
  indicator: CompareIndicator | null;
  comparator: Comparator;
  value: number;
}

/** A row that is not on the axis. */
export interface OffAxis {
  subject: number;
  project: CompareProject;
  indicator: CompareIndicator;
  reason: LeftOut;
}

/** One comparable measure and what the subjects have of it. */
export interface ComparedMeasure {
  measure: CompareMeasure;
  /** The one scale of all `shown` and `derived`; null where the measure's rows must not be compared. */
  axis: Axis | null;
  shown: readonly AxisTarget[];
  /** Computed of a budget or cost and a quantity: a second kind of mark. */
  derived: readonly AxisTarget[];
  left: readonly OffAxis[];
  /** Rows of the subjects: `shown` and `left`. */
  rows: number;
  /** Of all published targets on this axis, each promise once; null below three, and of volumes, which go with the size of the place. */
  median: number | null;
  /** How many targets that is. */
  published: number;
}

/** Every measure that at least one subject has a row of, by family and code. */
export function compareMeasures(
  rows: CompareRows,
  subjects: readonly Subject[],
  guard: GuardedTargets,
): ComparedMeasure[] {
  const members = Map.groupBy(rows.members, ({ measure_id }) => measure_id);
  const found = membersInRows(rows);
  return [...rows.measures]
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byCode(a.code, b.code))
    .map((measure) => compareMeasure(measure, found(members.get(measure.measure_id) ?? []), subjects, guard))
    .filter(({ shown, derived, left }) => shown.length + derived.length + left.length > 0);
}

const KINDS: readonly CompareMeasure['kind'][] = ['satisfaction', 'rate', 'unit_cost', 'volume'];

/** S2 before S10. */
const byCode = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** How many of the subjects have a mark on the axis. */
export function subjectsOnAxis({ shown, derived }: Pick<ComparedMeasure, 'shown' | 'derived'>): number {
  return new Set([...shown, ...derived].map(({ subject }) => subject)).size;
}

/** How many of the subjects have any row. */
export function subjectsWithRows({ shown, derived, left }: ComparedMeasure): number {
  return new Set([...shown, ...derived, ...left].map(({ subject }) => subject)).size;
}

interface FoundMember extends CompareMember {
  project: CompareProject;
  indicator: CompareIndicator | null;
}

function membersInRows({ projects, indicators }: CompareRows) {
  const projectById = new Map(projects.map((project) => [project.project_id, project]));
  const indicatorById = new Map(indicators.map((indicator) => [indicator.indicator_id, indicator]));
  return (members: readonly CompareMember[]): FoundMember[] =>
    members.flatMap((member) => {
      const project = projectById.get(member.project_id);
      const indicator = indicatorById.get(member.indicator_id ?? '') ?? null;
      return project ? [{ ...member, project, indicator }] : [];
    });
}

function compareMeasure(
  measure: CompareMeasure,
  members: readonly FoundMember[],
  subjects: readonly Subject[],
  guard: GuardedTargets,
): ComparedMeasure {
  const printed = members.flatMap(({ derived, indicator, project }) =>
    derived || !indicator ? [] : [{ project, indicator, own: guard.axisOfIndicator(indicator) }],
  );
  const computed = members.filter(({ derived }) => derived);
  const axis = measure.comparable ? axisOfMeasure(measure, printed, computed) : null;
  const subjectOf = ({ project_id }: CompareProject) =>
    subjects.findIndex(({ projects }) => projects.some((each) => each.project_id === project_id));
  const judged = printed.map(({ project, indicator, own }) => {
    const subject = subjectOf(project);
    const repeats = guard.repeated.has(indicator.indicator_id);
    const conflict = conflictWith(axis, own);
    const counted = subjects[subject]?.kind === 'agency' && repeats ? 'repeated' : undefined;
    return { subject, project, indicator, repeats, conflict, reason: conflict ?? counted };
  });
  const published = judged.filter(({ conflict, repeats }) => conflict === undefined && !repeats);
  const own = judged.filter(({ subject }) => subject !== -1);
  return {
    ...{ measure, axis, rows: own.length },
    shown: own.flatMap(({ reason, ...row }) => (reason === undefined ? [onAxis(row)] : [])),
    left: own.flatMap(({ subject, project, indicator, reason }) =>
      reason === undefined ? [] : [{ subject, project, indicator, reason }],
    ),
    derived: computed.flatMap((member) => derivedOn(measure, member, axis, subjectOf(member.project))),
    median:
      measure.kind === 'volume'
        ? null
        : medianOf(published.map(({ indicator }) => indicator.base_value as number)),
    published: published.length,
  };
}

function onAxis({
  subject,
  project,
  indicator,
}: Pick<OffAxis, 'subject' | 'project' | 'indicator'>): AxisTarget {
  const { comparator, base_value } = indicator;
  return { subject, project, indicator, comparator: comparator ?? '=', value: base_value as number };
}

function derivedOn(
  measure: CompareMeasure,
  { value, comparator, project }: FoundMember,
  axis: Axis | null,
  subject: number,
): AxisTarget[] {
  if (subject === -1 || axis === null || value === null) return [];
  if (conflictWith(axis, derivedAxis(measure, value)) !== undefined) return [];
  return [{ subject, project, indicator: null, comparator: comparator ?? '=', value }];
}
