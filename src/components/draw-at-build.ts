import { parseHTML } from 'linkedom';
import { BUILD_WIDTHS, type ChartOptions } from '../chart/options.ts';

/** A chart drawn for both widths; the figure shows the one that its column has room for. */
export interface Drawings {
  narrow: string;
  wide: string;
}

/**
 * Draws a chart without a browser, for a phone and for a page. The words of its points stand in the wide drawing only:
 * where no script runs they show under a pointer, which a phone does not have; a script finds them by the rows.
 */
export function drawAtBuild<Rows>(
  chart: (rows: Rows, options: ChartOptions) => SVGSVGElement,
  rows: Rows,
  options: Pick<ChartOptions, 'lang' | 'label' | 'id'>,
): Drawings {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const draw = (size: keyof typeof BUILD_WIDTHS) =>
    chart(rows, { ...options, document, width: BUILD_WIDTHS[size], id: `${options.id}-${size}` });
  const narrow = draw('narrow');
  for (const title of narrow.querySelectorAll('title')) title.remove();
  return { narrow: narrow.outerHTML, wide: draw('wide').outerHTML };
}
