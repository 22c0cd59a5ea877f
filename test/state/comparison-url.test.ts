import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparisonChoice,
  comparisonFromSearch,
  comparisonToSearch,
} from '../../src/state/comparison-url.ts';

const AGENCIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `${letter}-justice`);
const PROJECTS = AGENCIES.flatMap((id) => [`${id}-2023-01`, `${id}-2023-02`]);
const KNOWN = { agency: new Set(AGENCIES), project: new Set(PROJECTS) };

const choices: fc.Arbitrary<ComparisonChoice> = fc.oneof(
  fc.shuffledSubarray(AGENCIES, { maxLength: 5 }).map((ids) => ({ kind: 'agency' as const, ids })),
  fc
    .shuffledSubarray(PROJECTS, { minLength: 1, maxLength: 5 })
    .map((ids) => ({ kind: 'project' as const, ids })),
);

test('a choice is its address and nothing else', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const read = comparisonFromSearch(comparisonToSearch(choice), KNOWN);
      expect(read).toEqual({ choice, unknown: [], left: [] });
    }),
  );
});

test('any address reads, to a choice that writes to an address of the same meaning', () => {
  const name = fc.constantFrom('agency', 'project', 'theme');
  const value = fc.oneof(fc.constantFrom(...AGENCIES, ...PROJECTS), fc.string({ unit: 'binary' }));
  const values = fc.array(value).map((list) => list.join(','));
  const searches = fc
    .array(fc.tuple(name, values).map((pair) => pair.join('=')))
    .map((pairs) => pairs.join('&'));
  fc.assert(
    fc.property(searches, (search) => {
      const { choice } = comparisonFromSearch(search, KNOWN);
      expect(choice.ids.length).toBeLessThanOrEqual(5);
      const again = comparisonFromSearch(comparisonToSearch(choice), KNOWN);
      expect(again.choice.ids).toEqual(choice.ids);
      expect([again.unknown, again.left]).toEqual([[], []]);
    }),
  );
});

describe('what an address names and is not shown', () => {
  const six = AGENCIES.slice(0, 6).join(',');
  test.each<[string, string[], string[]]>([
    ['agency=a-justice,closed', ['agency closed'], []],
    ['agency=a-justice&project=x', ['project x'], []],
    [`agency=${six}`, [], ['agency f-justice']],
    ['agency=a-justice,b-justice&project=a-justice-2023-01', [], ['project a-justice-2023-01']],
    ['agency=a-justice&agency=a-justice,b-justice', [], []],
    ['utm_source=x', [], []],
  ])('%s', (search, unknown, left) => {
    const read = comparisonFromSearch(search, KNOWN);
    const names = (list: readonly { name: string; value: string }[]) =>
      list.map(({ name, value }) => `${name} ${value}`);
    expect([names(read.unknown), names(read.left)]).toEqual([unknown, left]);
  });
});

test('the order of an address is the order of the columns', () => {
  expect(comparisonFromSearch('agency=c-justice,a-justice', KNOWN).choice.ids).toEqual([
    'c-justice',
    'a-justice',
  ]);
});
