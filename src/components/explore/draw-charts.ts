import { drawableBudgets } from '../../chart/budget-row.ts';
import { budgetStrip } from '../../chart/budget-strip.ts';
import type { ChartOptions } from '../../chart/options.ts';
import { targetValues } from '../../chart/target-values.ts';
import { typeShares } from '../../chart/type-shares.ts';
import type { Answers } from './answers.ts';
import type { ChartName } from './chart-names.ts';

// This file brings Plot: the page fetches it, and the words that need the charts, when there is something to draw.
export { chartWordsOf } from './chart-words.ts';

/** Draws one of the linked charts; null where there is nothing to draw. */
export function drawChart(name: ChartName, answers: Answers, options: ChartOptions): SVGSVGElement | null {
  if (name === 'budget')
    return drawableBudgets(answers.budgets).length > 0 ? budgetStrip(answers.budgets, options) : null;
  if (name === 'shares') return answers.shares.length > 0 ? typeShares(answers.shares, options) : null;
  const rows = answers.targets?.rows ?? [];
  return rows.length > 0 ? targetValues(rows, options) : null;
}
