import * as Plot from '@observablehq/plot';
import { chartWords } from '../i18n/chart.ts';
import { TYPE_WORDS } from '../i18n/indicator-type.ts';
import { wordsIn } from '../i18n/language.ts';
import { formatShare } from '../i18n/number.ts';
import { FAMILY_OF_TYPE } from '../model/indicator-type.ts';
import { drawPlot } from './draw-plot.ts';
import { inTypeOrder, type NumericShareRow } from './numeric-share-row.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { numberRows, POINT_CHANNELS, pointOf } from './points.ts';
import { wrapText } from './text-measure.ts';
import { FONT_SIZE } from './theme.ts';
import { addTypePatterns, typeFill } from './type-fill.ts';

const ROW = 27;
const BAR = 15;

/** For each type the share of its targets that are numbers, as a bar on a full track, with the counts in words. */
export function numericShares(rows: readonly NumericShareRow[], options: ChartOptions): SVGSVGElement {
  const { lang, width, id } = options;
  const words = wordsIn(chartWords, lang);
  const isNarrow = width < NARROW;
  const left = lang === 'zh' ? (isNarrow ? 78 : 110) : isNarrow ? 112 : 176;
  const right = lang === 'zh' ? 136 : 142;
  const numberOf = numberRows(rows);
  const bars = inTypeOrder(rows).map((row, index, all) => {
    const earlier = all.slice(0, index + 1);
    const breaks = earlier.filter(
      (other, i) => i > 0 && FAMILY_OF_TYPE[other.type] !== FAMILY_OF_TYPE[all[i - 1]?.type ?? other.type],
    );
    const y = 4 + index * ROW + breaks.length * 8;
    const share = row.quantities / row.indicators;
    const percent = formatShare(share, lang);
    const counts = words.ofIndicators(row.quantities, row.indicators);
    const name = TYPE_WORDS[row.type][lang];
    return {
      ...row,
      ...pointOf([numberOf(row)], [[name, words.areNumbers(percent, counts)]]),
      share,
      y1: y,
      y2: y + BAR,
      middle: y + BAR / 2,
      name: wrapText(name, left - 6, FONT_SIZE).join('\n'),
      percent,
      counts,
    };
  });
  const svg = drawPlot(options, {
    kind: 'chart-numeric',
    height: (bars.at(-1)?.y2 ?? 0) + 6,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [0, 1] },
    marks: [
      Plot.rect(bars, { x1: 0, x2: 1, y1: 'y1', y2: 'y2', ...POINT_CHANNELS, className: 'track' }),
      Plot.rect(
        bars.filter((bar) => bar.share > 0),
        { x1: 0, x2: 'share', y1: 'y1', y2: 'y2', fill: (bar) => typeFill(bar.type, id), className: 'parts' },
      ),
      Plot.text(bars, {
        frameAnchor: 'left',
        dx: -left,
        y: 'middle',
        text: 'name',
        textAnchor: 'start',
        lineHeight: 1.1,
        className: 'row-name',
      }),
      Plot.text(bars, {
        x: 1,
        dx: 46,
        y: 'middle',
        text: 'percent',
        textAnchor: 'end',
        className: 'row-value',
      }),
      Plot.text(bars, {
        x: 1,
        dx: right,
        y: 'middle',
        text: 'counts',
        textAnchor: 'end',
        className: 'row-note',
      }),
    ],
  });
  addTypePatterns(svg, options);
  return svg;
}
