import type { Release } from '../../export/release.ts';

/** The formats that a chart is saved in. */
export type ChartFormat = 'png' | 'svg' | 'csv';

/** Longer names are cut by some systems and messengers. */
const MAX_LENGTH = 80;

/**
 * What the file of a chart is called on the reader's disk: `jixiao-0.1.0-agencies-dazhu-justice-types.png`. What was
 * chosen is named as far as there is room; the picture says it in full.
 */
export function chartFileName(
  { version }: Release,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  chart: string,
  ending: ChartFormat,
): string {
  const words = `${pathname} ${search}`
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  while (words.join('-').length > MAX_LENGTH) words.pop();
  return `${['jixiao', version, ...words, chart].join('-')}.${ending}`;
}
