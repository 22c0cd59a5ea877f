import { baseUnitLabel } from '../../i18n/axis.ts';
import { exploreWords } from '../../i18n/explore.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { KIND_WORDS } from '../../i18n/target.ts';
import type { IndicatorRecord, SortKey } from '../../query/indicator-page.ts';
import type { TableColumn } from '../../state/choice.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { type Child, el } from './el.ts';
import { targetAsRead } from './read-target.ts';

/** What an address of a row is made of. */
export type Located = Pick<IndicatorRecord, 'indicator_id' | 'project_id' | 'document_id' | 'line_start'>;

/** What a cell is made with: the page's document (linkedom's at build), its language, where documents stand. */
export interface CellContext {
  document: Document;
  lang: Language;
  /** Where a row is printed: the line of its document. */
  lineAddress: (row: Located) => string;
  /** Where a misreading of a row is reported, with the row filled in; null where nothing is taken. */
  reportAddress: (row: Located) => string | null;
}

/** A column of the table: the indicator's name, always there, or one that the reader may choose. */
export type AnyColumn = TableColumn | 'name';

/** What a column can be sorted by; one that is not here cannot. */
export const SORT_OF_COLUMN: Partial<Record<AnyColumn, SortKey>> = {
  agency: 'agency',
  year: 'year',
  project: 'project',
  budget: 'budget',
  theme: 'theme',
  type: 'type',
  name: 'name',
  value: 'value',
  kind: 'kind',
  unit: 'unit',
  line: 'line',
};

/** Columns whose cells stand at the end of their line. */
export const NUMBER_COLUMNS: ReadonlySet<AnyColumn> = new Set(['budget', 'weight']);

type CellMaker = (row: IndicatorRecord, context: CellContext) => Child[];

/** One entry a column: what stands in its cells. Printed text stays Chinese and is marked so. */
const CELLS: Readonly<Record<AnyColumn, CellMaker>> = {
  agency: (row, { lang }) => [lang === 'zh' ? row.agency : row.agency_en],
  year: (row, context) => [String(row.year), ...yearMarks(row, context)],
  project: (row, context) => [printed(row.project, context)],
  budget: (row, { document, lang }) => [
    el(document, 'span', { title: exactYuan(row.budget_yuan, lang) }, formatMoney(row.budget_yuan, lang)),
  ],
  theme: (row, { lang }) => [lang === 'zh' ? row.theme : row.theme_en],
  type: (row, { document, lang }) => [
    el(document, 'span', { class: `type-mark swatch-${row.type}`, 'aria-hidden': 'true' }),
    TYPE_WORDS[row.type][lang],
  ],
  name: (row, context) => [printed(row.name, context)],
  printed: (row, context) => [row.value_raw === null ? notPrinted(context) : printed(row.value_raw, context)],
  value: (row, context) => [
    el(
      context.document,
      'span',
      { class: row.kind === 'quantity' ? 'is-number' : 'soft' },
      ...mixedWords(context, targetAsRead(row, context.lang)),
    ),
  ],
  kind: (row, { lang }) => [KIND_WORDS[row.kind][lang]],
  unit: (row, { lang }) => [row.base_unit === null ? '' : baseUnitLabel(row.base_unit, lang)],
  weight: (row, { lang }) => [row.weight === null ? '' : formatNumber(row.weight, lang)],
  line: (row, context) => sourceCell(row, context),
};

/** The content of one cell. */
export function cellOf(row: IndicatorRecord, column: AnyColumn, context: CellContext): Child[] {
  return CELLS[column](row, context);
}

/** What a column is called. */
export function columnLabel(column: AnyColumn, lang: Language): string {
  return exploreWords[`column_${column}`][lang];
}

/** `第 12 行`, `lines 12–13`. */
export function linesLabel(row: Pick<IndicatorRecord, 'line_start' | 'line_end'>, lang: Language): string {
  return exploreWords.lines[lang](String(row.line_start), String(row.line_end));
}

/** Words of the document, marked as Chinese where the page is not. */
export function printed(text: string, { document, lang }: CellContext): Child {
  return printedWords({ document, lang }, text);
}

function sourceCell(row: IndicatorRecord, { document, lang, lineAddress }: CellContext): Child[] {
  const words = wordsIn(exploreWords, lang);
  const link = el(document, 'a', { href: lineAddress(row) }, linesLabel(row, lang));
  const label = words.detailOf(row.name);
  const button = el(
    document,
    'button',
    {
      type: 'button',
      class: 'detail-open needs-script',
      'data-row': row.indicator_id,
      'aria-label': label,
      'aria-haspopup': 'dialog',
    },
    words.detail,
  );
  return [link, ' ', button];
}

function yearMarks(row: IndicatorRecord, { document, lang }: CellContext): Child[] {
  const marks = [
    row.status === 'draft' ? exploreWords.draft[lang] : '',
    row.year_basis === 'inferred' ? exploreWords.inferred[lang] : '',
  ];
  return marks.filter(Boolean).flatMap((mark) => [' ', el(document, 'span', { class: 'mark' }, mark)]);
}

function notPrinted({ document, lang }: CellContext): Child {
  return el(document, 'span', { class: 'soft' }, exploreWords.notPrinted[lang]);
}
