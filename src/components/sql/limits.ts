import type { ReadLimits } from '../../query/bench/first-rows.ts';

/** How much of an answer the bench reads, shows and gives away. The page says it in words. */
export const LIMITS: ReadLimits = { rows: 10_000, characters: 20_000_000 };

/** Rows of the table on one of its pages: a browser lays out no ten thousand at once. */
export const PAGE_ROWS = 200;

/** Text of a cell, in UTF-16 units; the rest is counted and stands in a download. */
export const CELL_CHARACTERS = 2_000;

/** Bars of one chart. */
export const MOST_BARS = 60;
