import type { IndicatorRow } from '../../../src/model/indicator.ts';
import type { ProjectRow } from '../../../src/model/project.ts';
import { checkDocument } from '../../../src/pipeline/check/check-document.ts';
import type { TidyDocument } from '../../../src/pipeline/tidy/tidy-document.ts';
import { buildLines, SMALL_LINES, vocabulary } from '../small-document.ts';

const small = buildLines(SMALL_LINES);
const [PROJECT] = small.projects;
const [INDICATOR] = small.indicators;

export interface MadeProject extends Partial<ProjectRow> {
  indicators?: Partial<IndicatorRow>[];
}

/**
 * What one rule finds in a document of projects made by hand. What is not said of a project or an indicator is as in the
 * small document; objectives, goals, totals and a table of contents are given apart, and there are none otherwise.
 */
export function runRule(
  rule_id: string,
  made: readonly MadeProject[],
  { contents = [], ...around }: Partial<TidyDocument> & { contents?: readonly string[] } = {},
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
  const { document_id } = small.document;
  const readings = contents.map((text, index) => ({
    document_id,
    line: index + 1,
    char_start: 0,
    char_end: text.length,
    claimed_by: 'contents',
    row_id: null,
    field: null,
  }));
  const document = {
    ...small,
    objectives: [],
    sub_goals: [],
    totals: [],
    projects,
    indicators,
    readings,
    ...around,
  };
  return checkDocument(document, vocabulary, contents).filter((finding) => finding.rule_id === rule_id);
}

/** The projects or indicators a rule hits. */
export const hits = (...given: Parameters<typeof runRule>): (string | null)[] =>
  runRule(...given).map(({ indicator_id, project_id }) => indicator_id ?? project_id);
