import { expect, test } from 'vitest';
import { countSentence } from '../../../src/components/explore/count-sentence.ts';

/** [matched, of them numbers, all, what is said] */
const SENTENCES: [number, number, number, string, string][] = [
  [
    50,
    33,
    653,
    '显示 653 条指标中的 50 条，其中 17 条的目标值不是数值。',
    '50 of 653 indicators shown; the targets of 17 are not numbers.',
  ],
  [
    653,
    464,
    653,
    '显示全部 653 条指标，其中 189 条的目标值不是数值。',
    'All 653 indicators shown; the targets of 189 are not numbers.',
  ],
  [
    53,
    53,
    653,
    '显示 653 条指标中的 53 条，目标值全部是数值。',
    '53 of 653 indicators shown; every target is a number.',
  ],
  [0, 0, 653, '653 条指标中没有符合条件的。', 'None of the 653 indicators matches.'],
];

test.each(SENTENCES)('%i matched, %i numbers, %i in all', (matched, quantities, total, zh, en) => {
  const count = { matched, quantities, total, projects: 1 };
  expect(countSentence(count, 'zh')).toBe(zh);
  expect(countSentence(count, 'en')).toBe(en);
});
