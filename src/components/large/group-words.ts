import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { placeLabel } from '../../i18n/place.ts';
import { sharesWords } from '../../i18n/shares.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Group, Groups } from '../../query/large/groups.ts';

/** What stands above a chart. */
export interface GroupTitle {
  title: string;
  subtitle: string;
}

/** What a group is called. */
export function groupLabel(
  { value, label, label_en, groups }: Group,
  by: Groups['by'],
  lang: Language,
): string {
  const words = wordsIn(largeWords, lang);
  if (value === null) return words.rest(formatNumber(groups, lang));
  if (by === 'year') return words.year(value);
  if (by === 'province') return placeLabel(value, label, lang);
  return lang === 'zh' ? label : label_en;
}

/** The finding of the budgets, and what is drawn. */
export function budgetTitle({ by, rows }: Groups, lang: Language): GroupTitle {
  const words = wordsIn(largeWords, lang);
  const total = sumOf(rows, ({ budget_yuan }) => budget_yuan);
  const subtitle = words[`budgets_${by}`](
    formatNumber(
      sumOf(rows, ({ projects }) => projects),
      lang,
    ),
    formatMoney(total, lang),
  );
  const [first] = rows.filter(({ value }) => value !== null).sort((a, b) => b.budget_yuan - a.budget_yuan);
  if (!first) return { title: sharesWords.nothingToDraw[lang], subtitle };
  const name = groupLabel(first, by, lang);
  const money = formatMoney(first.budget_yuan, lang);
  const title =
    rows.length === 1
      ? words.budgetsOne(name, money)
      : words.budgetsTitle(name, money, formatShare(first.budget_yuan / total, lang));
  return { title, subtitle };
}

/** The finding of the types, and what is drawn. */
export function typesTitle({ rows }: Groups, lang: Language): GroupTitle {
  const counts = INDICATOR_TYPES.map((type) => ({
    type,
    count: sumOf(rows, ({ types }) => types[type] ?? 0),
  }));
  const total = sumOf(counts, ({ count }) => count);
  const subtitle = largeWords.typesSubtitle[lang](formatNumber(total, lang));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  const words = wordsIn(sharesWords, lang);
  if (total === 0) return { title: words.nothingToDraw, subtitle };
  const type = TYPE_WORDS[most.type][lang];
  if (most.count === total) return { title: words.sharesOneType(type), subtitle };
  return { title: words.sharesTitle(type, formatShare(most.count / total, lang)), subtitle };
}

const sumOf = <T>(things: readonly T[], of: (thing: T) => number) =>
  things.reduce((sum, thing) => sum + of(thing), 0);
