const FACTOR: Readonly<Record<string, number>> = { '': 1, 万: 10_000, 亿: 100_000_000 };
const AMOUNT = /^[≥≤<>=]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|亿)?(元)?$/u;

/** A number without a unit is money only from here on; below, it is a year, a line or a count. */
const LEAST_BARE = 10_000;

/**
 * The sum of money in yuan that a folded word of a question means: `25万元`, `25万`, `250,000元` and `250000` are all
 * 250000. Null where it means none. Exact to the 分, like the budgets it is held against.
 */
export function maybeAmount(word: string): number | null {
  const [, whole = '', decimals = '', scale = '', unit = ''] = AMOUNT.exec(word) ?? [];
  if (whole === '') return null;
  const number = Number(whole.replaceAll(',', '') + decimals);
  if (unit === '' && scale === '' && number < LEAST_BARE) return null;
  const yuan = Math.round(number * (FACTOR[scale] ?? 1) * 100) / 100;
  return Number.isFinite(yuan) ? yuan : null;
}
