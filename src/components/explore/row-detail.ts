import { baseUnitLabel, denominatorLabel } from '../../i18n/axis.ts';
import { exploreWords } from '../../i18n/explore.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan } from '../../i18n/money.ts';
import { recordWords } from '../../i18n/record.ts';
import { KIND_WORDS } from '../../i18n/target.ts';
import type { IndicatorRecord } from '../../query/indicator-page.ts';
import { type Child, el } from './el.ts';
import { targetAsRead, withUnit } from './read-target.ts';
import { type CellContext, linesLabel, printed } from './table-cells.ts';

/** Opens the dialog that puts all printed words of a row beside what was read from them. */
export function openDetail(dialog: HTMLDialogElement, row: IndicatorRecord, context: CellContext): void {
  const { document, lang } = context;
  const words = wordsIn(exploreWords, lang);
  const close = el(document, 'button', { type: 'button', class: 'dialog-close' }, words.close);
  close.addEventListener('click', () => dialog.close());
  const heading = el(document, 'h2', { id: 'detail-heading' }, printed(row.name, context));
  const agency = lang === 'zh' ? row.agency : row.agency_en;
  const report = context.reportAddress(row);
  dialog.replaceChildren(
    el(
      document,
      'p',
      { class: 'soft' },
      `${agency} ${row.year} · `,
      printed(row.project, context),
      ` · ${exactYuan(row.budget_yuan, lang)}`,
    ),
    heading,
    el(
      document,
      'div',
      { class: 'two-readings' },
      section(words.asPrinted, printedFields(row, context), context),
      section(words.asRead, readFields(row, context), context),
    ),
    el(
      document,
      'p',
      { class: 'dialog-actions' },
      el(document, 'a', { href: context.lineAddress(row) }, words.toSource(linesLabel(row, lang))),
      report === null ? null : el(document, 'a', { href: report }, recordWords.reportRow[lang]),
      close,
    ),
  );
  dialog.showModal();
}

type Field = [label: string, value: Child];

/** Every printed field of the row that the document fills. */
function printedFields(row: IndicatorRecord, context: CellContext): Field[] {
  const words = wordsIn(exploreWords, context.lang);
  const fields: [string, string | null][] = [
    [words.field_level1, row.level1],
    [words.field_level2, row.level2],
    [words.column_name, row.name],
    // Most descriptions repeat the name: shown where they say more.
    [words.field_description, row.description === row.name ? null : row.description],
    [words.field_comparator, row.comparator_raw],
    [words.field_value, row.value_raw ?? words.notPrinted],
    [words.field_unit, row.unit_raw],
    [words.field_overall, row.overall_value_raw],
    [words.field_weight, row.weight === null ? null : String(row.weight)],
    [words.field_basis, row.basis],
  ];
  return fields.flatMap(([label, value]): Field[] =>
    value === null ? [] : [[label, printed(value, context)]],
  );
}

/** What was read from them. */
function readFields(row: IndicatorRecord, { lang }: CellContext): Field[] {
  const words = wordsIn(exploreWords, lang);
  const base =
    row.base_value === null || row.base_unit === null
      ? null
      : withUnit(row.base_value, baseUnitLabel(row.base_unit, lang), lang);
  const isConverted = base !== null && row.unit !== row.base_unit;
  const note = row.unit_source === 'name' ? `（${words.unitFromName}）` : '';
  const fields: [string, string | null][] = [
    [words.column_type, TYPE_WORDS[row.type][lang]],
    [words.column_kind, KIND_WORDS[row.kind][lang]],
    [
      words.column_value,
      row.kind === 'quantity' || row.kind === 'date' ? targetAsRead(row, lang) + note : null,
    ],
    [words.field_base, isConverted ? base : null],
    [words.field_per, row.denominator === null ? null : denominatorLabel(row.denominator, lang)],
    [words.column_theme, lang === 'zh' ? row.theme : row.theme_en],
    [words.facet_measure, lang === 'zh' ? row.measure : row.measure_en],
  ];
  return fields.flatMap(([label, value]): Field[] => (value === null ? [] : [[label, value]]));
}

function section(title: string, fields: readonly Field[], { document }: CellContext): HTMLElement {
  const pairs = fields.flatMap(([label, value]) => [
    el(document, 'dt', {}, label),
    el(document, 'dd', {}, value),
  ]);
  return el(document, 'section', {}, el(document, 'h3', {}, title), el(document, 'dl', {}, ...pairs));
}
