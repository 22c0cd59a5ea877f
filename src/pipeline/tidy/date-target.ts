/** First and last day of a period of the calendar (ISO 8601); null where the printed words do not fix them. */
export interface DateTarget {
  date_start: string | null;
  date_end: string | null;
}

const OPEN: DateTarget = { date_start: null, date_end: null };

/** 前, 完成, 完成发放: what may follow a deadline. */
const DONE = String.raw`(?:之前|以前|前)?(?:完成\p{Script=Han}{0,6})?`;
const form = (pattern: string): RegExp => new RegExp(`^(?:${pattern.replace('DONE', DONE)})$`, 'u');

interface Parts {
  year?: number;
  month?: number;
  /** The last month of a period. */
  last?: number;
  day?: number;
}

/** The printed forms of a deadline or a period, each with the days it fixes. Blanks are taken out first. */
const FORMS: readonly [form: RegExp, days: (parts: Parts) => DateTarget][] = [
  // 2023年全年
  [
    form('(?<year>\\d{4})年度?(?:全年)?'),
    ({ year = 0 }) => ({ date_start: iso(year, 1, 1), date_end: iso(year, 12, 31) }),
  ],
  // 2023年1月至12月
  [
    form('(?<year>\\d{4})年(?<month>\\d{1,2})月?[至到-](?<last>\\d{1,2})月底?'),
    ({ year = 0, month = 0, last = 0 }) => ({
      date_start: iso(year, month, 1),
      date_end: monthEnd(year, last),
    }),
  ],
  // 2023年底前, 2021年底前完成发放
  [form('(?<year>\\d{4})年年?底DONE'), ({ year = 0 }) => ({ date_start: null, date_end: iso(year, 12, 31) })],
  // 2023年12月31日前
  [
    form('(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日DONE'),
    ({ year = 0, month = 0, day = 0 }) => ({ date_start: null, date_end: iso(year, month, day) }),
  ],
  // 2023-12-31, 2023.12.31前
  [
    form('(?<year>\\d{4})(?:-|\\.|/)(?<month>\\d{1,2})(?:-|\\.|/)(?<day>\\d{1,2})DONE'),
    ({ year = 0, month = 0, day = 0 }) => ({ date_start: null, date_end: iso(year, month, day) }),
  ],
  // 2023年11月底前
  [
    form('(?<year>\\d{4})年(?<month>\\d{1,2})月底DONE'),
    ({ year = 0, month = 0 }) => ({ date_start: null, date_end: monthEnd(year, month) }),
  ],
  // 2023年12月前完成: the start or the end of December
  [form('(?<year>\\d{4})年(?<month>\\d{1,2})月DONE'), () => OPEN],
  // 全年, 年底前, 12月31日, 12月前完成: no year printed
  [form('全年|年底DONE'), () => OPEN],
  [form('(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|底)DONE'), () => OPEN],
  [form('(?<month>\\d{1,2})月(?:之|以)?前(?:完成\\p{Script=Han}{0,6})?'), () => OPEN],
  // 自受理之日起3个工作日: counted from an event
  [form('自\\p{Script=Han}{1,16}起\\d+个?(?:工作日|天|日|月|年)(?:内|以内)?'), () => OPEN],
];

/** Reads a date target: a deadline, a period, or a term counted from an event. Undefined for anything else. */
export function maybeDateTarget(printed: string): DateTarget | undefined {
  const text = printed.replace(/\s+/gu, '');
  for (const [pattern, days] of FORMS) {
    const match = pattern.exec(text);
    if (match) {
      const printedParts = Object.entries(match.groups ?? {}).filter(([, digits]) => digits !== undefined);
      const parts: Parts = Object.fromEntries(printedParts.map(([part, digits]) => [part, Number(digits)]));
      return isCalendar(parts) ? days(parts) : undefined;
    }
  }
  return undefined;
}

/** A leap year stands in for a year that is not printed: 2月29日 is a day, 2月30日 is none. */
const SOME_LEAP_YEAR = 2024;

/** Whether the calendar has such days; 5月至3月 is no period of one year. */
const isCalendar = ({ year = SOME_LEAP_YEAR, month = 1, last = month, day = 1 }: Parts): boolean =>
  year >= 1900 && month >= 1 && month <= last && last <= 12 && day >= 1 && day <= daysIn(year, month);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const monthEnd = (year: number, month: number): string => iso(year, month, daysIn(year, month));
