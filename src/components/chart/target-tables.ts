import type { MeasureRow } from '../../chart/measure-row.ts';
import { measureReading } from '../../chart/measure-words.ts';
import type { SatisfactionRow } from '../../chart/satisfaction-row.ts';
import type { TargetValueRow } from '../../chart/target-value-row.ts';
import { readTargetInWords } from '../../chart/target-words.ts';
import type { Child } from '../explore/el.ts';
import { printedWords, rowTable, type TableContext } from './row-table.ts';
import { byAgency, lineColumn, type Placed, type Said, whose } from './table-columns.ts';

/** Targets by respondent group, as printed, prose too. */
export function satisfactionTable(
  rows: readonly Placed<SatisfactionRow>[],
  context: TableContext,
  words: Said,
): HTMLTableElement {
  const measures = [...new Set(rows.map(({ measure_id }) => measure_id))];
  const groups = measures.map((measure) => {
    const own = rows.filter(({ measure_id }) => measure_id === measure);
    return {
      heading: [(context.lang === 'zh' ? own[0]?.measure : own[0]?.measure_en) ?? measure],
      rows: own,
    };
  });
  return rowTable(
    context,
    [
      { label: words.agency, cell: (row) => [whose(row, context)] },
      { label: words.indicator, isName: true, cell: (row) => [printedWords(context, row.name)] },
      { label: words.printed, cell: (row) => [printedTarget(row.value_raw, context)] },
      lineColumn(context, words),
    ],
    groups,
  );
}

/** Targets of one axis by agency: as printed, and as read. */
export function targetTable(
  rows: readonly Placed<TargetValueRow>[],
  context: TableContext,
  words: Said,
): HTMLTableElement {
  return rowTable(
    context,
    [
      { label: words.indicator, isName: true, cell: (row) => [printedWords(context, row.name)] },
      { label: words.project, cell: (row) => [printedWords(context, row.project)] },
      { label: words.printed, cell: (row) => [printedTarget(row.value_raw, context)] },
      { label: words.read, class: 'number', cell: (row) => [readTargetInWords(row, context.lang)] },
      lineColumn(context, words),
    ],
    byAgency(rows, context),
  );
}

/** The rows of a measure by agency: as printed, and what the axis makes of them. */
export function measureTable(
  rows: readonly MeasureRow[],
  context: TableContext,
  words: Said,
): HTMLTableElement {
  return rowTable(
    context,
    [
      { label: words.indicator, isName: true, cell: (row) => [printedWords(context, row.name)] },
      { label: words.project, cell: (row) => [printedWords(context, row.project)] },
      { label: words.printed, cell: (row) => [printedTarget(row.value_raw, context)] },
      { label: words.read, class: 'number wrap', cell: (row) => [measureReading(row, context.lang)] },
      lineColumn(context, words),
    ],
    byAgency(rows, context),
  );
}

const printedTarget = (text: string | null, context: TableContext): Child =>
  text === null ? '–' : printedWords(context, text);
