import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/search/question.ts';

describe('is no question', () => {
  test.each(['', ' ', '法', ' 法 ', 'Ａ', '\u202e\u200b法'])('%j', (typed) => {
    expect(readQuestion(typed)).toBeNull();
  });
});

test('one word', () => {
  const word = { plain: '不低于95%', bounded: '≥95%', amount: null };
  expect(readQuestion('不低于９５％')).toEqual({ words: [word], whole: word });
});

test('several words, and all of them in one', () => {
  const question = readQuestion(' 满意\u3000度  ２５万元 ');
  expect(question?.words.map(({ plain, amount }) => [plain, amount])).toEqual([
    ['满意', null],
    ['度', null],
    ['25万元', 250000],
  ]);
  expect(question?.whole.plain).toBe('满意度25万元');
});

test('a paragraph is looked for as a whole', () => {
  const typed = Array.from({ length: 13 }, (_, index) => `w${index}`).join(' ');
  expect(readQuestion(typed)?.words).toHaveLength(1);
});
