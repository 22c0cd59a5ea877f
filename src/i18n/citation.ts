import type { BudgetYear } from './budget-year.ts';
import type { Dictionary } from './language.ts';

/** Words of a citation. `name` is a printed name, which stays Chinese in both languages. */
export const citationWords = {
  /** A budget year with its reservations, worded so that nobody takes it for a year of publication. */
  yearOf: {
    zh: ({ year, year_basis, status }: BudgetYear) =>
      `${year}年度${reservations([status === 'draft' && '草案', year_basis === 'inferred' && '推定'], '（', '，', '）')}`,
    en: ({ year, year_basis, status }: BudgetYear) =>
      `budget year ${year}${reservations([status === 'draft' && 'draft', year_basis === 'inferred' && 'inferred'], ' (', ', ', ')')}`,
  },
  lines: {
    zh: (from: number, to: number) => (from === to ? `第${from}行` : `第${from}-${to}行`),
    en: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  },
  agencyTargets: {
    zh: (name: string) => `${name}的预算绩效目标`,
    en: (name: string) => `Budget performance targets of the ${name}`,
  },
  themeTargets: {
    zh: (name: string) => `“${name}”主题的预算绩效目标`,
    en: (name: string) => `Budget performance targets on the theme “${name}”`,
  },
  chartFrom: {
    zh: (documents: string) => `整理自${documents}`,
    en: (documents: string) => `compiled from ${documents}`,
  },
  documentCount: { zh: (count: number) => `${count}份文件`, en: (count: number) => `${count} documents` },
  edition: {
    zh: (version: string) => `数据${version}版`,
    en: (version: string) => `data release ${version}`,
  },
  isProject: { zh: '预算项目', en: 'budget project' },
  isIndicator: { zh: '绩效指标', en: 'performance indicator' },

  copyShort: { zh: '简短引注', en: 'Short line' },
  copyGbt: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
  copyBibtex: { zh: 'BibTeX', en: 'BibTeX' },
  copyEnglish: { zh: '英文引注', en: 'English' },
} satisfies Dictionary;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO day in words: `2026-11-21` is `21 November 2026`. Throws for anything else. */
export function englishDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new Error(`expected a day such as 2026-11-21, found "${iso}"`);
  return `${Number(day)} ${name} ${year}`;
}

function reservations(
  words: readonly (string | false)[],
  open: string,
  between: string,
  close: string,
): string {
  const held = words.filter((word) => word !== false);
  return held.length === 0 ? '' : open + held.join(between) + close;
}
