import type { CompareRows } from '../compare-rows.ts';
import { compareFrameworks, type Framework } from './framework.ts';
import { guardTargets } from './guarded-targets.ts';
import { type ComparedMeasure, compareMeasures } from './measures.ts';
import { type Programme, programmesOf } from './programme.ts';
import { type SharedAxes, sharedAxes } from './shared-axes.ts';
import { type Subject, type SubjectKind, subjectsOf } from './subjects.ts';
import { type ComparedMoney, compareMoney } from './themes.ts';
import { type ComparedType, compareTypes } from './types.ts';

/** Two to five agencies or projects side by side: everything that the page says and draws. */
export interface Comparison {
  kind: SubjectKind;
  subjects: readonly Subject[];
  money: ComparedMoney;
  types: readonly ComparedType[];
  measures: readonly ComparedMeasure[];
  /** Only of projects: agencies have too many targets of too many projects for it. */
  axes: SharedAxes | null;
  frameworks: readonly Framework[];
  /** Programmes among the projects compared that are paid from more than one line. */
  programmes: readonly Programme[];
}

/** Compares the named agencies or projects, in their order. Throws for an id that the rows do not have. */
export function compare(rows: CompareRows, kind: SubjectKind, ids: readonly string[]): Comparison {
  const subjects = subjectsOf(rows, kind, ids);
  const guard = guardTargets(rows);
  const projects = subjects.flatMap((subject) => subject.projects);
  const programmes = programmesOf(projects, rows.indicators);
  return {
    ...{ kind, subjects },
    money: compareMoney(rows, subjects),
    types: compareTypes(subjects),
    measures: compareMeasures(rows, subjects, guard),
    axes: kind === 'project' ? sharedAxes(subjects, guard) : null,
    frameworks: compareFrameworks(subjects),
    programmes: programmes.filter((programme) => programme.projects.length > 1),
  };
}
