import { expect, test } from 'vitest';
import { termParts, withoutTerms } from '../../../src/components/glossary/term-parts.ts';

const SENTENCE = '没有[[baseline|基期值]]，也没有[[target|结果]]';

test('a sentence is taken apart at its terms', () => {
  expect(termParts(SENTENCE)).toEqual([
    { text: '没有', term: null },
    { text: '基期值', term: 'baseline' },
    { text: '，也没有', term: null },
    { text: '结果', term: 'target' },
  ]);
});

test.each(['', 'plain', 'a [b] [[c]]'])('%j has no terms and stays', (sentence) => {
  expect(
    termParts(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
  expect(withoutTerms(sentence)).toBe(sentence);
});

test('a sentence can be said without its marks', () => {
  expect(withoutTerms(SENTENCE)).toBe('没有基期值，也没有结果');
});
