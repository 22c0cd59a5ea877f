import type { Language } from '../../i18n/language.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import { agencyName, stripsOf } from '../agency-strip.ts';
import type { TargetValueRow } from '../target-value-row.ts';
import { amountInWords } from '../target-words.ts';

/** The span of the targets on one axis, with who set the ends. */
export function targetValuesFinding(rows: readonly TargetValueRow[], lang: Language): string {
  const sorted = byValue(rows);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return lang === 'zh' ? '没有这一单位的数值目标' : 'No target is a number in this unit';
  if (low.base_value === high.base_value) {
    return lang === 'zh'
      ? `目标都是 ${amountInWords(low, lang)}`
      : `Every target is ${amountInWords(low, lang)}`;
  }
  return lang === 'zh'
    ? `目标从 ${amountInWords(low, lang)}（${agencyName(low, lang)}）到 ${amountInWords(high, lang)}（${agencyName(high, lang)}）`
    : `Targets run from ${amountInWords(low, lang)} (${agencyName(low, lang)}) to ${amountInWords(high, lang)} (${agencyName(high, lang)})`;
}

/** The drawing in words: each agency's count, lowest and highest target. */
export function targetValuesDescription(rows: readonly TargetValueRow[], lang: Language): string {
  return stripsOf(byValue(rows), lang)
    .map(({ agency, year, rows: own }) => {
      const [low, high] = [own[0], own.at(-1)];
      if (!low || !high) return '';
      const say = (row: TargetValueRow) =>
        `${row.name} ${COMPARATOR_SIGNS[row.comparator]}${amountInWords(row, lang)}`;
      return lang === 'zh'
        ? `${agency} ${year}：${own.length} 个目标，最低 ${say(low)}，最高 ${say(high)}。`
        : `${agency} ${year}: ${own.length} targets, lowest ${say(low)}, highest ${say(high)}.`;
    })
    .join(lang === 'zh' ? '' : ' ');
}

const byValue = (rows: readonly TargetValueRow[]) =>
  [...rows].sort((a, b) => a.base_value - b.base_value || (a.indicator_id < b.indicator_id ? -1 : 1));
