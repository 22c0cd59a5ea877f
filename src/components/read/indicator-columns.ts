import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import type { ReadIndicator } from '../../pipeline/tidy/read-rows.ts';
import { type Child, el } from '../explore/el.ts';
import { readTarget } from '../project/read-target.ts';
import type { PagedColumn } from './paged-table.ts';
import { absent, placeColumn, placedRow, printed } from './table-section.ts';

/** An indicator as printed, and what its target was read as. */
export function indicatorColumns(lang: Language): PagedColumn<ReadIndicator>[] {
  const words = wordsIn(readingWords, lang);
  return [
    {
      label: words.indicator,
      isName: true,
      cell: ({ name, description }) => [
        printed(name) ?? absent(words.notPrinted),
        description === null || description === name ? null : el(document, 'small', {}, printed(description)),
      ],
    },
    { label: words.category, class: 'category', cell: (row) => category(row, lang) },
    { label: words.target, class: 'target', cell: (row) => [printedTarget(row, words.notPrinted)] },
    { label: words.readAs, class: 'read', cell: (row) => readAs(row, lang) },
    placeColumn(lang, (row) => placedRow(row, row.indicator_id)),
  ];
}

function category({ level1, level2, type }: ReadIndicator, lang: Language): Child[] {
  const levels = [level1, level2].filter((level) => level !== null).join(' › ');
  return [
    type === null ? null : el(document, 'span', { class: `swatch swatch-${type}` }),
    levels === '' ? absent('–') : printed(levels),
    type !== null && lang === 'en' ? el(document, 'small', {}, TYPE_WORDS[type].en) : null,
  ];
}

/** Comparator, value and unit, side by side where each has a cell of its own. */
function printedTarget({ comparator_raw, value_raw, unit_raw }: ReadIndicator, none: string): Child {
  const cells = [comparator_raw, value_raw, unit_raw].filter((cell) => cell !== null);
  return cells.length === 0 ? absent(none) : printed(cells.join(' '));
}

function readAs(row: ReadIndicator, lang: Language): Child[] {
  const { main, more } = readTarget(row, lang);
  return [main, ...more.map((words) => el(document, 'small', {}, words))];
}
