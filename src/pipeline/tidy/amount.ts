import { isMoneyUnit, type MoneyUnit, maybeYuan } from '../money.ts';
import { foldWidth } from '../vocabulary.ts';

/** How a table prints that there is no money: told from 0, which is a value. */
const NIL = /^(?:[-—–－/\\]+|无|—+)$/u;
/** 250万元, 250万, 400万元（其中：上级资金300万元） */
const WITH_UNIT =
  /^(?:人民币|[¥￥])?\s*(-?[\d,，]+(?:\.\d+)?)\s*([万亿]?元|[万亿])?(?:人民币|整)?\s*(?:[(（]其中[^()（）]*[)）])?$/u;

export const isNil = (printed: string): boolean => NIL.test(foldWidth(printed).trim());

/** A printed amount → yuan, in the unit it prints itself, else in the one given. Undefined where it is none. */
export function maybeAmount(printed: string, unit: MoneyUnit | null): number | undefined {
  const match = WITH_UNIT.exec(
    foldWidth(printed)
      .trim()
      .replace(/(?<=\d)\s+(?=[\d,.])/gu, ''),
  );
  const [, digits, own] = match ?? [];
  if (digits === undefined) return undefined;
  const whole = own === undefined || own.endsWith('元') ? own : `${own}元`;
  const printedUnit = whole !== undefined && isMoneyUnit(whole) ? whole : unit;
  return printedUnit === null ? undefined : maybeYuan(digits, printedUnit);
}

export const isAmount = (printed: string): boolean =>
  isNil(printed) || maybeAmount(printed, '元') !== undefined;
