// This file brings Plot and the words that are computed: a page of a measure fetches it when a row is left out.
export { measureFrameWords } from '../../chart/measure-frame-words.ts';
export { measureTargets } from '../../chart/measure-targets.ts';
export { measureChartWords } from '../../i18n/measure-chart.ts';
