import { numericSharesDescription, numericSharesFinding } from '../../chart/findings/numeric-shares.ts';
import { inTypeOrder, type NumericShareRow } from '../../chart/numeric-share-row.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { type Bilingual, inBoth, type Language, wordsIn } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../model/indicator-type.ts';
import type { Comparator } from '../../model/target.ts';
import type { Scalar } from '../../query/connector.ts';
import type { Group, Groups } from '../../query/large/groups.ts';
import { budgetTitle, groupLabel, typesTitle } from './group-words.ts';

/** A part of a bar; `from` and `share` are of the whole line, from 0 to 1. */
export interface BarMark {
  from: number;
  share: number;
  /** Its colour and pattern; null for plain ink. */
  type: IndicatorType | null;
  /** What it is, where the bar alone does not say it. */
  words: string;
}

/** One line of a chart: what it is called, its amount in words, its marks. */
export interface Bar {
  label: string;
  /** Where its name leads; null for nowhere. */
  href: string | null;
  amount: string;
  /** The amount to the yuan, where it is money. */
  exact: string | null;
  marks: readonly BarMark[];
  /** Instead of marks: how values are spread along the axis of the chart. */
  strip?: BarStrip;
}

/** How the targets of one comparator are spread; every place is a share of the line, from 0 to 1. */
export interface BarStrip {
  comparator: Comparator;
  /** Each value or step with targets: from where to where (the same for a value), and how high, the highest of the chart being 1. */
  steps: readonly (readonly [from: number, to: number, rise: number])[];
  quartiles: readonly [number, number, number];
}

/** A chart of sums, with all that its figure, its table and its files say. */
export interface BarChart {
  /** A short word for its file and its citation. */
  name: string;
  title: Bilingual;
  subtitle: string;
  note: string;
  /** The drawing in words. */
  description: string;
  bars: readonly Bar[];
  /** The axis that all strips share: where each tick stands, and its words. */
  ticks?: readonly { at: number; label: string }[];
  /** Exactly what is shown, as a table: the first column names the row. */
  columns: readonly { key: string; label: string }[];
  rows: readonly (readonly Scalar[])[];
}

type LinkOf = (group: Group) => string | null;
const NO_LINK: LinkOf = () => null;

/** One bar for each group, its length its budget. */
export function budgetChart(groups: Groups, lang: Language, linkOf = NO_LINK): BarChart {
  const { by, rows } = groups;
  const words = wordsIn(largeWords, lang);
  const most = Math.max(1, ...rows.map(({ budget_yuan }) => budget_yuan));
  const bars = rows.map((group) => ({
    ...{ label: groupLabel(group, by, lang), href: linkOf(group) },
    amount: formatMoney(group.budget_yuan, lang),
    exact: exactYuan(group.budget_yuan, lang),
    marks: [{ from: 0, share: group.budget_yuan / most, type: null, words: '' }],
  }));
  return {
    name: `budgets-by-${by}`,
    title: inBoth((each) => budgetTitle(groups, each).title),
    subtitle: budgetTitle(groups, lang).subtitle,
    note: words.budgetNote,
    description: inWords(bars, ({ label, amount }) => `${label} ${amount}`, lang),
    bars,
    columns: [
      { key: by, label: words[`group_${by}`] },
      { key: 'projects', label: words.projects },
      { key: 'budget_yuan', label: words.budget },
    ],
    rows: rows.map((group) => [groupLabel(group, by, lang), group.projects, group.budget_yuan]),
  };
}

/** One full bar for each group, divided by the types of its indicators, in their fixed order. */
export function typesChart(groups: Groups, lang: Language, linkOf = NO_LINK): BarChart {
  const { by, rows } = groups;
  const words = wordsIn(largeWords, lang);
  const bars = rows.map((group) => ({
    ...{ label: groupLabel(group, by, lang), href: linkOf(group) },
    amount: words.indicators(formatNumber(group.indicators, lang)),
    exact: null,
    marks: typeMarks(group, lang),
  }));
  const largest = (marks: readonly BarMark[]) => [...marks].sort((a, b) => b.share - a.share)[0]?.words ?? '';
  return {
    name: `types-by-${by}`,
    title: inBoth((each) => typesTitle(groups, each).title),
    subtitle: typesTitle(groups, lang).subtitle,
    note: words.typesNote,
    description: inWords(bars, ({ label, marks }) => words.largestType(label, largest(marks)), lang),
    bars,
    columns: [
      { key: by, label: words[`group_${by}`] },
      { key: 'indicators', label: words.allIndicators },
      ...INDICATOR_TYPES.map((type) => ({ key: type, label: TYPE_WORDS[type][lang] })),
    ],
    rows: rows.map((group) => [
      ...[groupLabel(group, by, lang), group.indicators],
      ...INDICATOR_TYPES.map((type) => group.types[type] ?? 0),
    ]),
  };
}

/** For each type the share of its targets that are numbers, on a full track. */
export function numericChart(shares: readonly NumericShareRow[], lang: Language): BarChart {
  const words = wordsIn(largeWords, lang);
  const rows = inTypeOrder(shares);
  const sum = (of: 'quantities' | 'indicators') => rows.reduce((total, row) => total + row[of], 0);
  const number = (value: number) => formatNumber(value, lang);
  return {
    name: 'numeric',
    title: inBoth((each) => numericSharesFinding(rows, each)),
    subtitle: words.numericSubtitle(number(sum('quantities')), number(sum('indicators'))),
    note: words.numericNote,
    description: numericSharesDescription(rows, lang),
    bars: rows.map(({ type, quantities, indicators }) => ({
      ...{ label: TYPE_WORDS[type][lang], href: null, exact: null },
      amount: words.numericAmount(
        formatShare(quantities / indicators, lang),
        number(quantities),
        number(indicators),
      ),
      marks: [{ from: 0, share: quantities / indicators, type, words: '' }],
    })),
    columns: [
      { key: 'type', label: words.type },
      { key: 'quantities', label: words.quantities },
      { key: 'indicators', label: words.allIndicators },
    ],
    rows: rows.map(({ type, quantities, indicators }) => [TYPE_WORDS[type][lang], quantities, indicators]),
  };
}

function typeMarks({ types, indicators }: Group, lang: Language): BarMark[] {
  let from = 0;
  return INDICATOR_TYPES.flatMap((type) => {
    const share = (types[type] ?? 0) / indicators;
    if (!(share > 0)) return [];
    const mark = { from, share, type, words: `${TYPE_WORDS[type][lang]} ${formatShare(share, lang)}` };
    from += share;
    return [mark];
  });
}

function inWords(bars: readonly Bar[], say: (bar: Bar) => string, lang: Language): string {
  return lang === 'zh' ? `${bars.map(say).join('，')}。` : `${bars.map(say).join(', ')}.`;
}
