import type { ResultBar } from '../../chart/result-bars.ts';
import type { ResultDot } from '../../chart/result-dots.ts';
import { resultNumber } from '../../chart/result-number.ts';
import type { Language } from '../../i18n/language.ts';
import type { BenchResult } from '../../query/bench/run-statement.ts';
import { drawnNumber } from './result-values.ts';

/** Whole numbers that count nothing: a place in a document, a year, an order. */
const NOT_AN_AMOUNT = /^(?:line|char|seq|year)/u;

/** Texts that name a row for programs, or hold what was printed in it. */
const NOT_A_NAME = /_(?:id|raw)$/u;

/** Two columns of a result, by their places. `y` is -1 where no column holds numbers. */
export interface ChartColumns {
  x: number;
  y: number;
}

/** What to draw where nobody has chosen yet: the first amount, by the text that tells most rows apart. */
export function likelyColumns({ columns, rows }: BenchResult): ChartColumns {
  const places = [...columns.keys()];
  const numbers = places.filter((place) => columns[place]?.isNumber);
  const amounts = numbers.filter((place) => !NOT_AN_AMOUNT.test(columns[place]?.name ?? ''));
  const texts = places.filter((place) => !columns[place]?.isNumber);
  const names = texts.filter((place) => !NOT_A_NAME.test(columns[place]?.name ?? ''));
  const different = (place: number) => new Set(rows.map((row) => row[place])).size;
  const [name = 0] = (names.length > 0 ? names : texts).toSorted(
    (a, b) => different(b) - different(a) || a - b,
  );
  return { x: name, y: amounts[0] ?? numbers[0] ?? -1 };
}

/** A bar for each row that has a number, in the order of the result. A name that is NULL is called so. */
export function barRows({ rows }: BenchResult, { x, y }: ChartColumns, lang: Language): ResultBar[] {
  return rows.flatMap((row) => {
    const value = drawnNumber(row[y] ?? null);
    const label = row[x] ?? 'NULL';
    return value === null ? [] : [{ label: String(label), value, text: resultNumber(value, lang) }];
  });
}

/** A dot for each row that has both numbers. */
export function dotRows({ rows }: BenchResult, columns: ChartColumns): ResultDot[] {
  return rows.flatMap((row) => {
    const [x, y] = [drawnNumber(row[columns.x] ?? null), drawnNumber(row[columns.y] ?? null)];
    return x === null || y === null ? [] : [{ x, y }];
  });
}
