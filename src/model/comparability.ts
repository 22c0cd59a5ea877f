import type { IndicatorType } from './indicator-type.ts';
import type { Comparator, Dimension, Direction, TargetKind } from './target.ts';

/** What the guard looks at of a target. Money in yuan. */
export interface GuardedTarget {
  kind: TargetKind;
  type: IndicatorType;
  comparator: Comparator | null;
  dimension: Dimension | null;
  base_value: number | null;
  base_unit: string | null;
  unit: string | null;
  denominator: string | null;
  direction: Direction | null;
  entity: string | null;
  scope_raw: string | null;
  /** The budget of its project: a small sum in 元 beside it is a price. */
  budget_yuan: number;
}

/** A scale on which every target means the same kind of thing. Two targets may share an axis where theirs are equal. */
export interface Axis {
  dimension: Dimension;
  /** Base unit without what it is per: 元, %, 件. */
  unit: string;
  /** What one value is per: 人, 件; `?` for a price that does not say; null for none. */
  denominator: string | null;
  /** Which way is better; a cost is one direction, whether printed as a ceiling, a price or (DQ10) a floor. */
  direction: 'higher' | 'lower' | 'open';
  /** What is counted, where the unit alone does not say: cases and parcels are both 件. */
  entity: string | null;
  /** A frequency or scope that is not the whole year: 每季度, 每个司法所. */
  scope: string | null;
}

/** Why a target has no axis, or two targets do not share one. */
export const CONFLICTS = [
  'not_a_number',
  'no_unit',
  'dimension',
  'unit',
  'denominator',
  'entity',
  'direction',
  'scope',
] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** The reason in both languages, as a page prints it. */
export const CONFLICT_WORDS: Readonly<Record<Conflict, { zh: string; en: string }>> = {
  not_a_number: { zh: '指标值不是数值', en: 'the target is not a number' },
  no_unit: { zh: '没有印出单位', en: 'no unit is printed' },
  dimension: { zh: '量纲不同', en: 'another dimension' },
  unit: { zh: '基本单位不同', en: 'another base unit' },
  denominator: {
    zh: '分母不同（总额与单价、每人与每件不能同轴）',
    en: 'per something else (totals and unit costs never mix)',
  },
  entity: { zh: '所数的对象不同', en: 'something else is counted' },
  direction: { zh: '方向不同（越高越好与越低越好不能同轴）', en: 'better the other way' },
  scope: { zh: '范围或频次不同', en: 'another scope or frequency' },
};

/** A price stands below this share of the budget; a total does not. */
export const HIGHEST_PRICE_SHARE = 0.1;

/** Printed in 元, far below the budget, and no "per what": a price whose denominator is left to the reader (DQ19). */
export const isPriceWithoutPer = ({
  type,
  dimension,
  unit,
  base_value,
  denominator,
  budget_yuan,
}: Pick<
  GuardedTarget,
  'type' | 'dimension' | 'unit' | 'base_value' | 'denominator' | 'budget_yuan'
>): boolean =>
  type === 'cost' &&
  dimension === 'money' &&
  denominator === null &&
  unit === '元' &&
  (base_value ?? 0) < HIGHEST_PRICE_SHARE * budget_yuan;

/** Denominators that mean one thing. */
const SAME_DENOMINATOR: Readonly<Record<string, string>> = {
  场: '次',
  场次: '次',
  名: '人',
  位: '人',
  宗: '件',
};

/** Words before a value that limit nothing: the whole year, which every target is for, and the name of a rate said again. */
const NO_SCOPE = /^(?:每年|全年|年均|年度|本年度?)$|率$/u;

/** The axis of a target, or why it has none. */
export function axisOf(target: GuardedTarget): Axis | Conflict {
  if (target.kind !== 'quantity') return 'not_a_number';
  // A number without a unit has no base value either.
  if (target.base_unit === null || target.dimension === null || target.base_value === null) return 'no_unit';
  return {
    dimension: target.dimension,
    unit: target.base_unit.split('/')[0] ?? target.base_unit,
    denominator: isPriceWithoutPer(target) ? '?' : perOf(target.denominator),
    direction: directionOf(target),
    entity: target.dimension === 'count' ? target.entity : null,
    scope: scopeOf(target.scope_raw),
  };
}

/** What a printed denominator is called on an axis: 场 and 场次 are 次. Null for none. */
export const perOf = (denominator: string | null): string | null =>
  denominator === null ? null : (SAME_DENOMINATOR[denominator] ?? denominator);

function scopeOf(printed: string | null): string | null {
  const scope = printed?.trim() ?? '';
  return scope === '' || NO_SCOPE.test(scope) ? null : scope;
}

function directionOf({ type, dimension, direction, comparator }: GuardedTarget): Axis['direction'] {
  if (type === 'cost' && dimension === 'money') return 'lower';
  if (direction === 'higher' || direction === 'lower') return direction;
  return comparator?.startsWith('<') ? 'lower' : 'open';
}

/** Why two targets may not share an axis; undefined where they may. */
export function maybeConflict(one: GuardedTarget, other: GuardedTarget): Conflict | undefined {
  const a = axisOf(one);
  const b = axisOf(other);
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  return maybeAxisConflict(a, b);
}

/** Why two axes are not one, by the first part that differs. */
export function maybeAxisConflict(a: Axis, b: Axis): Conflict | undefined {
  return (['dimension', 'unit', 'denominator', 'entity', 'direction', 'scope'] as const).find(
    (part) => a[part] !== b[part],
  );
}

/**
 * The axis as one short text, for a column and an address: `元`, `元/件`, `%`, `%·lower`, `件·case`. Equal axes have
 * equal texts and different ones different texts; what is usual (higher, no entity, whole year; lower for money) is left out.
 */
export function axisId({ dimension, unit, denominator, direction, entity, scope }: Axis): string {
  const usual = dimension === 'money' ? 'lower' : 'higher';
  const per = denominator === null ? '' : `/${denominator}`;
  const rest = [direction === usual ? '' : direction, entity ?? '', scope === null ? '' : `(${scope})`];
  return [`${unit}${per}`, ...rest.filter((part) => part !== '')].join('·');
}

/** The id of the axis of a target; null where it has none. */
export function axisIdOf(target: GuardedTarget): string | null {
  const axis = axisOf(target);
  return typeof axis === 'string' ? null : axisId(axis);
}
