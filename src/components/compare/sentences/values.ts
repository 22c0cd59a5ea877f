import { denominatorLabel } from '../../../i18n/axis.ts';
import type { Language } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { COMPARATOR_SIGNS } from '../../../i18n/target.ts';
import { unitLabel } from '../../../i18n/unit.ts';
import type { Axis } from '../../../model/comparability.ts';
import type { AxisTarget } from '../../../query/compare/measures.ts';

/** What an axis is scaled in: `元/人`, `CNY per person`; a price that does not say per what is only money. */
type Scale = Pick<Axis, 'unit' | 'denominator' | 'entity'>;

/** What is counted, where English has a better word than the unit. */
const COUNTED: Readonly<Record<string, { one: string; many: string }>> = {
  case: { one: 'case', many: 'cases' },
  person: { one: 'person', many: 'persons' },
  event: { one: 'event', many: 'events' },
  training: { one: 'training event', many: 'training events' },
  parcel: { one: 'parcel', many: 'parcels' },
};

/** An amount with its unit: `350 元/人`, `CNY 350 per person`, `98%`. */
export function amountOn(scale: Scale, value: number, lang: Language): string {
  const number = formatNumber(value, lang, 4);
  if (scale.unit === '%') return `${number}%`;
  const denominator = scale.denominator === '?' ? null : scale.denominator;
  if (lang === 'zh') return `${number} ${scale.unit}${denominator === null ? '' : `/${denominator}`}`;
  const per = denominator === null ? '' : ` per ${denominatorLabel(denominator, 'en')}`;
  if (scale.unit === '元') return `CNY ${number}${per}`;
  const counted = COUNTED[scale.entity ?? '']?.[value === 1 ? 'one' : 'many'];
  return `${number} ${counted ?? unitLabel(scale.unit, 'en')}${per}`;
}

/** A target with its bound: `≥98%`, `≤350 元/人`; a plain value without a sign. */
export function boundOn(
  scale: Scale,
  { comparator, value }: Pick<AxisTarget, 'comparator' | 'value'>,
  lang: Language,
) {
  return `${comparator === '=' ? '' : COMPARATOR_SIGNS[comparator]}${amountOn(scale, value, lang)}`;
}

/** Targets that say the same put together, by value. */
export function sameValues(targets: readonly AxisTarget[]): AxisTarget[][] {
  const groups = Map.groupBy(targets, ({ comparator, value }) => `${value} ${comparator}`);
  return [...groups.values()].sort((a, b) => (a[0]?.value ?? 0) - (b[0]?.value ?? 0));
}
