import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Ledger, Structure } from '../ledger.ts';
import { addYuan } from '../money.ts';
import { isAmount, isNil } from './amount.ts';
import { formReader } from './form-reader.ts';
import { tidyIndicator } from './indicator-row.ts';
import { tidyObjectives } from './objective-rows.ts';
import { placeOfLine } from './places.ts';
import type { PrintedProject } from './printed-project.ts';
import { splitProjectName } from './project-name.ts';
import type { ReadIndicator, ReadObjective, ReadProject } from './read-rows.ts';
import type { RowContext } from './row-context.ts';
import { markSharedLines } from './shared-lines.ts';
import { themeOf } from './theme.ts';

export interface ProjectRows {
  project: ReadProject;
  objectives: ReadObjective[];
  indicators: ReadIndicator[];
}

/** A project as printed → its rows, every cell claimed. */
export function tidyProject(printed: PrintedProject, seq: number, context: RowContext): ProjectRows {
  const project_id = `${context.document_id}-${String(seq).padStart(2, '0')}`;
  context.problems.table = printed.table;
  takeCode(printed, context.ledger);
  const form = formReader(printed, project_id, context);
  const name = form.text('name') ?? missing(printed, '项目名称', 'the name of a project', context);
  for (const part of printed.title) context.ledger.field(part, 'projects', project_id, 'title');
  const objectives = tidyObjectives(printed, project_id, context);
  const theme_id = themeOf(
    name ?? '',
    objectives.map(({ text }) => text),
    context.vocabulary,
  );
  settleBudget(printed);
  const money = {
    overall_budget_yuan: form.yuan('overall_budget'),
    fiscal_yuan: form.fiscal(),
    carry_over_yuan: form.yuan('carry_over'),
    special_account_yuan: form.yuan('special_account'),
    other_yuan: form.yuan('other'),
  };
  const budget_yuan =
    form.yuan('budget') ?? form.yuan('initial_budget', 'budget_yuan') ?? sumOfParts(printed, money);
  const project: ReadProject = {
    project_id,
    document_id: context.document_id,
    agency_id: context.agency_id,
    year: context.year,
    seq,
    name,
    title: printed.title.map(form.clean).join('') || null,
    code: form.text('code'),
    implementing_unit:
      form.text('implementing_unit') ?? (printed.carriedUnit ? form.clean(printed.carriedUnit) : null),
    budget_yuan: budget_yuan ?? missing(printed, '预算数', 'an amount of money', context),
    ...money,
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
    ...placeOfLine(printed.lineStart, context.places),
  };
  claimTheRest(printed, context.ledger);
  const indicators = printed.indicators.map((indicator, index) =>
    tidyIndicator(indicator, index + 1, { ...context, project, clean: form.clean }),
  );
  markSharedLines(objectives, indicators);
  return { project, objectives, indicators };
}

/** A code in the brackets of a name is the project's code, where it has no cell of its own. */
function takeCode({ form }: PrintedProject, ledger: Ledger): void {
  const [cell, ...others] = form.name ?? [];
  if (!cell || form.code) return;
  const { name, code, marks } = splitProjectName(cell);
  if (!code) return;
  for (const mark of marks) ledger.structure(mark, 'punctuation');
  form.name = [name, ...others];
  form.code = [code];
}

/**
 * 项目总预算 beside 年度预算 is the money of the whole period, alone it is the budget; so is an amount right behind
 * 项目资金, where it is the only one.
 */
function settleBudget({ form, budgetIsSum }: PrintedProject): void {
  const hasBudget = form.budget !== undefined || form.initial_budget !== undefined || budgetIsSum;
  if (form.whole_budget) {
    const role = hasBudget ? 'overall_budget' : 'budget';
    form[role] = [...(form[role] ?? []), ...form.whole_budget];
    delete form.whole_budget;
  }
  if (hasBudget || form.budget) return;
  const amounts = (form.funds ?? []).filter(({ text }) => isAmount(text) && !isNil(text));
  if (amounts.length !== 1) return;
  form.budget = amounts;
  form.funds = (form.funds ?? []).filter((cell) => !amounts.includes(cell));
}

/** 预算金额 printed as 财政拨款 and 其他资金 and as nothing else: the two together. */
function sumOfParts(
  { budgetIsSum }: PrintedProject,
  {
    fiscal_yuan,
    carry_over_yuan,
    special_account_yuan,
    other_yuan,
  }: Pick<ReadProject, 'fiscal_yuan' | 'carry_over_yuan' | 'special_account_yuan' | 'other_yuan'>,
): number | null {
  const parts = [fiscal_yuan, carry_over_yuan, special_account_yuan, other_yuan].filter(
    (yuan) => yuan !== null,
  );
  return budgetIsSum && parts.length > 0 ? addYuan(parts) : null;
}

function missing(printed: PrintedProject, label: string, expected: string, { problems }: RowContext): null {
  if (
    label === '预算数' &&
    [...(printed.form.budget ?? []), ...(printed.form.initial_budget ?? [])].some(isNoNil)
  )
    return null;
  const cell = printed.form.name?.[0] ?? printed.title[0] ?? Object.values(printed.form).flat()[0];
  const words = cell ?? printed.indicators[0]?.extent ?? null;
  return label === '预算数' ? problems.missing(words, label, expected) : problems.add(words, label, expected);
}

/** An amount that is printed and could not be read has been told already. */
const isNoNil = ({ text }: Printed): boolean => text !== '' && !isNil(text);

const REST: readonly (readonly [FormRole, Structure])[] = [
  ['contact', 'contact'],
  ['supervising_department', 'supervising_department'],
  ['detail', 'project_detail'],
  ['result', 'result'],
  ['note', 'note'],
  ['funds', 'fund_detail'],
  ['overall_part', 'fund_detail'],
  ['prose_indicators', 'project_detail'],
  ['overall_indicators', 'project_detail'],
];

function claimTheRest({ form, indicators }: PrintedProject, ledger: Ledger): void {
  for (const [role, structure] of REST) {
    if (role === 'prose_indicators' && indicators.length > 0) continue;
    for (const cell of form[role] ?? []) ledger.structure(cell, structure);
  }
}
