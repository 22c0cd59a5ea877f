import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { projectWords } from '../../i18n/project-page.ts';
import type { RecordIndicator } from '../../query/large/records.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { type Child, el } from '../explore/el.ts';
import { readTarget } from '../project/read-target.ts';
import { anchorOf } from './record-anchor.ts';
import type { RecordContext } from './record-parts.ts';

/** The indicators of a project: as printed, and as read. Parted where the printed levels change. */
export function indicatorTable(
  indicators: readonly RecordIndicator[],
  context: RecordContext,
): HTMLTableElement {
  const { document, lang } = context;
  const words = wordsIn(projectWords, lang);
  const hasWeights = indicators.some(
    ({ weight, overall_weight }) => weight !== null || overall_weight !== null,
  );
  const hasBasis = indicators.some(({ basis }) => basis !== null);
  const shown = { hasWeights, hasBasis };
  const heads = [
    ...[words.category, words.indicator, words.target, words.readAs],
    ...(hasWeights ? [words.weight] : []),
    ...(hasBasis ? [words.basis] : []),
  ].map((label) => el(document, 'th', { scope: 'col' }, label));
  const table = el(
    document,
    'table',
    { class: 'records indicator-table', 'aria-labelledby': 'indicators' },
    el(document, 'thead', {}, el(document, 'tr', {}, ...heads)),
    ...groups(indicators).map((group) =>
      el(
        document,
        'tbody',
        {},
        ...group.map((row, index) => indicatorRow(row, index === 0 ? group : null, shown, context)),
      ),
    ),
  );
  const labels = [words.target, words.readAs, ...(hasWeights ? [words.weight] : []), words.basis];
  // On a phone each row is a card whose head is not seen.
  for (const row of table.querySelectorAll('tbody tr'))
    for (const [index, cell] of [...row.querySelectorAll('td')].entries())
      cell.setAttribute('data-label', labels[index] ?? '');
  return table;
}

function indicatorRow(
  row: RecordIndicator,
  group: readonly RecordIndicator[] | null,
  { hasWeights, hasBasis }: { hasWeights: boolean; hasBasis: boolean },
  context: RecordContext,
): HTMLTableRowElement {
  const { document, lang } = context;
  const words = wordsIn(projectWords, lang);
  const anchor = anchorOf(row.indicator_id);
  const read = readTarget(row, lang);
  const small = (...content: Child[]) => el(document, 'small', {}, ...content);
  const printed = (text: string): Child => printedWords(context, text);
  const absent = () => el(document, 'span', { class: 'absent' }, words.notPrinted);
  const { overall_value_raw: overall, description } = row;
  const cells = [row.comparator_raw, row.value_raw, row.unit_raw].flatMap((text) =>
    text === null ? [] : [text],
  );
  const number = read.isNumber ? 'is-number' : null;
  return el(
    document,
    'tr',
    { id: anchor },
    group && category(group, context),
    el(
      document,
      'th',
      { scope: 'row', class: 'main' },
      el(
        document,
        'a',
        { class: 'anchor', href: `#${anchor}`, 'aria-label': words.permalink(row.seq) },
        `${row.seq}`,
      ),
      printed(row.name),
      description !== null && description !== row.name ? small(printed(description)) : null,
    ),
    el(
      document,
      'td',
      { class: ['target', number].filter(Boolean).join(' ') },
      ...(cells.length === 0 ? [absent()] : cells.flatMap((text) => [printed(text), ' '])),
      overall !== null && overall !== row.value_raw
        ? small(`${words.overall}${lang === 'zh' ? '：' : ': '}`, printed(overall))
        : null,
    ),
    el(
      document,
      'td',
      { class: ['read', number].filter(Boolean).join(' ') },
      el(document, 'span', { class: 'as-read' }, ...mixedWords(context, read.main)),
      ...read.more.map((more) => small(...mixedWords(context, more))),
    ),
    hasWeights ? weightCell(row, context) : null,
    hasBasis
      ? el(document, 'td', { class: 'basis' }, row.basis === null ? absent() : printed(row.basis))
      : null,
  );
}

function weightCell(
  { weight, overall_weight }: RecordIndicator,
  { document, lang }: RecordContext,
): HTMLElement {
  const words = wordsIn(projectWords, lang);
  const own =
    weight === null
      ? el(document, 'span', { class: 'absent' }, words.notPrinted)
      : formatNumber(weight, lang);
  const overall =
    overall_weight !== null && overall_weight !== weight
      ? el(document, 'small', {}, words.overallWeight(formatNumber(overall_weight, lang)))
      : null;
  return el(document, 'td', { class: 'weight' }, own, overall);
}

function category(group: readonly RecordIndicator[], context: RecordContext): HTMLElement {
  const { document, lang } = context;
  const { type, level1, level1_code, level2, level2_code } = group[0] as RecordIndicator;
  const level = (code: string | null, text: string) =>
    el(document, 'span', {}, printedWords(context, code === null ? text : `${code}-${text}`));
  return el(
    document,
    'th',
    { scope: 'rowgroup', class: 'category', rowspan: group.length },
    el(document, 'span', { class: `swatch swatch-${type}` }),
    ' ',
    el(document, 'span', { class: 'levels' }, level(level1_code, level1), level(level2_code, level2)),
    lang === 'en' ? el(document, 'small', {}, TYPE_WORDS[type].en) : null,
  );
}

/** Parted where level 1, level 2 or the type they were read as changes. */
function groups(indicators: readonly RecordIndicator[]): RecordIndicator[][] {
  const all: RecordIndicator[][] = [];
  for (const row of indicators) {
    const last = all.at(-1)?.[0];
    const isTogether =
      last && last.level1 === row.level1 && last.level2 === row.level2 && last.type === row.type;
    if (isTogether) all.at(-1)?.push(row);
    else all.push([row]);
  }
  return all;
}
