import type { Dictionary } from './language.ts';

/** What a chart of types says first, where the words of explore would be too much to load for it. */
export const sharesWords = {
  sharesTitle: {
    zh: (type: string, share: string) => `${type}指标最多，占 ${share}`,
    en: (type: string, share: string) => `${type} indicators are the most frequent: ${share}`,
  },
  sharesOneType: {
    zh: (type: string) => `所选指标全部是${type}指标`,
    en: (type: string) => `All chosen indicators are of one type: ${type.toLowerCase()}`,
  },
  nothingToDraw: { zh: '没有可画的数值。', en: 'There is nothing to draw.' },
} satisfies Dictionary;
