import { stripsOf } from '../../chart/agency-strip.ts';
import type { BudgetRow } from '../../chart/budget-row.ts';
import type { ChartId } from '../../chart/catalog.ts';
import type { MeasureRow } from '../../chart/measure-row.ts';
import { inTypeOrder, type NumericShareRow } from '../../chart/numeric-share-row.ts';
import type { ReconciledRow } from '../../chart/reconciliation-row.ts';
import type { SatisfactionRow } from '../../chart/satisfaction-row.ts';
import type { TargetValueRow } from '../../chart/target-value-row.ts';
import { type TypeShareRow, typeParts } from '../../chart/type-parts.ts';
import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatShare } from '../../i18n/number.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import { el } from '../explore/el.ts';
import { reconciliationTable } from './reconciliation-table.ts';
import { type Column, printedWords, rowTable, siteLink, type TableContext } from './row-table.ts';
import { byAgency, lineColumn, type Placed, type Said } from './table-columns.ts';
import { measureTable, satisfactionTable, targetTable } from './target-tables.ts';

/** The rows of a chart as a table, each number with the line it is printed on where it stands for one. */
export function chartTable(chart: ChartId, rows: readonly object[], context: TableContext): HTMLTableElement {
  const words = wordsIn(chartMenuWords, context.lang);
  switch (chart) {
    case 'budgets':
      return budgetTable(rows as Placed<BudgetRow>[], context, words);
    case 'types':
      return typeTable(rows as TypeShareRow[], context, words);
    case 'numeric':
      return numericTable(rows as NumericShareRow[], context, words);
    case 'satisfaction':
      return satisfactionTable(rows as Placed<SatisfactionRow>[], context, words);
    case 'targets':
      return targetTable(rows as Placed<TargetValueRow>[], context, words);
    case 'reconciliations':
      return reconciliationTable(rows as Placed<ReconciledRow>[], context, words);
    case 'measures':
      return measureTable(rows as readonly MeasureRow[], context, words);
  }
}

function budgetTable(
  rows: readonly Placed<BudgetRow>[],
  context: TableContext,
  words: Said,
): HTMLTableElement {
  const { document, lang } = context;
  const amount = (row: BudgetRow) =>
    el(document, 'span', { title: exactYuan(row.budget_yuan, lang) }, formatMoney(row.budget_yuan, lang));
  return rowTable(
    context,
    [
      {
        label: words.project,
        isName: true,
        cell: (row) => [siteLink(context, `/projects/${row.project_id}/`, printedWords(context, row.name))],
      },
      { label: words.amount, class: 'number', cell: (row) => [amount(row)] },
      lineColumn(context, words),
    ],
    byAgency(rows, context),
  );
}

function typeTable(rows: readonly TypeShareRow[], context: TableContext, words: Said): HTMLTableElement {
  const strips = stripsOf(rows, context.lang).map((strip) => ({ ...strip, parts: typeParts(strip.rows) }));
  const columns = strips.map(
    ({ agency, year, parts }): Column<(typeof INDICATOR_TYPES)[number]> => ({
      label: `${agency} ${year}`,
      class: 'number wrap',
      cell: (type) => {
        const part = parts.find((each) => each.type === type);
        return [part ? `${formatShare(part.share, context.lang)} (${part.indicators})` : '0'];
      },
    }),
  );
  const name: Column<(typeof INDICATOR_TYPES)[number]> = {
    label: words.type,
    isName: true,
    cell: (type) => [TYPE_WORDS[type][context.lang]],
  };
  return rowTable(context, [name, ...columns], [{ rows: INDICATOR_TYPES }]);
}

function numericTable(
  rows: readonly NumericShareRow[],
  context: TableContext,
  words: Said,
): HTMLTableElement {
  const { lang } = context;
  return rowTable(
    context,
    [
      { label: words.type, isName: true, cell: (row) => [TYPE_WORDS[row.type][lang]] },
      { label: words.numbers, class: 'number', cell: (row) => [`${row.quantities}`] },
      { label: words.allIndicators, class: 'number', cell: (row) => [`${row.indicators}`] },
      {
        label: words.share,
        class: 'number',
        cell: (row) => [formatShare(row.quantities / row.indicators, lang)],
      },
    ],
    [{ rows: inTypeOrder(rows) }],
  );
}
