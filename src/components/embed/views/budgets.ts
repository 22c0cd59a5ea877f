import { drawableBudgets } from '../../../chart/budget-row.ts';
import { budgetStrip } from '../../../chart/budget-strip.ts';
import { budgetDescription, budgetFinding } from '../../../chart/findings/budget.ts';
import { embedWords } from '../../../i18n/embed.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { packedBudgets } from '../../../query/packed/budget-by-project.ts';
import type { PackedFact } from '../../../query/packed/packed-facts.ts';
import { type ChartView, showsWholeDocuments, type ViewGiven, yearsOf } from '../view.ts';

/** Projects and their money, a dot each. */
export function budgetsView({ facts, choice, lang, inOrder }: ViewGiven<PackedFact>): ChartView {
  const words = wordsIn(embedWords, lang);
  const budgets = inOrder(packedBudgets(facts));
  const drawn = drawableBudgets(budgets).length;
  return {
    title: budgetFinding(budgets, lang),
    subtitle: words.budgetsSubtitle(
      yearsOf(facts),
      formatNumber(drawn, lang),
      formatNumber(budgets.length, lang),
    ),
    notes: showsWholeDocuments(choice) ? [words.budgetsNote] : [words.budgetsNote, words.budgetsChosenNote],
    description: budgetDescription(budgets, lang),
    draw: drawn > 0 ? (options) => budgetStrip(budgets, options) : null,
  };
}
