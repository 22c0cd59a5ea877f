/** Fen in one unit of money as printed. */
const FEN_PER_UNIT = { 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n } as const;

export type MoneyUnit = keyof typeof FEN_PER_UNIT;

export const isMoneyUnit = (unit: string): unit is MoneyUnit => Object.hasOwn(FEN_PER_UNIT, unit);

/** More is no amount of money, and arithmetic on it would take long. */
const MOST_DIGITS = 40;
const AMOUNT = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u;

/**
 * A printed amount → yuan, exact to the fen: `8.2` in 万元 is 82000. Computed as whole fen from the decimal
 * string and divided by 100 once, so that no binary fraction comes between.
 * Undefined where the text is no amount, or names more decimals or digits than can be held exactly.
 */
export function maybeYuan(printed: string, unit: MoneyUnit): number | undefined {
  const match = AMOUNT.exec(printed.trim().replaceAll('，', ','));
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  if (whole.length + decimals.length > MOST_DIGITS) return undefined;
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole.replaceAll(',', '') + decimals) * FEN_PER_UNIT[unit];
  if (scaled % scale !== 0n) return undefined;
  const fen = scaled / scale;
  if (fen > Number.MAX_SAFE_INTEGER) return undefined;
  return Number(sign === '-' ? -fen : fen) / 100;
}

/** Adds amounts of yuan as whole fen. */
export function addYuan(amounts: readonly number[]): number {
  return amounts.reduce((sum, yuan) => sum + Math.round(yuan * 100), 0) / 100;
}
