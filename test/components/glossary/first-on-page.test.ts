import { expect, test } from 'vitest';
import { isFirstOnPage } from '../../../src/components/glossary/first-on-page.ts';

test('each page has its own first', () => {
  const [one, other] = [new Request('https://example.org/a'), new Request('https://example.org/a')];
  expect([one, one, other].map((page) => isFirstOnPage(page, 'target'))).toEqual([true, false, true]);
  expect(isFirstOnPage(one, 'cost')).toBe(true);
});
