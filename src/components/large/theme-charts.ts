import { inBoth, type Language } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { largeThemeWords as words } from '../../i18n/large-themes.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import type { BarChart } from './bar-chart.ts';

/** What one theme has, for a chart of several. Money in yuan; what is repaid is apart. */
export interface ThemeBar {
  name: string;
  nameEn: string;
  href: string | null;
  projects: number;
  spent_yuan: number;
  repaid_yuan: number;
}

/** Themes by their money, the most first; repayments are said beside the bars and not drawn. */
export function themesChart(themes: readonly ThemeBar[], lang: Language): BarChart {
  const rows = themes.toSorted((a, b) => b.spent_yuan - a.spent_yuan || (a.name < b.name ? -1 : 1));
  const sum = (of: 'projects' | 'spent_yuan') => rows.reduce((total, row) => total + row[of], 0);
  const most = Math.max(1, ...rows.map(({ spent_yuan }) => spent_yuan));
  const label = ({ name, nameEn }: ThemeBar) => (lang === 'zh' ? name : nameEn);
  const bars = rows.map((row) => ({
    ...{ label: label(row), href: row.href, amount: amountOf(row, lang) },
    exact: exactYuan(row.spent_yuan, lang),
    marks: [{ from: 0, share: row.spent_yuan / most, type: null, words: '' }],
  }));
  const said = bars.map((bar) => `${bar.label} ${bar.amount}`);
  return {
    name: 'budgets-by-theme',
    title: inBoth((each) => finding(rows, sum('spent_yuan'), each)),
    subtitle: words.themesSubtitle[lang](
      formatNumber(sum('projects'), lang),
      formatMoney(sum('spent_yuan'), lang),
    ),
    note: words.once[lang],
    description: lang === 'zh' ? `${said.join('，')}。` : `${said.join(', ')}.`,
    bars,
    columns: [
      { key: 'theme', label: largeWords.group_theme[lang] },
      { key: 'projects', label: largeWords.projects[lang] },
      { key: 'budget_yuan', label: largeWords.budget[lang] },
      { key: 'repaid_yuan', label: largeWords.repaid[lang] },
    ],
    rows: rows.map((row) => [label(row), row.projects, row.spent_yuan, row.repaid_yuan]),
  };
}

function amountOf({ spent_yuan, repaid_yuan }: ThemeBar, lang: Language): string {
  const spent = formatMoney(spent_yuan, lang);
  if (repaid_yuan === 0) return spent;
  return `${spent}${lang === 'zh' ? '，' : ', '}${words.repaid[lang](formatMoney(repaid_yuan, lang))}`;
}

function finding(rows: readonly ThemeBar[], total: number, lang: Language): string {
  const [first] = rows;
  if (!first || total === 0) return words.repaymentAll[lang];
  const name = lang === 'zh' ? first.name : first.nameEn;
  const money = formatMoney(first.spent_yuan, lang);
  if (rows.length === 1) return largeWords.budgetsOne[lang](name, money);
  return largeWords.budgetsTitle[lang](name, money, formatShare(first.spent_yuan / total, lang));
}
