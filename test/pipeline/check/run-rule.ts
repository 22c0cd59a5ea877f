import type { IndicatorRow } from '../../../src/model/indicator.ts';
import type { ProjectRow } from '../../../src/model/project.ts';
import { checkDocument } from '../../../src/pipeline/check/check-document.ts';
import { buildLines, SMALL_LINES, vocabulary } from '../small-document.ts';

const small = buildLines(SMALL_LINES);
const [PROJECT] = small.projects;
const [INDICATOR] = small.indicators;

export interface MadeProject extends Partial<ProjectRow> {
  indicators?: Partial<IndicatorRow>[];
}

/** What one rule finds in a document of projects made by hand; whatever is not said is as in the small document. */
export function runRule(
  rule_id: string,
  made: readonly MadeProject[],
  totals: { yuan: number; line: number }[] = [],
) {
  const projects = made.map(({ indicators: _, ...project }, index) => ({
    ...(PROJECT as ProjectRow),
    code: null,
    plan_mar: null,
    plan_jun: null,
    plan_oct: null,
    plan_dec: null,
    project_id: `p${index + 1}`,
    seq: index + 1,
    ...project,
  }));
  const indicators = made.flatMap(({ indicators = [] }, index) =>
    indicators.map((row, place) => ({
      ...(INDICATOR as IndicatorRow),
      indicator_id: `p${index + 1}-i${place + 1}`,
      project_id: `p${index + 1}`,
      ...row,
    })),
  );
  const document = { ...small, projects, indicators, totals, readings: [] };
  return checkDocument(document, vocabulary).filter((finding) => finding.rule_id === rule_id);
}

/** The projects or indicators a rule hits. */
export const hits = (rule_id: string, made: readonly MadeProject[]): (string | null)[] =>
  runRule(rule_id, made).map(({ indicator_id, project_id }) => indicator_id ?? project_id);
