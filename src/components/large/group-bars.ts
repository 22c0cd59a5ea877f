import { addTypePatterns, typeFill } from '../../chart/type-fill.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import type { Language } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../model/indicator-type.ts';
import type { Group, Groups } from '../../query/large/groups.ts';
import { el } from '../explore/el.ts';
import { groupLabel } from './group-words.ts';

/** Where the bars are made, and in which language. */
export interface BarContext {
  document: Document;
  lang: Language;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Patterns of both charts, made once: ids begin with it. */
const PATTERN_ID = 'group-types';

/**
 * One bar for each group, its length its budget. A list, not one drawing: names wrap, widths are shares of the line, and so
 * it fits any window without being drawn again, in a few milliseconds and without a library.
 */
export function budgetBars({ by, rows }: Groups, context: BarContext): HTMLOListElement {
  const { lang } = context;
  const most = Math.max(1, ...rows.map(({ budget_yuan }) => budget_yuan));
  return list(rows, by, context, ({ budget_yuan }) => ({
    amount: formatMoney(budget_yuan, lang),
    exact: exactYuan(budget_yuan, lang),
    marks: [{ from: 0, share: budget_yuan / most, fill: 'var(--ink-soft)', words: '' }],
  }));
}

/** One full bar for each group, divided by the types of its indicators, in their fixed order. */
export function typeBars({ by, rows }: Groups, context: BarContext): HTMLOListElement {
  const { document, lang } = context;
  const bars = list(rows, by, context, ({ types, indicators }) => ({
    amount: largeWords.indicators[lang](formatNumber(indicators, lang)),
    exact: null,
    marks: typeMarks(types, indicators, lang),
  }));
  const first = bars.querySelector('svg');
  if (first) addTypePatterns(first as SVGSVGElement, { document, id: PATTERN_ID });
  return bars;
}

interface Mark {
  from: number;
  share: number;
  fill: string;
  words: string;
}

interface Bar {
  amount: string;
  exact: string | null;
  marks: Mark[];
}

function typeMarks(types: Group['types'], indicators: number, lang: Language): Mark[] {
  let from = 0;
  return INDICATOR_TYPES.flatMap((type: IndicatorType) => {
    const share = (types[type] ?? 0) / indicators;
    if (share === 0) return [];
    const words = `${TYPE_WORDS[type][lang]} ${formatShare(share, lang)}`;
    const mark = { from, share, fill: typeFill(type, PATTERN_ID), words };
    from += share;
    return [mark];
  });
}

function list(
  rows: readonly Group[],
  by: Groups['by'],
  { document, lang }: BarContext,
  barOf: (group: Group) => Bar,
) {
  return el(
    document,
    'ol',
    { class: 'group-bars' },
    ...rows.map((group) => {
      const { amount, exact, marks } = barOf(group);
      return el(
        document,
        'li',
        {},
        el(document, 'span', { class: 'group-name' }, groupLabel(group, by, lang)),
        el(document, 'span', { class: 'group-amount', title: exact }, amount),
        drawing(document, marks),
      );
    }),
  );
}

function drawing(document: Document, marks: readonly Mark[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  svg.setAttribute('class', 'group-bar');
  svg.setAttribute('aria-hidden', 'true');
  for (const { from, share, fill, words } of marks) {
    const rect = document.createElementNS(SVG, 'rect');
    const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
    rect.setAttribute('x', percent(from));
    rect.setAttribute('width', percent(share));
    rect.setAttribute('height', '100%');
    rect.setAttribute('fill', fill);
    if (words !== '') {
      const title = document.createElementNS(SVG, 'title');
      title.textContent = words;
      rect.append(title);
    }
    svg.append(rect);
  }
  return svg;
}
