import * as Plot from '@observablehq/plot';
import { yearLabel } from '../i18n/budget-year.ts';
import type { Language } from '../i18n/language.ts';
import { moneyTick, moneyTickWithUnit } from '../i18n/money.ts';
import { reconciledInWords, signedMoney } from '../i18n/reconciliation.ts';
import { agencyName, stripsOf } from './agency-strip.ts';
import { decadesOf, logPosition } from './axis.ts';
import { drawPlot, leftLabels } from './draw-plot.ts';
import { moneyInWords } from './money-words.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { numberRows, POINT_CHANNELS, pointOf } from './points.ts';
import { layOutReconciliation, type ReconciliationLayout } from './reconciliation-layout.ts';
import { differs, drawableReconciled, type ReconciledRow } from './reconciliation-row.ts';
import { COUNT_SIZE } from './theme.ts';

const AXIS = 24;

/**
 * Budgets beside what the cost targets come to, on one log axis of yuan, agency by agency: a dot where the two are one
 * sum; a line from the budget to the other sum where they differ; an open dot, under its reason, where it cannot be
 * said. Agencies stand in the order of the rows.
 */
export function reconciliationStrip(rows: readonly ReconciledRow[], options: ChartOptions): SVGSVGElement {
  const { width, lang } = options;
  const drawn = drawableReconciled(rows);
  const decades = decadesOf(drawn.flatMap(amountsOf));
  const isNarrow = width < NARROW;
  const frame = { left: isNarrow ? 108 : 208, right: width - (isNarrow ? 22 : 26) };
  const numberOf = numberRows(rows);
  const layout = layOutReconciliation(stripsOf(drawn, lang), {
    ...frame,
    top: AXIS,
    width,
    lang,
    radius: isNarrow ? 3.2 : 4.2,
    position: logPosition(decades, frame.left, frame.right),
    point: (row) => pointOf([numberOf(row)], [wordsOf(row, lang)]),
    difference: (row) => signedMoney(row.total_yuan - row.budget_yuan, lang),
  });
  return drawPlot(options, {
    kind: 'chart-reconciliation',
    height: layout.bottom + AXIS,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    x: { type: 'log', domain: [decades[0] as number, decades.at(-1) as number] },
    marks: marksOf(layout, { decades, left: frame.left, radius: isNarrow ? 3.2 : 4.2, lang }),
  });
}

interface Axis {
  decades: readonly number[];
  left: number;
  radius: number;
  lang: Language;
}

function marksOf(layout: ReconciliationLayout, { decades, left, radius, lang }: Axis): Plot.Markish[] {
  const ticks = [14, layout.bottom + 16].flatMap((y) =>
    decades.map((yuan, index) => ({
      yuan,
      y,
      label: index === 0 ? moneyTickWithUnit(yuan, lang) : moneyTick(yuan, lang),
    })),
  );
  const dots = (data: readonly { yuan: number; y: number }[], className: string) =>
    Plot.dot(data, { x: 'yuan', y: 'y', r: radius, ...POINT_CHANNELS, className });
  const ends = layout.differences.map(({ to, ...rest }) => ({ ...rest, yuan: to }));
  return [
    Plot.ruleX(decades, { y1: AXIS, y2: layout.bottom, className: 'grid' }),
    Plot.text(ticks, { x: 'yuan', y: 'y', text: 'label', className: 'tick' }),
    Plot.ruleY(layout.headings.slice(1), { y: 'top', insetLeft: -left, className: 'divider' }),
    leftLabels(layout.headings, left, 'strip-name halo'),
    leftLabels(layout.labels, left, 'row-note'),
    Plot.link(layout.differences, { x1: 'from', x2: 'to', y1: 'y', y2: 'y', className: 'target-line' }),
    dots(layout.budgets, 'dots'),
    dots(ends, 'dots-named'),
    dots(layout.unsaid, 'dots-open'),
    // One mark a label: Plot shifts a whole mark by `dx`, not one of its texts.
    ...layout.differences.map((difference) =>
      Plot.text([difference], {
        frameAnchor: 'left',
        y: 'y',
        dx: difference.labelX - left,
        textAnchor: 'start',
        fontSize: COUNT_SIZE,
        text: 'label',
        className: 'target-value halo',
      }),
    ),
  ];
}

/** Amounts that must have a place on the axis. */
const amountsOf = (row: ReconciledRow): number[] =>
  differs(row) && row.total_yuan > 0 ? [row.budget_yuan, row.total_yuan] : [row.budget_yuan];

const wordsOf = (row: ReconciledRow, lang: Language) => [
  row.name,
  `${agencyName(row, lang)} ${yearLabel(row, lang)}`,
  moneyInWords(row.budget_yuan, lang),
  reconciledInWords(row, lang),
];
