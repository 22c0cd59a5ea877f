import * as Plot from '@observablehq/plot';
import { chartWords } from '../i18n/chart.ts';
import { TYPE_SHORT_WORDS, TYPE_WORDS } from '../i18n/indicator-type.ts';
import { wordsIn } from '../i18n/language.ts';
import { formatShare } from '../i18n/number.ts';
import { FAMILY_OF_TYPE, INDICATOR_TYPES } from '../model/indicator-type.ts';
import { stripLines, stripsOf } from './agency-strip.ts';
import { drawPlot, type Label, leftLabels } from './draw-plot.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { numberRows, POINT_CHANNELS, type Point, pointOf } from './points.ts';
import { BOLD, textWidth } from './text-measure.ts';
import { FONT_SIZE, LABEL_SIZE, LINE } from './theme.ts';
import { addTypePatterns, typeFill, typeLabelInk } from './type-fill.ts';
import { type TypePart, type TypeShareRow, typeParts } from './type-parts.ts';

const BAR = 36;
const GAP = 22;
const FAMILY_GAP = 3;
const TYPE_GAP = 1;

/**
 * One full bar per agency: its indicators by type, families in their fixed order. A part is labelled with its name
 * and share where it can hold them, with its share alone where only that fits; the smallest stand in the table.
 */
export function typeShares(rows: readonly TypeShareRow[], options: ChartOptions): SVGSVGElement {
  const { width, lang } = options;
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : 176;
  const words = wordsIn(chartWords, lang);
  const strips = stripsOf(rows, lang);
  const numberOf = numberRows(rows);

  let top = 4;
  const headings: Label[] = [];
  const counts: Label[] = [];
  const parts: BarPart[] = [];
  for (const strip of strips) {
    const total = strip.rows.reduce((sum, row) => sum + row.indicators, 0);
    const name = stripLines(strip, isNarrow ? width : left - 16, FONT_SIZE * BOLD);
    const headingHeight = (name.length + 1) * LINE;
    headings.push({ y: top, lines: name });
    counts.push({ y: top + name.length * LINE, lines: [words.indicators(total)] });
    const barTop = isNarrow ? top + headingHeight + 3 : top;
    for (const part of typeParts(strip.rows)) {
      const said = [
        TYPE_WORDS[part.type][lang],
        `${strip.agency} ${strip.year}`,
        words.shareOfBar(formatShare(part.share, lang), words.ofIndicators(part.indicators, total)),
      ];
      const point = pointOf(part.rows.map(numberOf), [said]);
      parts.push({ ...placePart(part, barTop, left, width, lang), ...point });
    }
    top = Math.max(barTop + BAR, top + headingHeight) + GAP;
  }

  const svg = drawPlot(options, {
    kind: 'chart-types',
    height: top - GAP + 4,
    marginLeft: left,
    marginRight: 0,
    x: { type: 'linear', domain: [0, 1] },
    marks: [
      Plot.rect(parts, {
        x1: 'from',
        x2: 'to',
        y1: 'y1',
        y2: 'y2',
        insetLeft: 0,
        fill: (part) => typeFill(part.type, options.id),
        ...POINT_CHANNELS,
        className: 'parts',
      }),
      Plot.text(
        parts.filter((part) => part.label !== ''),
        {
          x: (part) => (part.from + part.to) / 2,
          y: (part) => (part.y1 + part.y2) / 2,
          text: 'label',
          fontSize: LABEL_SIZE,
          lineHeight: 1.25,
          fill: (part) => typeLabelInk(part.type),
          className: 'part-label',
        },
      ),
      leftLabels(headings, left, 'strip-name'),
      leftLabels(counts, left, 'row-note'),
    ],
  });
  addTypePatterns(svg, options);
  return svg;
}

interface BarPart extends TypePart, Point {
  y1: number;
  y2: number;
  label: string;
}

function placePart(
  part: TypePart,
  y: number,
  left: number,
  width: number,
  lang: ChartOptions['lang'],
): Omit<BarPart, keyof Point> {
  const span = width - left;
  const next = INDICATOR_TYPES[INDICATOR_TYPES.indexOf(part.type) + 1];
  const endsFamily = next !== undefined && FAMILY_OF_TYPE[next] !== FAMILY_OF_TYPE[part.type];
  const gap = part.to > 0.9999 ? 0 : (endsFamily ? FAMILY_GAP : TYPE_GAP) / span;
  const percent = `${Math.round(part.share * 100)}%`;
  const name = TYPE_SHORT_WORDS[part.type][lang];
  const room = part.share * span - 6;
  const holds = (text: string) => textWidth(text, LABEL_SIZE) <= room;
  return {
    ...part,
    to: part.to - gap,
    y1: y,
    y2: y + BAR,
    label: holds(name) ? `${name}\n${percent}` : holds(percent) ? percent : '',
  };
}
