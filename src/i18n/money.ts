import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

const WAN = 10_000;
const YI = 100_000_000;
const MILLION = 1_000_000;
/** A sum of money is never broken over two lines. */
const NBSP = '\u00a0';

/**
 * Yuan as people say them: `1.2 万元`, `8,000 万元`, `1.4 亿元`; `CNY 12,000`, `CNY 80 million`.
 * English writes the code, since ¥ is also the yen. Below 1 万元 both print yuan.
 * The exact sum belongs beside it (`exactYuan`), since this one is rounded.
 */
export function formatMoney(yuan: number, lang: Language): string {
  return lang === 'zh' ? moneyInChinese(yuan) : moneyInEnglish(yuan);
}

/** Yuan to the 分 that the document prints: `80,000,000 元`, `CNY 80,000,000`. */
export function exactYuan(yuan: number, lang: Language): string {
  const digits = formatNumber(yuan, lang);
  return lang === 'zh' ? `${digits}${NBSP}元` : `CNY${NBSP}${digits}`;
}

function moneyInChinese(yuan: number): string {
  const size = Math.abs(yuan);
  if (size >= YI) return `${formatNumber(yuan / YI, 'zh')}${NBSP}亿元`;
  if (size >= WAN) return `${formatNumber(yuan / WAN, 'zh', size >= 1000 * WAN ? 0 : 2)}${NBSP}万元`;
  return `${formatNumber(yuan, 'zh')}${NBSP}元`;
}

function moneyInEnglish(yuan: number): string {
  const size = Math.abs(yuan);
  if (size >= MILLION)
    return `CNY${NBSP}${formatNumber(yuan / MILLION, 'en', size >= 10 * MILLION ? 1 : 2)}${NBSP}million`;
  return `CNY${NBSP}${formatNumber(yuan, 'en', size >= WAN ? 0 : 2)}`;
}

/** A tick of a money axis without its unit: `100` for 100 万元; `10k`, `1m` in English. */
export function moneyTick(yuan: number, lang: Language): string {
  if (lang === 'zh') return formatNumber(yuan / WAN, 'zh', 4);
  if (yuan >= MILLION) return `${formatNumber(yuan / MILLION, 'en')}m`;
  return yuan >= 1000 ? `${formatNumber(yuan / 1000, 'en')}k` : formatNumber(yuan, 'en');
}

/** The tick that says the unit of the axis: `1 万元`, `CNY 10k`. */
export function moneyTickWithUnit(yuan: number, lang: Language): string {
  const tick = moneyTick(yuan, lang);
  return lang === 'zh' ? `${tick}${NBSP}万元` : `CNY${NBSP}${tick}`;
}
