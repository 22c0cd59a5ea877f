import type { ChartId } from '../../chart/catalog.ts';

/** The three linked charts, in the order of the page, by their permanent ids. */
export const CHARTS = ['budgets', 'types', 'targets'] as const satisfies readonly ChartId[];
export type ChartName = (typeof CHARTS)[number];
