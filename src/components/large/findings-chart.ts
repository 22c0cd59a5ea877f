import { inBoth, type Language, wordsIn } from '../../i18n/language.ts';
import { largeFindingsWords } from '../../i18n/large-findings.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { FindingsCell } from '../../query/large/findings.ts';
import type { Bar, BarChart } from './bar-chart.ts';

/** What a rule found in one place or year. */
interface FoundIn {
  label: string;
  href: string | null;
  findings: number;
  projects: number;
  documents: number;
}

/** How a rule's findings are divided: by place or year, the label of each, and where it leads. */
interface Division {
  by: 'place' | 'year';
  label: (value: string) => string;
  hrefOf: (value: string) => string;
}

/** How many findings of one rule there are by place or by year, in the order of the codes or years: never by their number. */
export function findingsChart(cells: readonly FindingsCell[], division: Division, lang: Language): BarChart {
  const words = wordsIn(largeFindingsWords, lang);
  const number = (value: number) => formatNumber(value, lang);
  const rows = divided(cells, division);
  const sum = (of: 'projects' | 'documents') => rows.reduce((total, row) => total + row[of], 0);
  const most = Math.max(1, ...rows.map(({ findings }) => findings));
  const bars = rows.map(
    ({ label, href, findings, projects }): Bar => ({
      ...{ label, href, exact: null },
      amount: words.amount(number(findings), number(projects)),
      marks: [{ from: 0, share: findings / most, type: null, words: '' }],
    }),
  );
  return {
    name: `findings-by-${division.by}`,
    title: inBoth((each) => titleOf(rows, division.by, each)),
    subtitle: words.subtitle(number(sum('projects')), number(sum('documents'))),
    note: words.note,
    description: `${bars.map(({ label, amount }) => `${label} ${amount}`).join(lang === 'zh' ? '，' : ', ')}${lang === 'zh' ? '。' : '.'}`,
    bars,
    columns: [
      { key: division.by, label: words[division.by] },
      { key: 'findings', label: words.findings },
      { key: 'projects', label: words.projects },
      { key: 'documents', label: words.documents },
    ],
    rows: rows.map(({ label, findings, projects, documents }) => [label, findings, projects, documents]),
  };
}

function divided(cells: readonly FindingsCell[], { by, label, hrefOf }: Division): FoundIn[] {
  const groups = Map.groupBy(cells, ({ province, year }) => (by === 'place' ? `${province}0000` : `${year}`));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, own]) => {
      const sum = (of: 'findings' | 'projects' | 'documents') =>
        own.reduce((total, cell) => total + cell[of], 0);
      return {
        ...{ label: label(value), href: hrefOf(value) },
        ...{ findings: sum('findings'), projects: sum('projects'), documents: sum('documents') },
      };
    });
}

function titleOf(rows: readonly FoundIn[], by: Division['by'], lang: Language): string {
  const words = wordsIn(largeFindingsWords, lang);
  const number = (value: number) => formatNumber(value, lang);
  const counts = rows.map(({ findings }) => findings);
  if (by === 'place')
    return words.provincesTitle(number(counts.reduce((sum, count) => sum + count, 0)), number(rows.length));
  const [only, ...more] = rows;
  if (only && more.length === 0) return words.yearTitle(only.label, number(only.findings));
  return words.yearsTitle(number(Math.min(...counts)), number(Math.max(...counts)));
}
