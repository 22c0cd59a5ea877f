// This file brings Plot: the page fetches it when there is something to draw.
export { resultBars as drawBars } from '../../chart/result-bars.ts';
export { resultDots as drawDots } from '../../chart/result-dots.ts';
