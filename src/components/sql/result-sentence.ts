import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { BenchResult } from '../../query/bench/run-statement.ts';

/** What came of a statement, in one sentence: how many rows and columns, what was not read, how long it took. */
export function resultSentence(
  { kind, columns, rows, cut }: BenchResult,
  seconds: number,
  lang: Language,
): string {
  const words = wordsIn(sqlWords, lang);
  const number = (value: number) => formatNumber(value, lang);
  const time = formatNumber(seconds, lang, seconds < 10 ? 2 : 0);
  if (kind === 'change') {
    const count = isCountAlone({ kind, columns }) ? rows[0]?.[0] : undefined;
    return typeof count === 'number' ? words.changedRows(number(count), time) : words.changed(time);
  }
  const size = [number(rows.length), number(columns.length), time] as const;
  if (cut === 'rows') return words.resultCutRows(...size);
  if (cut === 'size') return words.resultCutSize(...size);
  return rows.length === 0 ? words.noRows(time) : words.resultRows(...size);
}

/** True for what the engine answers to a change that returns no rows: how many it touched. */
export function isCountAlone({ kind, columns }: Pick<BenchResult, 'kind' | 'columns'>): boolean {
  return kind === 'change' && columns.length === 1 && columns[0]?.name === 'Count';
}
