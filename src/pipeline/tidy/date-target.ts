/** First and last day of a period of the calendar (ISO 8601); null where the printed words do not fix them. */
export interface DateTarget {
  date_start: string | null;
  date_end: string | null;
}

const OPEN: DateTarget = { date_start: null, date_end: null };

/** 前, 完成, 完成发放: what may follow a deadline. */
const DONE = String.raw`(?:之前|以前|前)?(?:完成\p{Script=Han}{0,6})?`;
const form = (pattern: string): RegExp => new RegExp(`^(?:${pattern.replace('DONE', DONE)})$`, 'u');

/** The printed forms of a deadline or a period, each with the days it fixes. Blanks are taken out first. */
const FORMS: readonly [form: RegExp, days: (parts: number[]) => DateTarget][] = [
  // 2023年全年
  [form('(\\d{4})年度?(?:全年)?'), ([year = 0]) => ({ date_start: iso(year, 1, 1), date_end: iso(year, 12, 31) })],
  // 2023年1月至12月
  [
    form('(\\d{4})年(\\d{1,2})月?[至到-](\\d{1,2})月底?'),
    ([year = 0, first = 0, last = 0]) => ({ date_start: iso(year, first, 1), date_end: monthEnd(year, last) }),
  ],
  // 2023年底前, 2021年底前完成发放
  [form('(\\d{4})年年?底DONE'), ([year = 0]) => ({ date_start: null, date_end: iso(year, 12, 31) })],
  // 2023年12月31日前
  [
    form('(\\d{4})年(\\d{1,2})月(\\d{1,2})日DONE'),
    ([year = 0, month = 0, day = 0]) => ({ date_start: null, date_end: iso(year, month, day) }),
  ],
  // 2023年11月底前
  [form('(\\d{4})年(\\d{1,2})月底DONE'), ([year = 0, month = 0]) => ({ date_start: null, date_end: monthEnd(year, month) })],
  // 2023年12月前完成: the start or the end of December
  [form('\\d{4}年\\d{1,2}月DONE'), () => OPEN],
  // 全年, 年底前, 12月31日, 12月前完成: no year printed
  [form('全年|年底DONE'), () => OPEN],
  [form('\\d{1,2}月(?:\\d{1,2}日|底)DONE'), () => OPEN],
  [form('\\d{1,2}月(?:之|以)?前(?:完成\\p{Script=Han}{0,6})?'), () => OPEN],
  // 自受理之日起3个工作日: counted from an event
  [form('自\\p{Script=Han}{1,16}起\\d+个?(?:工作日|天|日|月|年)(?:内|以内)?'), () => OPEN],
];

/** Reads a date target: a deadline, a period, or a term counted from an event. Undefined for anything else. */
export function maybeDateTarget(printed: string): DateTarget | undefined {
  const text = printed.replace(/\s+/gu, '');
  for (const [pattern, days] of FORMS) {
    const match = pattern.exec(text);
    if (match) {
      const parts = match.slice(1).map(Number);
      return isCalendar(parts) ? days(parts) : undefined;
    }
  }
  return undefined;
}

const isCalendar = ([, month = 1, third = 1]: number[]): boolean =>
  month >= 1 && month <= 12 && third >= 1 && third <= 31;

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const monthEnd = (year: number, month: number): string =>
  iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
