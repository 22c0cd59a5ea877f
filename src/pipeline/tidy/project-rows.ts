import type { IndicatorRow } from '../../model/indicator.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { addYuan, type MoneyUnit, maybeYuan } from '../money.ts';
import { collapse, firstLine, lastLine, unwrap } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Fail } from './fail.ts';
import { tidyIndicator } from './indicator-row.ts';
import { maybeNumber } from './number.ts';
import { splitObjectives } from './objectives.ts';
import type { PrintedProject } from './printed-project.ts';
import { themeOf } from './theme.ts';

/** What every row of a document shares. */
export interface RowContext {
  document_id: string;
  agency_id: string;
  year: number;
  moneyUnit: MoneyUnit;
  vocabulary: Vocabulary;
  ledger: Ledger;
  fail: Fail;
}

export interface ProjectRows {
  project: ProjectRow;
  objectives: ObjectiveRow[];
  indicators: IndicatorRow[];
}

/** A project as printed → its rows, every cell claimed. */
export function tidyProject(printed: PrintedProject, seq: number, context: RowContext): ProjectRows {
  const project_id = `${context.document_id}-${String(seq).padStart(2, '0')}`;
  const form = formReader(printed, project_id, context);
  const name = form.text('name') ?? missingName(printed, context);
  for (const part of printed.title) context.ledger.field(part, 'projects', project_id, 'title');
  const objectives = tidyObjectives(printed, project_id, context);
  const theme_id = themeOf(
    name,
    objectives.map(({ text }) => text),
    context.vocabulary,
  );
  const project: ProjectRow = {
    project_id,
    document_id: context.document_id,
    agency_id: context.agency_id,
    year: context.year,
    seq,
    name,
    title: printed.title.map(form.clean).join('') || null,
    code: form.text('code'),
    budget_yuan: form.yuan('budget') ?? missingBudget(printed, context),
    fiscal_yuan: form.yuan('fiscal'),
    special_account_yuan: form.yuan('special_account'),
    other_yuan: form.yuan('other'),
    purpose: form.text('purpose'),
    activity: form.text('activity'),
    execution_weight: form.number('execution_weight'),
    plan_mar: form.number('plan_mar'),
    plan_jun: form.number('plan_jun'),
    plan_oct: form.number('plan_oct'),
    plan_dec: form.number('plan_dec'),
    theme_id,
    secondary_theme_ids: context.vocabulary.files['secondary-themes'][project_id]?.join(',') ?? null,
    line_start: printed.lineStart,
    line_end: printed.lineEnd,
  };
  claimTheRest(printed, context.ledger);
  const indicators = printed.indicators.map((indicator, index) =>
    tidyIndicator(indicator, index + 1, { ...context, project, clean: form.clean }),
  );
  markSharedLines(objectives, indicators);
  return { project, objectives, indicators };
}

function missingName(printed: PrintedProject, { fail }: RowContext): never {
  return fail(printed.title[0] ?? anyCell(printed), '项目名称', 'the name of a project');
}

function missingBudget(printed: PrintedProject, { fail }: RowContext): never {
  return fail(printed.form.name?.[0] ?? null, '预算数', 'an amount of money');
}

const anyCell = ({ form, indicators }: PrintedProject): Printed | null =>
  Object.values(form).flat()[0] ?? indicators[0]?.extent ?? null;

/** What a table may print in several cells; of anything else a second cell would be lost or added up. */
const SEVERAL_CELLS: readonly FormRole[] = ['purpose', 'other'];

/** Reads the form's cells by role and claims what it reads for the project's fields. */
function formReader(
  printed: PrintedProject,
  project_id: string,
  { ledger, moneyUnit, vocabulary, fail }: RowContext,
) {
  const clean = (words: Printed): string => (printed.wrapped ? unwrap : collapse)(words.text);
  const labelOf = (role: FormRole): string | null => vocabulary.files.labels.form[role][0] ?? null;
  const cells = (role: FormRole): readonly Printed[] => {
    const held = printed.form[role] ?? [];
    const [, second] = held;
    return second && !SEVERAL_CELLS.includes(role)
      ? fail(second, labelOf(role), 'one such cell in a table, or the indicators of the table above it')
      : held;
  };
  const claim = (role: FormRole, field: string) => {
    for (const cell of cells(role)) ledger.field(cell, 'projects', project_id, field);
  };
  return {
    clean,
    text(role: FormRole & keyof ProjectRow): string | null {
      claim(role, role);
      const words = cells(role)
        .map(clean)
        .filter((text) => text !== '');
      return words.length === 0 ? null : words.join(' ');
    },
    /** Yuan, the sum where a role is printed in several cells (其他资金 may be three kinds of money). */
    yuan(role: 'budget' | 'fiscal' | 'special_account' | 'other'): number | null {
      claim(role, `${role}_yuan`);
      const amounts = cells(role).map(
        (cell) =>
          maybeYuan(cell.text, moneyUnit) ??
          fail(cell, labelOf(role), `an amount of ${moneyUnit}, to the 分 at most`),
      );
      return amounts.length === 0 ? null : addYuan(amounts);
    },
    number(role: FormRole & keyof ProjectRow): number | null {
      claim(role, role);
      const [cell] = cells(role);
      return cell ? (maybeNumber(cell.text) ?? fail(cell, labelOf(role), 'a number')) : null;
    },
  };
}

function claimTheRest({ form }: PrintedProject, ledger: Ledger): void {
  for (const cell of form.contact ?? []) ledger.structure(cell, 'contact');
  for (const cell of form.supervising_department ?? []) ledger.structure(cell, 'supervising_department');
}

function tidyObjectives(printed: PrintedProject, project_id: string, { ledger }: RowContext): ObjectiveRow[] {
  const clean = printed.wrapped ? unwrap : collapse;
  const texts = (printed.form.objective ?? []).flatMap((cell) => {
    const split = splitObjectives(cell);
    for (const { words, kind } of split.structure) ledger.structure(words, kind);
    return split.objectives;
  });
  return texts.map((words, index) => {
    const objective_id = `${project_id}-o${String(index + 1).padStart(2, '0')}`;
    ledger.field(words, 'objectives', objective_id, 'text');
    return {
      objective_id,
      project_id,
      seq: index + 1,
      text: clean(words.text),
      line_start: firstLine(words),
      line_end: lastLine(words),
      char_start: words.spans[0]?.start ?? null,
      char_end: words.spans.at(-1)?.end ?? null,
    };
  });
}

type Placed = Pick<ObjectiveRow, 'line_start' | 'line_end' | 'char_start' | 'char_end'>;

/** Offsets within the line are kept only where several objectives or indicators share one. */
function markSharedLines(objectives: ObjectiveRow[], indicators: IndicatorRow[]): void {
  const rows: Placed[] = [...objectives, ...indicators];
  const rowsOnLine = new Map<number, number>();
  for (const { line_start, line_end } of rows) {
    for (let line = line_start; line <= line_end; line++)
      rowsOnLine.set(line, (rowsOnLine.get(line) ?? 0) + 1);
  }
  for (const row of rows) {
    if (rowsOnLine.get(row.line_start) === 1 && rowsOnLine.get(row.line_end) === 1) {
      row.char_start = null;
      row.char_end = null;
    }
  }
}
