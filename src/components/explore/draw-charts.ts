import { budgetStrip } from '../../chart/budget-strip.ts';
import type { ChartOptions } from '../../chart/options.ts';
import { targetValues } from '../../chart/target-values.ts';
import { typeShares } from '../../chart/type-shares.ts';
import type { Answers } from './answers.ts';
import { drawnRows } from './chart-facts.ts';
import type { ChartName } from './chart-names.ts';

// This file brings Plot: the page fetches it, and the words that need the charts, when there is something to draw.
export { findingsNote } from '../chart/findings-note.ts';
export { chartWordsOf } from './chart-words.ts';
export { leftOutList } from './left-out-list.ts';

/** Draws one of the linked charts; null where there is nothing to draw. */
export function drawChart(name: ChartName, answers: Answers, options: ChartOptions): SVGSVGElement | null {
  const rows = drawnRows(answers);
  if (rows[name].length === 0) return null;
  switch (name) {
    case 'budgets':
      return budgetStrip(rows.budgets, options);
    case 'types':
      return typeShares(rows.types, options);
    case 'targets':
      return targetValues(rows.targets, options);
  }
}
