import { drawableBudgets } from '../../chart/budget-row.ts';
import { choiceToSearch } from '../../state/choice-url.ts';
import type { Answers } from './answers.ts';
import type { ChartName } from './chart-names.ts';

/** The rows that each of the linked charts draws. */
export function drawnRows({ budgets, shares, targets }: Answers) {
  return { budgets: drawableBudgets(budgets), types: shares, targets };
}

/** The ids of the documents that a chart's rows come from. An indicator that counts has a project among the budgets. */
export function documentsOf(name: ChartName, { budgets, targets }: Answers): Set<string> {
  const rows: readonly { document_id: string }[] = name === 'targets' ? targets : budgets;
  return new Set(rows.map(({ document_id }) => document_id));
}

/**
 * What an embed of a chart is narrowed to: the reader's choice without what only the table has. The axis is named even
 * where nobody chose it, since the most used one may be another when there is more data.
 */
export function embedSearch(name: ChartName, { choice, axis }: Answers): string {
  const { filter } = choice;
  return choiceToSearch(name === 'targets' && axis ? { filter, view: axis.axis.axis } : { filter });
}
