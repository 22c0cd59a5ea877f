import { isolate } from './isolate.ts';
import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Making one takes longer than all that it formats for an answer. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with its thousands apart and at most `digits` decimals: `1,485.34`. */
export function formatNumber(value: number, lang: Language, digits = 2): string {
  const key = `${lang} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/** A share (0 to 1) as whole per cent: `71%`. Never 0% for something nor 100% for less than all. */
export function formatShare(share: number, lang: Language): string {
  const percent = Math.round(share * 100);
  if (share > 0 && percent === 0) return lang === 'zh' ? '不足 1%' : 'under 1%';
  if (share < 1 && percent === 100) return lang === 'zh' ? '99% 以上' : 'over 99%';
  return `${percent}%`;
}

/** Words in a row: `甲、乙和丙`, `a, b and c`; each kept to itself, whatever signs of direction stand in it. */
export function formatList(words: readonly string[], lang: Language): string {
  const items = words.map(isolate);
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const joined = items.slice(0, -1).join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh' ? `${joined}和${last}` : `${joined} and ${last}`;
}

/** Years as a reader says them: `2021`, or `2021–2024` for first to last. */
export function formatYears(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
