import type { ProjectRow } from '../../model/project.ts';
import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Ledger, Structure } from '../ledger.ts';
import { addYuan, isMoneyUnit, type MoneyUnit } from '../money.ts';
import { collapse, unwrap } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isNil, maybeAmount } from './amount.ts';
import { tidyIndicator } from './indicator-row.ts';
import { maybeNumber } from './number.ts';
import { tidyObjectives } from './objective-rows.ts';
import { type Places, placeOfLine } from './places.ts';
import type { PrintedProject } from './printed-project.ts';
import type { Problems } from './problems.ts';
import { splitProjectName } from './project-name.ts';
import type { ReadIndicator, ReadObjective, ReadProject } from './read-rows.ts';
import { themeOf } from './theme.ts';

/** What every row of a document shares. */
export interface RowContext {
  document_id: string;
  agency_id: string | null;
  year: number | null;
  /** The unit of amounts whose table states none. */
  moneyUnit: MoneyUnit | null;
  vocabulary: Vocabulary;
  ledger: Ledger;
  problems: Problems;
  places: Places;
}

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

/** What a table may print in several cells; of anything else a second cell would be lost or added up. */
const SEVERAL_CELLS: readonly FormRole[] = ['purpose', 'other', 'fiscal_part', 'implementing_unit'];

type MoneyRole =
  | 'budget'
  | 'initial_budget'
  | 'overall_budget'
  | 'fiscal'
  | 'fiscal_part'
  | 'carry_over'
  | 'special_account'
  | 'other';

/** Reads the form's cells by role and claims what it reads for the project's fields. */
function formReader(
  printed: PrintedProject,
  project_id: string,
  { ledger, moneyUnit, vocabulary, problems }: RowContext,
) {
  const clean = (words: Printed): string => (printed.wrapped ? unwrap : collapse)(words.text);
  const labelOf = (role: FormRole): string | null => vocabulary.files.labels.form[role][0] ?? null;
  const unitOf = unitFinder(printed, moneyUnit);
  const cells = (role: FormRole): readonly Printed[] => {
    const held = printed.form[role] ?? [];
    if (held.length < 2 || SEVERAL_CELLS.includes(role)) return held;
    for (const other of held.slice(1)) {
      if (!role.endsWith('budget') && clean(other) === clean(held[0] as Printed))
        ledger.structure(other, 'repeated');
      else
        problems.add(
          other,
          labelOf(role),
          'one such cell in a table, or the indicators of the table above it',
        );
    }
    return held.slice(0, 1);
  };
  const yuanOf = (role: MoneyRole, field: string): number | null => {
    const amounts = cells(role).flatMap((cell) => {
      const unit = unitOf(cell);
      if (isNil(cell.text)) return claimed(cell, field, []);
      const yuan = maybeAmount(cell.text, unit);
      if (yuan !== undefined) return claimed(cell, field, [yuan]);
      problems.add(
        cell,
        labelOf(role),
        unit ? `an amount of ${unit}, to the 分 at most` : 'a unit of money, 元 or 万元',
      );
      return [];
    });
    return amounts.length === 0 ? null : addYuan(amounts);
  };
  const claimed = <Value>(cell: Printed, field: string, value: Value): Value => {
    ledger.field(cell, 'projects', project_id, field);
    return value;
  };
  return {
    clean,
    text(role: FormRole & keyof ProjectRow): string | null {
      const words = cells(role).map((cell) => claimed(cell, role, clean(cell)));
      return words.every((text) => text === '') ? null : words.filter((text) => text !== '').join(' ');
    },
    /** Yuan, the sum where a role is printed in several cells (其他资金 may be three kinds of money). */
    yuan: (role: MoneyRole, field: string = `${role}_yuan`): number | null => yuanOf(role, field),
    /** 财政拨款; where only its parts are printed, 一般公共预算 and 政府性基金, their sum. */
    fiscal(): number | null {
      if (!printed.form.fiscal) return yuanOf('fiscal_part', 'fiscal_yuan');
      for (const part of printed.form.fiscal_part ?? []) ledger.structure(part, 'fund_detail');
      return yuanOf('fiscal', 'fiscal_yuan');
    },
    number(role: FormRole & keyof ProjectRow): number | null {
      const [cell] = cells(role);
      if (!cell) return null;
      const value = isNil(cell.text) ? null : maybeNumber(cell.text);
      if (value === undefined) return problems.add(cell, labelOf(role), 'a number');
      return claimed(cell, role, value);
    },
  };
}

/** The unit of an amount: in its label, else in its table, else the one stated above. */
function unitFinder(printed: PrintedProject, stated: MoneyUnit | null): (cell: Printed) => MoneyUnit | null {
  const inTable = collapse(printed.form.money_unit?.[0]?.text ?? '');
  const ofTable = isMoneyUnit(inTable) ? inTable : (printed.moneyUnit ?? stated);
  return (cell) => printed.moneyUnits.get(cell) ?? ofTable;
}

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

type Placed = Pick<ReadObjective, 'line_start' | 'line_end' | 'char_start' | 'char_end'>;

/** Offsets within the line are kept only where several objectives or indicators share one. */
function markSharedLines(objectives: ReadObjective[], indicators: ReadIndicator[]): void {
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
