import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { Label } from '../labels.ts';
import { isBlank, trim } from '../printed.ts';
import { isAmount } from './amount.ts';
import type { Side } from './column.ts';
import { claimLabel, type FormContext, type FormState, MONEY_ROLES, takeUnitCell } from './form-state.ts';
import { isTotalWord } from './heading-rows.ts';
import { addToForm } from './printed-project.ts';
import { KNOWN_LABEL, mayBeLabel } from './problems.ts';

const PLAN_ROLES: readonly FormRole[] = ['plan_mar', 'plan_jun', 'plan_oct', 'plan_dec'];
const OBJECTIVE_ROLES: readonly FormRole[] = ['objective', 'year_objective', 'overall_objective'];
const OF_WHOLE: readonly FormRole[] = ['overall_budget', 'whole_budget'];
const AMOUNT_COLUMNS: readonly FormRole[] = ['initial_budget', 'budget', 'result', ...OF_WHOLE];

type Found = readonly (readonly [number, Label<FormRole>])[];

/**
 * A row of labels alone, whose values stand in the row below: months of a payment plan, 中期目标 beside 年度目标,
 * amounts. Or the columns of the amounts below: 年初预算数 beside 全年执行数.
 */
export function startBelow(row: Row, state: FormState, context: FormContext): boolean {
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const known = filled.filter(([, cell]) => context.vocabulary.formLabel(cell.text));
  const found: Found = filled.flatMap(([place, cell]) => {
    const label = context.vocabulary.formLabel(cell.text) ?? totalAmong(cell, known.length, context);
    return label ? [[place, label] as const] : [];
  });
  const isPlan = found.some(([, { role }]) => role === 'payment_plan');
  if (!isPlan && (found.length < 2 || found.length < filled.length - Number(isUnderUnknown(found, filled))))
    return false;
  const below = isPlan ? pick(found, PLAN_ROLES) : belowOf(found);
  const amounts = isPlan ? null : amountsOf(found);
  if (!below && !amounts) return false;
  state.below = below;
  state.goalSides = goalSidesOf(found);
  state.amounts = amounts;
  state.inFunds = found.some(([, { role }]) => role === 'funds');
  state.group = null;
  for (const [place, cell] of filled) {
    const label = found.find(([at]) => at === place)?.[1];
    if (label) claimLabel(trim(cell), label, state.project, context);
    else
      context.problems.unknownLabel(
        trim(cell),
        isPlan ? '资金支出计划' : null,
        isPlan ? 'a month that data/vocabulary/labels.json knows' : KNOWN_LABEL,
      );
    if (label?.moneyUnit) state.project.moneyUnit = label.moneyUnit;
  }
  return true;
}

/** 实施期总目标 beside 年度目标: columns that are printed twice below stand in the same order. */
function goalSidesOf(found: Found): ReadonlyMap<Side, number> {
  const placeOf = (wanted: FormRole) => found.find(([, { role }]) => role === wanted)?.[0];
  const [overall, year] = [placeOf('overall_objective'), placeOf('year_objective')];
  return overall === undefined || year === undefined
    ? new Map()
    : new Map([
        ['overall', overall],
        ['year', year],
      ]);
}

/** A label nobody knows left of amounts: it is told, and the amounts below are read. */
const isUnderUnknown = (found: Found, filled: readonly (readonly [number, Printed])[]): boolean => {
  const [first] = filled;
  const own = found.every(([place, { role }]) => place !== first?.[0] && MONEY_ROLES.includes(role));
  return own && first !== undefined && mayBeLabel(first[1]);
};

/** 合计 beside 财政拨款 and 其他资金: the budget. */
const totalAmong = (
  cell: Printed,
  labels: number,
  { vocabulary }: FormContext,
): Label<FormRole> | undefined =>
  labels > 1 && isTotalWord(cell, vocabulary)
    ? { role: 'budget', key: cell.text, wrapped: false, moneyUnit: null, points: null, unit: null }
    : undefined;

const pick = (found: Found, roles: readonly FormRole[]): Map<number, FormRole> =>
  new Map(found.flatMap(([place, { role }]) => (roles.includes(role) ? [[place, role] as const] : [])));

/** Two goals or more side by side, or two amounts or more. The first of three goals is the label of the others. */
function belowOf(found: Found): Map<number, FormRole> | null {
  const goals = pick(found, [...OBJECTIVE_ROLES, 'result']);
  if (goals.size === found.length && [...goals.values()].some((role) => OBJECTIVE_ROLES.includes(role)))
    return goals.size > 2 ? underGoal([...goals]) : goals;
  const money = pick(found, MONEY_ROLES);
  const others = found.filter(([place, { role }]) => !money.has(place) && role !== 'funds');
  return money.size > 1 && others.length === 0 ? money : null;
}

/** 年度总体目标 | 预期目标 | 实际完成情况: the first is the label of the others, and says which period they are for. */
function underGoal([first, ...others]: (readonly [number, FormRole])[]): Map<number, FormRole> {
  const own = first?.[1] ?? 'objective';
  return new Map(others.map(([place, role]) => [place, role === 'objective' ? own : role]));
}

function amountsOf(found: Found): Map<number, FormRole> | null {
  const columns = pick(found, AMOUNT_COLUMNS);
  const others = [...columns].filter(([, role]) => role === 'result' || OF_WHOLE.includes(role));
  const parts = pick(found, MONEY_ROLES).size > pick(found, AMOUNT_COLUMNS).size;
  if (others.length === 0 || others.length === columns.size || parts) return null;
  const first = [...columns].find(([, role]) => role !== 'result' && !OF_WHOLE.includes(role))?.[0];
  const kind = (role: FormRole) => (OF_WHOLE.includes(role) ? 'overall_budget' : 'result');
  return new Map([...columns].map(([place, role]) => [place, place === first ? 'budget' : kind(role)]));
}

/** The row below such labels: each value under its own label. A row with a label of its own is none. */
export function readBelow(row: Row, state: FormState, context: FormContext): boolean {
  const { vocabulary, problems } = context;
  const { below } = state;
  if (below === null) return false;
  state.below = null;
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const values = filled.filter(([, cell]) => !takeUnitCell(trim(cell), state.project, context));
  if (values.some(([, cell]) => vocabulary.formLabel(cell.text))) return false;
  const isMoney = [...below.values()].some((role) => MONEY_ROLES.includes(role));
  if (isMoney && !values.every(([, cell]) => isAmount(cell.text))) return false;
  const isPlan = [...below.values()].some((role) => PLAN_ROLES.includes(role));
  state.amounts = null;
  for (const [index, [place, cell]] of values.entries()) {
    const role =
      below.get(place) ?? (!isPlan && values.length === below.size ? [...below.values()][index] : undefined);
    if (role === undefined) problems.add(trim(cell), isPlan ? '资金支出计划' : null, expected(isPlan));
    else addToForm(state.project, role, trim(cell));
  }
  return true;
}

const expected = (isPlan: boolean): string =>
  isPlan ? 'a percentage under a printed month' : 'a value under a printed label';
