import type { IndicatorRow } from '../../model/indicator.ts';
import type { IndicatorType } from '../../model/indicator-type.ts';
import type { Comparator, Dimension, Direction } from '../../model/target.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { maybeDateTarget } from './date-target.ts';
import { maybeQuantity, type Quantity } from './quantity.ts';
import { isSameUnit, printedUnit, readDenominator, readUnit } from './unit-reading.ts';

/** What a table prints of one target, blanks collapsed. */
export interface PrintedTarget {
  value: string | null;
  /** 指标性质, where comparators have a column of their own. */
  comparator: string | null;
  /** 度量单位, where units have one. */
  unit: string | null;
  name: string;
  /** Null where nobody knows the class. */
  type: IndicatorType | null;
  /** 正向指标 or 反向指标, where a column says so. */
  direction?: Direction | null;
}

/** The columns of an indicator that are read from its printed target. */
export type Target = Pick<
  IndicatorRow,
  | 'kind'
  | 'comparator'
  | 'value'
  | 'unit'
  | 'unit_source'
  | 'scope_raw'
  | 'dimension'
  | 'base_value'
  | 'base_unit'
  | 'denominator'
  | 'denominator_source'
  | 'direction'
  | 'entity'
  | 'date_start'
  | 'date_end'
>;

const UNREAD: Omit<Target, 'kind'> = {
  comparator: null,
  value: null,
  unit: null,
  unit_source: null,
  scope_raw: null,
  dimension: null,
  base_value: null,
  base_unit: null,
  denominator: null,
  denominator_source: null,
  direction: null,
  entity: null,
  date_start: null,
  date_end: null,
};

/**
 * Types a printed target. What the grammar does not know is `text`: kept as printed, never dropped.
 * The decisions (1年 is a quantity, 全年 a date, a grade text …) stand in docs/readings.md.
 */
export function tidyTarget(printed: PrintedTarget, vocabulary: Vocabulary): Target {
  const words = vocabulary.files['target-words'];
  if (printed.value === null || words.none.includes(printed.value)) return { ...UNREAD, kind: 'none' };
  if (printed.comparator !== null && words.qualitative.includes(printed.comparator))
    return { ...UNREAD, kind: 'text' };
  const date = maybeDateTarget(printed.value);
  if (date) return { ...UNREAD, ...date, kind: 'date' };
  const quantity = maybeQuantity(printed.value, vocabulary);
  if (!quantity || contradicts(quantity, printed, vocabulary)) return { ...UNREAD, kind: 'text' };
  return quantityTarget(quantity, printed, vocabulary);
}

/** Whether a column says something else than the value (≥ beside ≤5, 元 beside 10万), or what nobody knows (约). */
function contradicts(
  quantity: Quantity,
  { comparator, unit }: PrintedTarget,
  vocabulary: Vocabulary,
): boolean {
  if (comparator !== null) {
    const inColumn = vocabulary.comparator(comparator);
    if (inColumn === undefined || (quantity.comparator !== null && quantity.comparator !== inColumn))
      return true;
  }
  return unit !== null && quantity.unit !== null && !isSameUnit(quantity.unit, unit, vocabulary);
}

function quantityTarget(quantity: Quantity, printed: PrintedTarget, vocabulary: Vocabulary): Target {
  const { name, type } = printed;
  const inColumn = printed.comparator === null ? undefined : vocabulary.comparator(printed.comparator);
  const comparator = inColumn ?? quantity.comparator ?? '=';
  const unit = printedUnit(quantity.unit, printed.unit, name, vocabulary);
  const base = readUnit(quantity.value, unit.unit, type, vocabulary);
  const target: Target = {
    ...UNREAD,
    kind: 'quantity',
    comparator,
    value: quantity.value,
    ...unit,
    scope_raw: quantity.scope,
    ...base,
    ...readDenominator(unit.unit, name, base.dimension, vocabulary),
  };
  target.direction = printed.direction ?? readDirection(comparator, name, type, base.dimension, vocabulary);
  target.entity = readEntity(target, name, vocabulary);
  return target;
}

/** Which way is better. A price standard (= under cost) is fixed; a bare number is read by its name. */
function readDirection(
  comparator: Comparator,
  name: string,
  type: IndicatorType | null,
  dimension: Dimension | null,
  { lowerIsBetter }: Vocabulary,
): Direction | null {
  if (comparator === '>=' || comparator === '>') return 'higher';
  if (comparator === '<=' || comparator === '<') return 'lower';
  if (type === 'cost') return 'fixed';
  if (lowerIsBetter.test(name)) return 'lower';
  return dimension === 'ratio' || dimension === 'count' || type === 'satisfaction' ? 'higher' : null;
}

/** What is counted: the first entry of the vocabulary that fits the unit family and the name. */
function readEntity(
  { dimension, base_unit, unit }: Target,
  name: string,
  { entities }: Vocabulary,
): string | null {
  if (dimension !== 'count') return null;
  const [family] = base_unit?.split('/') ?? [];
  const found = entities.find(
    (entry) =>
      entry.base_unit === family &&
      (entry.name?.test(name) ?? true) &&
      (entry.units === undefined || entry.units.includes(unit ?? '')),
  );
  return found?.entity ?? null;
}
