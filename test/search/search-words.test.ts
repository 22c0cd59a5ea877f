import { expect, test } from 'vitest';
import { SEARCH_FIELD_WORDS, SEARCH_KIND_WORDS } from '../../src/i18n/search.ts';
import { SEARCH_FIELDS, SEARCH_KINDS } from '../../src/search/search-index.ts';

test('every kind of hit has its words, and every text that is not its name', () => {
  expect(Object.keys(SEARCH_KIND_WORDS)).toEqual([...SEARCH_KINDS]);
  const named = new Set(SEARCH_KINDS.flatMap((kind) => SEARCH_FIELDS[kind].slice(1)));
  expect(Object.keys(SEARCH_FIELD_WORDS).toSorted()).toEqual([...named].toSorted());
});
