import * as Plot from '@observablehq/plot';
import { chartWords } from '../i18n/chart.ts';
import { TYPE_SHORT_WORDS } from '../i18n/indicator-type.ts';
import { wordsIn } from '../i18n/language.ts';
import { FAMILY_OF_TYPE, INDICATOR_TYPES, type IndicatorType } from '../model/indicator-type.ts';
import { type AgencyYear, stripLines, stripsOf } from './agency-strip.ts';
import { drawPlot, FONT_SIZE, type Label, LINE, leftLabels } from './draw-plot.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { BOLD, textWidth } from './text-measure.ts';
import { addTypePatterns, typeFill, typeLabelInk } from './type-fill.ts';

/** How many indicators of one type an agency set in a year. */
export interface TypeShareRow extends AgencyYear {
  type: IndicatorType;
  indicators: number;
}

/** A part of a bar, in shares of it from 0 to 1. */
export interface TypePart {
  type: IndicatorType;
  indicators: number;
  share: number;
  from: number;
  to: number;
}

const BAR = 36;
const GAP = 22;
const FAMILY_GAP = 3;
const TYPE_GAP = 1;
const LABEL_SIZE = 11.5;

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
    for (const part of typeParts(strip.rows)) parts.push(placePart(part, barTop, left, width, lang));
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
        title: 'title',
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

/** The types of one agency's rows in their order, as parts of a whole. */
export function typeParts(rows: readonly TypeShareRow[]): TypePart[] {
  const total = rows.reduce((sum, row) => sum + row.indicators, 0);
  let from = 0;
  return INDICATOR_TYPES.flatMap((type) => {
    const indicators = rows.filter((row) => row.type === type).reduce((sum, row) => sum + row.indicators, 0);
    if (indicators === 0) return [];
    const share = indicators / total;
    const part = { type, indicators, share, from, to: from + share };
    from = part.to;
    return [part];
  });
}

interface BarPart extends TypePart {
  y1: number;
  y2: number;
  label: string;
  title: string;
}

function placePart(
  part: TypePart,
  y: number,
  left: number,
  width: number,
  lang: ChartOptions['lang'],
): BarPart {
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
    title: `${name} ${percent} (${part.indicators})`,
  };
}
