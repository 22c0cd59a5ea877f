/** The three linked charts, in the order of the page. */
export const CHARTS = ['budget', 'shares', 'targets'] as const;
export type ChartName = (typeof CHARTS)[number];
