import { drawableBudgets } from '../../chart/budget-row.ts';
import { budgetDescription, budgetFinding } from '../../chart/findings/budget.ts';
import { targetValuesDescription, targetValuesFinding } from '../../chart/findings/target-values.ts';
import { typeSharesDescription } from '../../chart/findings/type-shares.ts';
import { exploreWords } from '../../i18n/explore.ts';
import { axisInWords, axisNotes } from '../../i18n/guard.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import type { IndicatorType } from '../../model/indicator-type.ts';
import type { Answers } from './answers.ts';
import type { ChartName } from './chart-names.ts';

/** What stands around a chart. */
export interface ChartWords {
  /** Its finding, computed. */
  title: string;
  /** What is drawn, in which unit, how many of how many. */
  subtitle: string;
  /** How to read it, what is left out, or why another axis is drawn. */
  note: string;
  /** The drawing in words, for those who do not see it. */
  description: string;
}

/** The words around a chart for what the answers hold. */
export function chartWordsOf(name: ChartName, answers: Answers, lang: Language): ChartWords {
  return WORDS_OF[name](answers, lang);
}

const WORDS_OF: Record<ChartName, (answers: Answers, lang: Language) => ChartWords> = {
  budgets: budgetWords,
  types: sharesWords,
  targets: targetsWords,
};

function budgetWords({ budgets }: Answers, lang: Language): ChartWords {
  const total = budgets.reduce((sum, row) => sum + row.budget_yuan, 0);
  const [all, drawn] = [budgets, drawableBudgets(budgets)].map((rows) => formatNumber(rows.length, lang)) as [
    string,
    string,
  ];
  return {
    title: budgetFinding(budgets, lang),
    subtitle: exploreWords.budgetSubtitle[lang](all, formatMoney(total, lang), drawn),
    note: exploreWords.budgetNote[lang],
    description: budgetDescription(budgets, lang),
  };
}

/** Not the finding of the home page: under a choice, a family that is absent need not be one that is not set. */
function sharesWords({ shares, count }: Answers, lang: Language): ChartWords {
  return {
    title: sharesTitle(shares, count.matched, lang),
    subtitle: exploreWords.sharesSubtitle[lang](formatNumber(count.matched, lang)),
    note: exploreWords.sharesNote[lang],
    description: typeSharesDescription(shares, lang),
  };
}

function sharesTitle(shares: Answers['shares'], matched: number, lang: Language): string {
  const byType = new Map<IndicatorType, number>();
  for (const row of shares) byType.set(row.type, (byType.get(row.type) ?? 0) + row.indicators);
  const [most] = [...byType].sort((a, b) => b[1] - a[1]);
  if (!most) return exploreWords.nothingToDraw[lang];
  const type = TYPE_WORDS[most[0]][lang];
  if (byType.size === 1) return exploreWords.sharesOneType[lang](type);
  return exploreWords.sharesTitle[lang](type, formatShare(most[1] / matched, lang));
}

function targetsWords({ axis, targets, leftOut, count, choice }: Answers, lang: Language): ChartWords {
  const words = wordsIn(exploreWords, lang);
  if (!axis) return { title: words.nothingToDraw, subtitle: '', note: '', description: '' };
  return {
    title: targetValuesFinding(targets, lang),
    subtitle: words.targetsSubtitle(
      axisInWords(axis.axis, lang),
      formatNumber(targets.length, lang),
      formatNumber(count.matched, lang),
    ),
    note: axisNotes(axis, leftOut, choice.view, lang).join(lang === 'zh' ? '' : ' '),
    description: targetValuesDescription(targets, lang),
  };
}
