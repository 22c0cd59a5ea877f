import type { AgencyRow } from '../../model/agency.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { ReadingRow } from '../../model/reading.ts';
import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Printed, ReadDocument } from '../blocks.ts';
import { openLedger } from '../ledger.ts';
import { collapse, firstLine } from '../printed.ts';
import { labelKey, type Vocabulary } from '../vocabulary.ts';
import { maybeAmount } from './amount.ts';
import { tidyDepartmentGoals } from './department-rows.ts';
import { claimDocumentCells, moneyUnitOf } from './document-cells.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Identity } from './identity.ts';
import { collectProblems, type Problem, type UnknownLabel } from './problems.ts';
import { tidyProject } from './project-rows.ts';
import type { ReadDocumentRow, ReadIndicator, ReadObjective, ReadProject } from './read-rows.ts';
import type { OtherTable } from './reader.ts';
import { readTables } from './tables.ts';

/** The rows of a published document: read without a problem. `coverage` is settled by `check`. */
export interface TidyDocument {
  document: DocumentRow;
  agency: AgencyRow;
  projects: ProjectRow[];
  objectives: ObjectiveRow[];
  indicators: IndicatorRow[];
  sub_goals: SubGoalRow[];
  /** The grand totals that the document prints; the first is `stated_total_yuan`. */
  totals: { yuan: number; line: number }[];
  readings: readonly ReadingRow[];
}

/** What was read of any document, and what was not. */
export interface ReadRows {
  document: ReadDocumentRow;
  projects: ReadProject[];
  objectives: ReadObjective[];
  indicators: ReadIndicator[];
  sub_goals: SubGoalRow[];
  totals: TidyDocument['totals'];
  readings: readonly ReadingRow[];
  problems: readonly Problem[];
  /** What a published document must print, and this one does not: the amount of a project. */
  not_printed: readonly Problem[];
  unknown_labels: readonly UnknownLabel[];
  /** Tables that were understood to hold no project's targets: claimed, not read. */
  other_tables: readonly OtherTable[];
}

/**
 * Blocks → rows of the model, by the vocabulary: the first place where a value is typed. Throws nothing: a label, an
 * amount or a row that cannot be read is a problem in the result, and the rest is read. A target value that cannot be
 * typed is `text`, kept as printed.
 */
export function tidyDocument(source: ReadDocument, identity: Identity, vocabulary: Vocabulary): ReadRows {
  const { document_id, year } = identity;
  const ledger = openLedger(document_id);
  const problems = collectProblems(source.places);
  const isPublisher = isOneOf(identity.publishers);
  const labels = new Set<string>();
  const cellLines = source.places === null;
  const shared = { vocabulary, ledger, problems, isPublisher };
  const tables = readTables(source.blocks, { ...shared, labels, cellLines });
  const front = readFrontMatter(tables.around, {
    ...shared,
    document_id,
    places: source.places,
    titleLine: identity.title_line,
  });
  const template = templateOf(labels, vocabulary);
  const moneyUnit = moneyUnitOf(tables.projects, front, template.money_unit, problems);
  const context = {
    ...shared,
    document_id,
    agency_id: identity.agency_id,
    year,
    moneyUnit,
    places: source.places,
  };
  const tidied = tables.projects.map((printed, index) => tidyProject(printed, index + 1, context));
  const totals = tables.totals.flatMap(({ words, moneyUnit: own }) => {
    const yuan =
      maybeAmount(words.text, own ?? moneyUnit) ?? problems.add(words, '合计', 'an amount of money');
    return yuan === null ? [] : [{ yuan, line: firstLine(words) }];
  });
  claimDocumentCells(tables.projects, front, identity, ledger);
  if (front.title) ledger.field(front.title, 'documents', document_id, 'title');
  const title = front.title ? collapse(front.title.text) : identity.title;
  const indicators = tidied.flatMap((rows) => rows.indicators);
  const document: ReadDocumentRow = {
    document_id,
    agency_id: identity.agency_id,
    title: title ?? composedTitle(identity),
    title_basis: title === null ? 'composed' : 'printed',
    year,
    year_basis: identity.year_basis,
    year_evidence: identity.year_evidence,
    template: template.template,
    status: vocabulary.files.labels.draft.some((word) => title?.includes(word)) ? 'draft' : null,
    money_unit: moneyUnit,
    stated_total_yuan: totals[0]?.yuan ?? null,
    project_count: tidied.length,
    indicator_count: indicators.length,
    source_file: identity.original_file_name,
    sha256: identity.sha256,
    line_count: source.lines.length,
    coverage: 0,
  };
  return {
    document,
    projects: tidied.map(({ project }) => project),
    objectives: tidied.flatMap((rows) => rows.objectives),
    indicators,
    sub_goals: [
      ...front.sub_goals,
      ...tidyDepartmentGoals(tables.department.goals, front.sub_goals.length, context),
    ],
    totals,
    readings: ledger.readings,
    problems: problems.list,
    not_printed: problems.notPrinted,
    unknown_labels: problems.unknownLabels,
    other_tables: tables.others,
  };
}

const composedTitle = ({ agency_name, year }: Identity): string | null =>
  agency_name === null || year === null ? null : `${agency_name}${year}年项目支出绩效目标表`;

function isOneOf(names: readonly string[]) {
  const known = new Set(names.map(collapse));
  const longest = Math.max(0, ...names.map((name) => name.length));
  return ({ text }: Printed): boolean => text.trim().length <= longest && known.has(collapse(text));
}

/** The layout whose labels were all met. */
function templateOf(met: ReadonlySet<string>, { files }: Vocabulary) {
  const known = files.templates.find(({ labels }) => labels.every((label) => met.has(labelKey(label))));
  return known ?? { template: 'other', money_unit: null };
}
