import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import type { Language } from '../../i18n/language.ts';
import { formatShare } from '../../i18n/number.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { TypeShareRow } from '../type-parts.ts';

/**
 * The type that most of the rows have, and its share. For rows that somebody chose by more than their agency: there a
 * family that does not occur need not be one that nobody set, which `typeSharesFinding` would say.
 */
export function mostFrequentType(rows: readonly TypeShareRow[], lang: Language): string {
  const total = sumOf(rows);
  const [most] = INDICATOR_TYPES.map((type) => ({
    type,
    indicators: sumOf(rows.filter((row) => row.type === type)),
  })).sort((a, b) => b.indicators - a.indicators);
  if (!most || total === 0) return lang === 'zh' ? '没有指标' : 'No indicators';
  const name = TYPE_WORDS[most.type][lang];
  if (most.indicators === total)
    return lang === 'zh'
      ? `所选指标全部是${name}指标`
      : `All chosen indicators are of one type: ${name.toLowerCase()}`;
  const share = formatShare(most.indicators / total, lang);
  return lang === 'zh'
    ? `所选指标中${name}指标最多，占 ${share}`
    : `Of the chosen indicators, ${name.toLowerCase()} is the most frequent type: ${share}`;
}

const sumOf = (rows: readonly TypeShareRow[]) => rows.reduce((sum, row) => sum + row.indicators, 0);
