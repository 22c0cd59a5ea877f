import type { ProjectRow } from '../project.ts';
import { type Match, type PairedYears, pairUp } from './pair-up.ts';
import { isSameName, nameSimilarity } from './similar-names.ts';

/** What a project is recognised by in another year. */
export type YearProject = Pick<
  ProjectRow,
  'project_id' | 'year' | 'seq' | 'name' | 'code' | 'theme_id' | 'budget_yuan'
>;

/** Why two projects are taken for one: the name, the printed code, or names that are much alike within one theme. */
export const PROJECT_MATCHES = ['name_and_code', 'name', 'code', 'similar_name'] as const;
export type ProjectMatch = (typeof PROJECT_MATCHES)[number];

/** Below this, two names have too little in common to be one project renamed. */
const LEAST_SIMILAR = 0.6;
const SURE = 0.8;

/** The projects of one agency in two years, paired. A code that a year prints for several projects names none of them. */
export function matchProjects(
  earlier: readonly YearProject[],
  later: readonly YearProject[],
): PairedYears<YearProject, ProjectMatch> {
  const shared = new Set([...repeatedCodes(earlier), ...repeatedCodes(later)]);
  return pairUp(earlier, later, (one, other) => judge(one, other, shared));
}

function judge(
  one: YearProject,
  other: YearProject,
  shared: ReadonlySet<string>,
): Match<ProjectMatch> | undefined {
  const isCode = one.code !== null && one.code === other.code && !shared.has(one.code);
  if (isSameName(one, other))
    return isCode
      ? { reason: 'name_and_code', confidence: 'high', score: 4 }
      : { reason: 'name', confidence: 'high', score: 3 };
  const similarity = nameSimilarity(one, other);
  if (isCode)
    return {
      reason: 'code',
      confidence: similarity < LEAST_SIMILAR ? 'low' : 'medium',
      score: 2 + similarity / 2,
    };
  if (one.theme_id !== other.theme_id || similarity < LEAST_SIMILAR) return undefined;
  return { reason: 'similar_name', confidence: similarity < SURE ? 'low' : 'medium', score: similarity };
}

function repeatedCodes(projects: readonly YearProject[]): string[] {
  const codes = projects.flatMap(({ code }) => code ?? []);
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}
