import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATOR_TYPES } from '../../src/model/indicator-type.ts';
import { COMPARATORS, TARGET_KINDS } from '../../src/model/target.ts';
import { SORT_KEYS } from '../../src/query/indicator-page.ts';
import { type Choice, TABLE_COLUMNS } from '../../src/state/choice.ts';
import { choiceFromSearch, choiceToSearch } from '../../src/state/choice-url.ts';

/** [choice, its address] */
const PAIRS: [Choice, string][] = [
  [{ filter: {} }, ''],
  [
    { filter: { agency: ['dazhu-justice', 'chengde-justice'], type: ['cost'], kind: ['quantity'] } },
    'agency=dazhu-justice,chengde-justice&type=cost&kind=quantity',
  ],
  [{ filter: { comparator: ['>=', '<'] } }, 'comparator=ge,lt'],
  [{ filter: { unit: ['元', '%'] }, view: '元/人' }, 'unit=%E5%85%83,%25&view=%E5%85%83/%E4%BA%BA'],
  [{ filter: { year: [2024], place: ['130000'] } }, 'place=130000&year=2024'],
  [{ filter: { q: 'a & b=c,+%' } }, 'q=a+%26+b%3Dc,%2B%25'],
  [{ filter: {}, sort: { key: 'value', descending: true }, page: 3 }, 'sort=-value&page=3'],
  [{ filter: {}, columns: ['agency', 'line'] }, 'cols=agency,line'],
];

describe('a choice and its address', () => {
  test.each(PAIRS)('%j ↔ %s', (choice, search) => {
    expect(choiceToSearch(choice)).toBe(search);
    expect(choiceFromSearch(search)).toEqual({ choice, unknown: [] });
  });
});

const KNOWN = { agency: new Set(['dazhu-justice']), view: new Set(['%']) };

/** [address, what is named as unknown] */
const UNKNOWN: [string, string[]][] = [
  ['agency=dazhu-justice,closed-bureau', ['agency closed-bureau']],
  ['type=costs', ['type costs']],
  ['comparator=>=', ['comparator >=']],
  ['comparator=neq', ['comparator neq']],
  ['year=20x4', ['year 20x4']],
  ['place=Tianjin', ['place Tianjin']],
  ['page=0', ['page 0']],
  ['page=-1', ['page -1']],
  ['sort=price', ['sort price']],
  ['cols=agency,secret', ['cols secret']],
  ['view=%E5%85%83', ['view 元']],
  ['utm_source=x&from=singlemessage', []],
];

describe('what an address names and the data does not have', () => {
  test.each(UNKNOWN)('%s', (search, names) => {
    const { unknown } = choiceFromSearch(search, KNOWN);
    expect(unknown.map(({ name, value }) => `${name} ${value}`)).toEqual(names);
  });
});

test('commas that a messenger has escaped are still commas', () => {
  expect(choiceFromSearch('agency=a%2Cb').choice.filter.agency).toEqual(['a', 'b']);
});

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !text.includes(',') && text.isWellFormed());
const listOf = <T>(one: fc.Arbitrary<T>) =>
  fc.option(fc.uniqueArray(one, { minLength: 1, maxLength: 5 }), { nil: undefined });
const choices = fc.record({
  filter: fc.record({
    agency: listOf(word),
    place: listOf(fc.stringMatching(/^\d{6}$/u)),
    level: listOf(word),
    year: listOf(fc.integer({ min: 1000, max: 9999 })),
    theme: listOf(word),
    type: listOf(fc.constantFrom(...INDICATOR_TYPES)),
    kind: listOf(fc.constantFrom(...TARGET_KINDS)),
    comparator: listOf(fc.constantFrom(...COMPARATORS)),
    unit: listOf(word),
    measure: listOf(word),
    q: fc.option(
      word.filter((text) => text.trim() !== ''),
      { nil: undefined },
    ),
  }),
  sort: fc.option(fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }), {
    nil: undefined,
  }),
  page: fc.option(fc.integer({ min: 2, max: 1_000_000 }), { nil: undefined }),
  columns: listOf(fc.constantFrom(...TABLE_COLUMNS)),
  view: fc.option(word, { nil: undefined }),
});

test('any choice comes back from its address unchanged', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const read = choiceFromSearch(`?${choiceToSearch(choice)}`);
      expect(JSON.parse(JSON.stringify(read.choice))).toEqual(JSON.parse(JSON.stringify(choice)));
      expect(read.unknown).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('no query string makes the reader throw', () => {
  const names = fc.constantFrom(
    'agency',
    'place',
    'year',
    'comparator',
    'q',
    'sort',
    'page',
    'cols',
    'view',
    '',
  );
  const pair = fc.tuple(names, fc.string({ unit: 'binary' })).map(([name, value]) => `${name}=${value}`);
  const search = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pair).map((pairs) => pairs.join('&')),
    fc.constant('q=%E0%A4%A&year=%'),
  );
  fc.assert(
    fc.property(search, (text) => {
      const { choice } = choiceFromSearch(text, KNOWN);
      expect(choiceFromSearch(choiceToSearch(choice), KNOWN)).toEqual({ choice, unknown: [] });
    }),
    { numRuns: 1000 },
  );
});
