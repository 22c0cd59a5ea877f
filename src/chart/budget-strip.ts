import * as Plot from '@observablehq/plot';
import { yearLabel } from '../i18n/budget-year.ts';
import { chartWords } from '../i18n/chart.ts';
import { wordsIn } from '../i18n/language.ts';
import { formatMoney, moneyTick, moneyTickWithUnit } from '../i18n/money.ts';
import { formatShare } from '../i18n/number.ts';
import { agencyName, stripsOf } from './agency-strip.ts';
import { decadesOf, logPosition } from './axis.ts';
import { type BudgetRow, drawableBudgets, isRepayment } from './budget-row.ts';
import { layOutStrip, type StripLayout } from './budget-strip-layout.ts';
import { drawPlot, leftLabels, textAt } from './draw-plot.ts';
import { moneyInWords } from './money-words.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { numberRows, POINT_CHANNELS, pointOf } from './points.ts';

/**
 * One strip of dots per agency, one dot per project, on a shared log axis of yuan (printed as 万元 in Chinese). The
 * largest and the smallest of each strip are named; a repayment is marked in words. Agencies stand in order of their
 * total, largest first. Rows without an amount are not drawn.
 */
export function budgetStrip(rows: readonly BudgetRow[], options: ChartOptions): SVGSVGElement {
  const { lang, width } = options;
  const words = wordsIn(chartWords, lang);
  const drawable = drawableBudgets(rows);
  const total = rows.reduce((sum, row) => sum + row.budget_yuan, 0);
  const decades = decadesOf(drawable.map((row) => row.budget_yuan));
  const isNarrow = width < NARROW;
  const frame = { width, left: isNarrow ? 14 : 176, right: isNarrow ? 14 : 26 };
  const position = logPosition(decades, frame.left, width - frame.right);
  const strips = stripsOf(drawable, lang).sort((a, b) => totalOf(b.rows) - totalOf(a.rows));

  const amount = (row: BudgetRow) => formatMoney(row.budget_yuan, lang);
  const remark = (row: BudgetRow) =>
    isRepayment(row) ? words.repayment(formatShare(row.budget_yuan / total, lang)) : undefined;
  const numberOf = numberRows(rows);
  const point = (row: BudgetRow) =>
    pointOf(
      [numberOf(row)],
      [[row.name, `${agencyName(row, lang)} ${yearLabel(row, lang)}`, moneyInWords(row.budget_yuan, lang)]],
    );
  const heap = (count: number, yuan: number) => words.heap(count, formatMoney(yuan, lang));

  let top = AXIS_HEIGHT;
  const layouts: StripLayout[] = [];
  for (const strip of strips) {
    const layout = layOutStrip(strip, { top, frame, isNarrow, position, amount, point, remark, heap });
    layouts.push(layout);
    top = layout.bottom;
  }
  return drawPlot(options, {
    kind: 'chart-budget',
    height: top + AXIS_HEIGHT,
    marginLeft: frame.left,
    marginRight: frame.right,
    x: { type: 'log', domain: [decades[0] as number, decades.at(-1) as number] },
    marks: marksOf(layouts, {
      decades,
      bottom: top,
      marginLeft: frame.left,
      tick: (yuan) => (yuan === decades[0] ? moneyTickWithUnit(yuan, lang) : moneyTick(yuan, lang)),
    }),
  });
}

const AXIS_HEIGHT = 24;

const totalOf = (rows: readonly BudgetRow[]) => rows.reduce((sum, row) => sum + row.budget_yuan, 0);

interface Axis {
  decades: readonly number[];
  bottom: number;
  marginLeft: number;
  tick: (yuan: number) => string;
}

function marksOf(layouts: readonly StripLayout[], { decades, bottom, marginLeft, tick }: Axis) {
  const dots = layouts.flatMap((layout) => layout.dots);
  const captions = layouts.flatMap((layout) => layout.captions);
  const heaps = layouts.flatMap((layout) => (layout.heap ? [layout.heap] : []));
  const ticks = [14, bottom + 16].flatMap((y) => decades.map((yuan) => ({ yuan, y, label: tick(yuan) })));
  return [
    Plot.ruleX(decades, { y1: AXIS_HEIGHT, y2: bottom, className: 'grid' }),
    Plot.text(
      ticks.filter(({ yuan }) => yuan !== decades[0]),
      { x: 'yuan', y: 'y', text: 'label', className: 'tick' },
    ),
    Plot.text(
      ticks.filter(({ yuan }) => yuan === decades[0]),
      {
        x: 'yuan',
        y: 'y',
        text: 'label',
        textAnchor: 'start',
        dx: -8,
        className: 'tick',
      },
    ),
    Plot.ruleY(layouts.slice(1), { y: 'top', inset: 0, className: 'divider' }),
    leftLabels(
      layouts.map((layout) => layout.heading),
      marginLeft,
      'strip-name halo',
    ),
    Plot.link(captions, { x1: 'yuan', x2: 'yuan', y1: 'dotY', y2: 'leaderY', className: 'leader' }),
    Plot.dot(
      dots.filter((dot) => !dot.isNamed),
      { x: 'yuan', y: 'y', r: dots[0]?.r ?? 4, ...POINT_CHANNELS, className: 'dots' },
    ),
    Plot.dot(
      dots.filter((dot) => dot.isNamed),
      { x: 'yuan', y: 'y', r: dots[0]?.r ?? 4, ...POINT_CHANNELS, className: 'dots-named' },
    ),
    // One mark a caption: Plot shifts a whole mark by `dx`, not one of its texts.
    ...captions.map((caption) =>
      textAt([caption], { frameAnchor: 'left', dx: caption.dx, className: 'caption' }),
    ),
    ...heaps.map((heap) => textAt([heap], { x: 'yuan', dx: heap.dx, className: 'caption' })),
  ];
}
