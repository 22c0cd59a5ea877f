import { type MeasureRow, onAxis } from '../../chart/measure-row.ts';
import { valueLabel } from '../../chart/measure-words.ts';
import type { Language } from '../../i18n/language.ts';
import { measuresWords } from '../../i18n/measures.ts';

/** The lowest and the highest number of a measure, without signs: `80–5,000`; of derived ones only where none is printed. */
export function rangeInWords(rows: readonly MeasureRow[], lang: Language): string {
  const numbers = onAxis(rows);
  const printed = numbers.filter(({ derived }) => !derived);
  const counted = (printed.length > 0 ? printed : numbers).toSorted((a, b) => a.base_value - b.base_value);
  const [low, high] = [counted[0], counted.at(-1)];
  if (!low || !high) return measuresWords.noNumbers[lang];
  const said = [...new Set([low, high].map((row) => valueLabel({ ...row, comparator: null }, lang)))].join(
    '–',
  );
  if (printed.length > 0) return said;
  return lang === 'zh'
    ? `${said}（${measuresWords.derivedOnly.zh}）`
    : `${said} (${measuresWords.derivedOnly.en})`;
}
