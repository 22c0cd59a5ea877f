import { parseHTML } from 'linkedom';
import { BUILD_WIDTHS, type ChartOptions } from '../chart/options.ts';

/** A chart drawn for both widths; the figure shows the one that its column has room for. */
export interface Drawings {
  narrow: string;
  wide: string;
}

/** Draws a chart without a browser, for a phone and for a page. */
export function drawAtBuild<Rows>(
  chart: (rows: Rows, options: ChartOptions) => SVGSVGElement,
  rows: Rows,
  options: Pick<ChartOptions, 'lang' | 'label' | 'id'>,
): Drawings {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const draw = (size: keyof typeof BUILD_WIDTHS) =>
    chart(rows, { ...options, document, width: BUILD_WIDTHS[size], id: `${options.id}-${size}` }).outerHTML;
  return { narrow: draw('narrow'), wide: draw('wide') };
}
