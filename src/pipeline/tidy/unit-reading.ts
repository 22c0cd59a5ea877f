import type { IndicatorType } from '../../model/indicator-type.ts';
import type { DenominatorSource, Dimension, UnitSource } from '../../model/target.ts';
import { foldWidth, type Vocabulary } from '../vocabulary.ts';

export interface PrintedUnit {
  unit: string | null;
  unit_source: UnitSource | null;
}

export interface UnitReading {
  dimension: Dimension | null;
  base_value: number | null;
  base_unit: string | null;
}

const NAME_BRACKETS = /[(（]([^()（）]+)[)）]\s*$/u;

/** The unit of a target: in the value, else in a column of its own, else in the brackets that end the name. */
export function printedUnit(
  inValue: string | null,
  inColumn: string | null,
  name: string,
  vocabulary: Vocabulary,
): PrintedUnit {
  if (inColumn !== null) return { unit: asPrinted(inColumn, vocabulary), unit_source: 'column' };
  if (inValue !== null) return { unit: asPrinted(inValue, vocabulary), unit_source: 'value' };
  const inName = NAME_BRACKETS.exec(name)?.[1]?.trim();
  if (inName !== undefined && vocabulary.unit(inName)) {
    return { unit: asPrinted(inName, vocabulary), unit_source: 'name' };
  }
  return { unit: null, unit_source: null };
}

/** A word looked up in a list of the vocabulary: `constructor` is in none, though every object has one. */
const lookUp = <Entry>(entries: Readonly<Record<string, Entry>>, word: string): Entry | undefined =>
  Object.hasOwn(entries, word) ? entries[word] : undefined;

const asPrinted = (unit: string, { files }: Vocabulary): string =>
  lookUp(files.units.printed_as, unit) ?? unit;

/** Whether a unit in the value and one in a column of its own say the same: `%` and 百分比, not 万元 and 元. */
export function isSameUnit(inValue: string, inColumn: string, vocabulary: Vocabulary): boolean {
  if (foldWidth(inValue) === foldWidth(inColumn)) return true;
  const [one, other] = [vocabulary.unit(inValue), vocabulary.unit(inColumn)];
  return one !== undefined && one.base === other?.base && one.factor === other.factor;
}

/**
 * A value in its printed unit → the value in the base unit of its family: 45 万通/年 is 450000 通/年.
 * All null where no unit is printed or nobody knows it.
 */
export function readUnit(
  value: number,
  unit: string | null,
  type: IndicatorType | null,
  vocabulary: Vocabulary,
): UnitReading {
  const [numerator = '', ...per] = unit === null ? [] : foldWidth(unit).split('/');
  const cutShort = lookUp(vocabulary.files.units.cut_short, numerator);
  const known = vocabulary.unit(cutShort?.type === type ? cutShort.unit : numerator);
  if (!known) return { dimension: null, base_value: null, base_unit: null };
  return {
    dimension: known.dimension,
    base_value: timesExactly(value, known.factor),
    base_unit: [known.base, ...per].join('/'),
  };
}

/** 48.29 × 10000 is 482900, not 482899.99999999994: fifteen digits are what a double holds for certain. */
const timesExactly = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

export interface DenominatorReading {
  denominator: string | null;
  denominator_source: DenominatorSource | null;
}

/** What a value is per: from the unit (元/件 → 件), and from the name where it says more (每名…, 人均…). */
export function readDenominator(
  unit: string | null,
  name: string,
  dimension: Dimension | null,
  { denominators }: Vocabulary,
): DenominatorReading {
  const [, ofUnit = ''] = unit === null ? [] : foldWidth(unit).split('/');
  const held = ofUnit === '' ? [] : ofUnit.split('·');
  const ofName = denominators
    .filter((entry) => dimension !== 'ratio' && entry.name.test(name))
    .filter((entry) => !entry.sameAs.some((per) => held.includes(per)))
    .map((entry) => entry.per);
  const parts = [...ofName, ...held];
  if (parts.length === 0) return { denominator: null, denominator_source: null };
  return { denominator: parts.join('·'), denominator_source: ofName.length > 0 ? 'name' : 'unit' };
}
