import type { ReconciledRow } from '../../chart/reconciliation-row.ts';
import { exactYuan } from '../../i18n/money.ts';
import { reconciledInWords } from '../../i18n/reconciliation.ts';
import { reconciliationPageWords } from '../../i18n/reconciliation-page.ts';
import { printedWords, rowTable, siteLink, type TableContext } from './row-table.ts';
import { byAgency, lineColumn, type Placed, type Said } from './table-columns.ts';

/** Every project: its budget to the fen, what its cost targets come to, and what can be said of the two. */
export function reconciliationTable(
  rows: readonly Placed<ReconciledRow>[],
  context: TableContext,
  words: Said,
): HTMLTableElement {
  const { lang } = context;
  return rowTable(
    context,
    [
      {
        label: words.project,
        isName: true,
        cell: ({ project_id, name }) => [
          siteLink(context, `/projects/${project_id}/#reconciliation`, printedWords(context, name)),
        ],
      },
      { label: words.amount, class: 'number', cell: (row) => [exactYuan(row.budget_yuan, lang)] },
      {
        label: reconciliationPageWords.total[lang],
        class: 'number',
        cell: (row) => [row.verdict === 'unsaid' ? '–' : exactYuan(row.total_yuan ?? 0, lang)],
      },
      { label: reconciliationPageWords.verdict[lang], cell: (row) => [reconciledInWords(row, lang)] },
      lineColumn(context, words),
    ],
    byAgency(rows, context),
  );
}
