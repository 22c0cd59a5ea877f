import type { Language } from '../../i18n/language.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { yearsWords } from '../../i18n/years.ts';
import type { YearComparison } from '../../model/years/compare-years.ts';
import type { TargetChange } from '../../model/years/target-change.ts';

/** What became of projects, budgets and targets from one year to the next, in sentences. */
export function yearsSentences({ projects, dropped, added }: YearComparison, lang: Language): string[] {
  const words = wordsIn(yearsWords, lang);
  const number = (count: number) => formatNumber(count, lang);
  const counted = (change: TargetChange) =>
    number(projects.flatMap(({ indicators }) => indicators).filter((one) => one.change === change).length);
  // In fen, so that nothing is added to the sum by adding.
  const money = (year: 'earlier' | 'later') =>
    exactYuan(projects.reduce((sum, pair) => sum + Math.round(pair[year].budget_yuan * 100), 0) / 100, lang);
  const alone = (of: 'added' | 'dropped') => number(projects.flatMap((pair) => pair[of]).length);
  const kept = words.projects(number(projects.length), number(dropped.length), number(added.length));
  if (projects.length === 0) return [kept];
  return [
    kept,
    words.budgets(money('earlier'), money('later')),
    words.targets(
      counted('raised'),
      counted('lowered'),
      counted('same'),
      counted('reworded'),
      alone('added'),
      alone('dropped'),
    ),
  ];
}
