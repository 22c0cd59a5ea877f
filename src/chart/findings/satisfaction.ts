import type { Language } from '../../i18n/language.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import { stripsOf } from '../agency-strip.ts';
import { sameTargets } from '../same-targets.ts';
import { isOnAxis, type SatisfactionRow } from '../satisfaction-row.ts';

/** Where satisfaction targets stand: the commonest value, the lowest and the highest. */
export function satisfactionFinding(rows: readonly SatisfactionRow[], lang: Language): string {
  const values = rows.filter(isOnAxis).map((row) => row.base_value);
  const mode = commonest(values);
  if (!mode) return lang === 'zh' ? '没有数值型的满意度目标' : 'No satisfaction target is a number';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return lang === 'zh' ? `满意度目标都是 ${low}%` : `Every satisfaction target is ${low}%`;
  return lang === 'zh'
    ? `满意度目标从 ${low}% 到 ${high}%，最常见的是 ${mode.value}%：${values.length} 个中有 ${mode.count} 个`
    : `Satisfaction targets run from ${low}% to ${high}%; the most common is ${mode.value}%, set by ${mode.count} of ${values.length}`;
}

/** The drawing in words: each respondent group, each agency, each target. */
export function satisfactionDescription(rows: readonly SatisfactionRow[], lang: Language): string {
  const groups = [...new Set(rows.map((row) => row.measure_id))].map((id) =>
    rows.filter((row) => row.measure_id === id),
  );
  return groups.map((group) => groupInWords(group, lang)).join(lang === 'zh' ? '' : ' ');
}

function groupInWords(rows: readonly SatisfactionRow[], lang: Language): string {
  const name = lang === 'zh' ? rows[0]?.measure : rows[0]?.measure_en;
  const agencies = stripsOf(rows, lang).map((strip) => {
    const numbers = sameTargets(strip.rows.filter(isOnAxis)).map(
      (same) =>
        `${COMPARATOR_SIGNS[same.comparator]}${same.base_value}%${same.rows.length > 1 ? ` ×${same.rows.length}` : ''}`,
    );
    const words = strip.rows
      .filter((row) => !isOnAxis(row))
      .map((row) =>
        row.value_raw === null ? (lang === 'zh' ? '未印' : 'none printed') : `“${row.value_raw}”`,
      );
    return `${strip.agency} ${[...numbers, ...words].join(lang === 'zh' ? '、' : ', ')}`;
  });
  return lang === 'zh' ? `${name}：${agencies.join('；')}。` : `${name}: ${agencies.join('; ')}.`;
}

/** The value that occurs most often; the lower of two that tie. */
function commonest(values: readonly number[]): { value: number; count: number } | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value - b.value)[0];
}
