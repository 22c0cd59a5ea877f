import type { AgencyRow } from '../../model/agency.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { Passport } from '../../model/passport.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { ReadingRow } from '../../model/reading.ts';
import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Printed, ReadDocument } from '../blocks.ts';
import { openLedger } from '../ledger.ts';
import { isMoneyUnit, type MoneyUnit, maybeYuan } from '../money.ts';
import { collapse, firstLine } from '../printed.ts';
import { labelKey, type Vocabulary } from '../vocabulary.ts';
import { tidyAgency } from './agency.ts';
import { type Fail, failIn } from './fail.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { PrintedProject } from './printed-project.ts';
import { tidyProject } from './project-rows.ts';
import { readTables } from './tables.ts';

/** The rows one document becomes. `coverage` is settled by `check`. */
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

/**
 * Blocks → rows of the model, by the vocabulary: the first place where a value is typed.
 * Throws a `DocumentError` where a label, an amount or a row cannot be read; a target value that cannot be
 * typed is `text`, kept as printed.
 */
export function tidyDocument(source: ReadDocument, passport: Passport, vocabulary: Vocabulary): TidyDocument {
  const { document_id, agency: publisher, year } = passport;
  const ledger = openLedger(document_id);
  const fail = failIn(passport.file);
  const isPublisher = isOneOf([publisher.publisher_as_printed, publisher.name]);
  const labels = new Set<string>();
  const tables = readTables(source.blocks, { vocabulary, ledger, fail, isPublisher, labels });
  if (tables.projects.length === 0) return fail(null, null, 'a table of a project');
  const front = readFrontMatter(tables.others, {
    document_id,
    ledger,
    vocabulary,
    isPublisher,
    fail,
    tablesFrom: tables.from,
  });
  const template = templateOf(labels, vocabulary);
  const moneyUnit = readMoneyUnit(tables.projects, front, template.money_unit, fail);
  const context = { document_id, agency_id: publisher.agency_id, year, moneyUnit, vocabulary, ledger, fail };
  const tidied = tables.projects.map((printed, index) => tidyProject(printed, index + 1, context));
  const totals = tables.totals.map((words) => ({
    yuan: maybeYuan(words.text, moneyUnit) ?? fail(words, '合计', 'an amount of money'),
    line: firstLine(words),
  }));
  const [total] = totals;

  for (const words of documentCells(tables.projects, front, 'money_unit')) {
    ledger.field(words, 'documents', document_id, 'money_unit');
  }
  for (const words of documentCells(tables.projects, front, 'publisher')) {
    ledger.field(words, 'agencies', publisher.agency_id, 'publisher_as_printed');
  }
  if (front.title) ledger.field(front.title, 'documents', document_id, 'title');
  const title = front.title ? collapse(front.title.text) : null;
  const projects = tidied.map(({ project }) => project);
  const indicators = tidied.flatMap((rows) => rows.indicators);
  const document: DocumentRow = {
    document_id,
    agency_id: publisher.agency_id,
    title: title ?? `${publisher.name}${year}年项目支出绩效目标表`,
    title_basis: title === null ? 'composed' : 'printed',
    year,
    year_basis: passport.year_basis,
    year_evidence: `第${passport.year_evidence.line}行：${passport.year_evidence.words}`,
    template: template.template,
    status: vocabulary.files.labels.draft.some((word) => title?.includes(word)) ? 'draft' : null,
    money_unit: moneyUnit,
    stated_total_yuan: total?.yuan ?? null,
    project_count: projects.length,
    indicator_count: indicators.length,
    source_file: passport.original_file_name,
    sha256: passport.sha256,
    line_count: source.lines.length,
    coverage: 0,
  };
  return {
    document,
    agency: tidyAgency(passport, vocabulary),
    projects,
    objectives: tidied.flatMap((rows) => rows.objectives),
    indicators,
    sub_goals: front.sub_goals,
    totals,
    readings: ledger.readings,
  };
}

function isOneOf(names: readonly string[]) {
  const known = new Set(names.map(collapse));
  const longest = Math.max(...names.map((name) => name.length));
  return ({ text }: Printed): boolean => text.trim().length <= longest && known.has(collapse(text));
}

function documentCells(
  projects: readonly PrintedProject[],
  front: FrontMatter,
  role: 'money_unit' | 'publisher',
): Printed[] {
  const inFront = front.labelled.filter((labelled) => labelled.role === role).map(({ value }) => value);
  return [...inFront, ...projects.flatMap((project) => project.form[role] ?? [])];
}

/** The first printed unit of money; all others must agree with it. */
function readMoneyUnit(
  projects: readonly PrintedProject[],
  front: FrontMatter,
  byTemplate: MoneyUnit | null,
  fail: Fail,
): '万元' | '元' {
  const printed = documentCells(projects, front, 'money_unit');
  const units = printed.map((words) => {
    const unit = collapse(words.text);
    return isMoneyUnit(unit) && unit !== '亿元' ? unit : fail(words, '单位', '元 or 万元');
  });
  const unit = units[0] ?? byTemplate;
  if (unit !== '元' && unit !== '万元') return fail(null, '单位', 'a unit of money, 元 or 万元');
  const odd = units.findIndex((other) => other !== unit);
  return odd < 0 ? unit : fail(printed[odd] ?? null, '单位', `${unit}, as elsewhere in the document`);
}

/** The layout whose labels were all met. */
function templateOf(met: ReadonlySet<string>, { files }: Vocabulary) {
  const known = files.templates.find(({ labels }) => labels.every((label) => met.has(labelKey(label))));
  return known ?? { template: 'other', money_unit: null };
}
