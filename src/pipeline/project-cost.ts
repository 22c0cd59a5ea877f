import { isPriceWithoutPer } from '../model/comparability.ts';
import type { IndicatorRow } from '../model/indicator.ts';
import type { ProjectRow } from '../model/project.ts';
import { addYuan } from './money.ts';

/** A unit cost and the quantities it is multiplied by. `value` in yuan. */
export interface Product {
  cost: IndicatorRow;
  count: IndicatorRow;
  /** 12 where the price is paid by the month, else 1. */
  months: number;
  value: number;
  /** The price prints no "per what"; that it is per the thing the quantity counts is our reading. */
  isAssumed: boolean;
}

/** What the cost targets of a project come to, as printed. */
export interface CostComposition {
  products: readonly Product[];
  /** Fixed sums of money. */
  sums: readonly IndicatorRow[];
  /** Unit costs whose quantity is not printed, or could be more than one. */
  unpaired: readonly IndicatorRow[];
  /** Products and sums, in yuan. */
  total: number;
}

/**
 * Puts the cost targets of a project together: fixed sums, and unit costs times the quantity they are per.
 * A unit cost finds its quantity by the unit counted and by a word that both names share; a name that says nothing
 * of its own (平均成本) takes the only quantity of that unit. Nothing is paired where two would do.
 */
export function composeCost(project: ProjectRow, indicators: readonly IndicatorRow[]): CostComposition {
  const costs = indicators.filter(
    (row) => row.type === 'cost' && row.dimension === 'money' && row.base_value !== null,
  );
  const counts = indicators.filter((row) => row.type === 'quantity' && row.dimension === 'count');
  const products: Product[] = [];
  const sums: IndicatorRow[] = [];
  const unpaired: IndicatorRow[] = [];
  for (const cost of costs) {
    const isPriceByName = cost.denominator === null && isPrice(cost, project);
    const count = cost.denominator === null && !isPriceByName ? undefined : maybeCount(cost, counts);
    if (count) products.push(productOf(cost, count, isPriceByName));
    else if (cost.denominator === null && !isPriceByName) sums.push(cost);
    else unpaired.push(cost);
  }
  const total = addYuan([
    ...products.map(({ value }) => value),
    ...sums.map(({ base_value }) => base_value ?? 0),
  ]);
  return { products, sums, unpaired, total };
}

/** DQ19's price: the denominator is left to the reader. */
export const isPrice = (row: IndicatorRow, { budget_yuan }: ProjectRow): boolean =>
  isPriceWithoutPer({ ...row, budget_yuan });

function productOf(cost: IndicatorRow, count: IndicatorRow, isAssumed: boolean): Product {
  const months = BY_THE_MONTH.test(`${cost.name} ${cost.description ?? ''}`) ? MONTHS_OF_A_YEAR : 1;
  const value = addYuan([(count.base_value ?? 0) * (cost.base_value ?? 0) * months]);
  return { cost, count, months, value, isAssumed };
}

/** 劳务派遣人员月人均标准: what one costs in a month; a budget is for a year. */
const BY_THE_MONTH = /月人均|人均月|每月|月工资|月标准/u;
const MONTHS_OF_A_YEAR = 12;

/** Things that are counted alike: what a price is per, and the base unit of the quantity that counts it. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  场: '次',
  场次: '次',
  本: '册',
  名: '人',
  位: '人',
  宗: '件',
};

function maybeCount(cost: IndicatorRow, counts: readonly IndicatorRow[]): IndicatorRow | undefined {
  const per = cost.denominator?.split('·')[0];
  const base = per === undefined ? undefined : (COUNTED_AS[per] ?? per);
  const ofUnit = counts.filter(({ base_unit }) => base === undefined || base_unit === base);
  const sharing = ofUnit
    .map((row) => ({ row, shared: sharedLength(subjectOf(cost.name), row.name) }))
    .filter(({ shared }) => shared >= 2)
    .toSorted((a, b) => b.shared - a.shared);
  const [best, second] = sharing;
  if (best) return best.shared === second?.shared ? undefined : best.row;
  const [only, other] = ofUnit;
  return only && !other && base !== undefined && subjectOf(cost.name).length < 2 ? only : undefined;
}

/** Words that every cost may carry: they say nothing of what is paid for. */
const COST_WORDS =
  /每[人名位件次个本场年月]?|人均|单次|单[人位]|平均|年均|所需要?|需要|需支付|多少|钱|的|一|费用?|成本|经费|支出|金额|标准|年|是/gu;

const subjectOf = (name: string): string => name.replace(COST_WORDS, '');

/** The length of the longest run of characters that two texts share. */
function sharedLength(one: string, other: string): number {
  let longest = 0;
  for (let start = 0; start < one.length; start++) {
    for (let end = start + longest + 1; end <= one.length && other.includes(one.slice(start, end)); end++)
      longest = end - start;
  }
  return longest;
}
