import { FAMILY_OF_TYPE, INDICATOR_TYPES, type IndicatorType } from '../model/indicator-type.ts';
import type { ChartOptions } from './options.ts';

/**
 * The types that are the palest of their family carry a pattern over their colour, so that neighbours differ without
 * colour too. The colours themselves are in tokens.css: hue tells the family, lightness the type.
 */
const PATTERNS: Partial<Record<IndicatorType, 'lines' | 'dots'>> = {
  timeliness: 'lines',
  ecological: 'lines',
  sustainability: 'dots',
};

/** The fill of a type's mark: a colour token, or the pattern that `addTypePatterns` puts into the drawing. */
export function typeFill(type: IndicatorType, id: string): string {
  return PATTERNS[type] ? `url(#${id}-${type})` : `var(--type-${type})`;
}

/** The ink that reads on `typeFill`. */
export function typeLabelInk(type: IndicatorType): string {
  return `var(--type-${type}-label)`;
}

/** Puts the patterns that `typeFill` names into the drawing, under ids that begin with `options.id`. */
export function addTypePatterns(
  svg: SVGSVGElement,
  { document, id }: Pick<ChartOptions, 'document' | 'id'>,
): void {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const defs = make('defs', {});
  for (const type of INDICATOR_TYPES) {
    const pattern = PATTERNS[type];
    if (!pattern) continue;
    const ink = `var(--family-${FAMILY_OF_TYPE[type]})`;
    const tile = make('pattern', {
      id: `${id}-${type}`,
      width: '6',
      height: '6',
      patternUnits: 'userSpaceOnUse',
    });
    tile.append(make('rect', { width: '6', height: '6', fill: `var(--type-${type})` }));
    tile.append(
      pattern === 'lines'
        ? make('path', {
            d: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5',
            stroke: ink,
            'stroke-width': '0.7',
            'stroke-opacity': '0.55',
          })
        : make('circle', { cx: '3', cy: '3', r: '0.8', fill: ink, 'fill-opacity': '0.55' }),
    );
    defs.append(tile);
  }
  svg.prepend(defs);
}
