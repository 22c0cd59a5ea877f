import type { ProjectRow } from '../../model/project.ts';
import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import { addYuan, isMoneyUnit, type MoneyUnit } from '../money.ts';
import { collapse, unwrap } from '../printed.ts';
import { isNil, maybeAmount } from './amount.ts';
import { maybeNumber } from './number.ts';
import type { PrintedProject } from './printed-project.ts';
import type { RowContext } from './row-context.ts';

/** What a table may print in several cells; of anything else a second cell would be lost or added up. */
const SEVERAL_CELLS: readonly FormRole[] = ['purpose', 'other', 'fiscal_part', 'implementing_unit'];

type MoneyRole =
  | 'budget'
  | 'initial_budget'
  | 'overall_budget'
  | 'whole_budget'
  | 'fiscal'
  | 'fiscal_part'
  | 'carry_over'
  | 'special_account'
  | 'other'
  | 'funds';

/** Reads the form's cells by role and claims what it reads for the project's fields. */
export function formReader(
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
