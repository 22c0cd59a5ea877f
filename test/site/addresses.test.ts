import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../src/chart/catalog.ts';
import { readEmbedAddress } from '../../src/components/embed/read-embed-address.ts';
import { FACETS } from '../../src/query/filter.ts';
import { type PackedFacts, unpackFacets, unpackFacts } from '../../src/query/packed/packed-facts.ts';
import { packedAxes } from '../../src/query/packed/target-values.ts';
import { axisNames } from '../../src/query/target-axes.ts';
import { choiceFromSearch, type KnownValues, type UnknownValue } from '../../src/state/choice-url.ts';
import { builtPages, DIST, readPage } from './built-site.ts';

/**
 * Addresses that others may have printed: each resolves in every build, for good. New ones are added at the end; none
 * is changed or taken out. The first so many are held here by their checksum: whoever adds many may move it forward.
 */
const addresses = readFileSync('test/project/addresses.txt', 'utf8').trim().split('\n');
const HELD = { lines: 1176, sha256: '63b6e01a5cc0a76bd2376bfdc70e9bcc91b8aee371ed7b765a149fdcc72ddcef' };

test('no address is taken from the list', () => {
  const held = addresses.slice(0, HELD.lines).join('\n');
  expect(createHash('sha256').update(held).digest('hex')).toBe(HELD.sha256);
});

test('every page of the site is on the list', () => {
  const listed = new Set(addresses);
  expect(builtPages().filter((path) => !listed.has(path))).toEqual([]);
});

test('every address leads to a file', () => {
  expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
});

test('every fragment is the id of something on its page', () => {
  const idsOf = new Map<string, Set<string>>();
  const lost = addresses.filter((address) => {
    const [path = '', fragment] = address.split('#');
    if (fragment === undefined || !existsSync(fileOf(path))) return false;
    if (!idsOf.has(path)) {
      idsOf.set(path, new Set([...readPage(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)));
    }
    return !idsOf.get(path)?.has(decodeURIComponent(fragment));
  });
  expect(lost).toEqual([]);
});

describe('what an address chooses is understood', () => {
  const facts: PackedFacts = JSON.parse(readFileSync(`${DIST}/embed/files/facts.json`, 'utf8'));
  const known = knownValues(facts);
  const asking = addresses.filter((address) => address.includes('?'));

  test('there are such addresses', () => {
    expect(asking.length).toBeGreaterThan(100);
  });

  test('without a value that means nothing', () => {
    const unknown = asking.flatMap((address) =>
      unknownIn(address).map(({ name, value }) => `${address}: ${name}=${value}`),
    );
    expect(unknown).toEqual([]);
  });

  function unknownIn(address: string): UnknownValue[] {
    const { pathname, search } = new URL(address, 'http://localhost');
    const chart = /\/embed\/([a-z]+)\/$/.exec(pathname)?.[1];
    return chart
      ? readEmbedAddress(chart as ChartId, search, facts).unknown
      : choiceFromSearch(search, known).unknown;
  }
});

/** The values that the explore page offers: those of the facets, as they are counted there too, and the axes. */
function knownValues(facts: PackedFacts): KnownValues {
  const { axes } = packedAxes(unpackFacts(facts));
  const known: KnownValues = { view: axisNames(axes.map(({ axis }) => axis)) };
  for (const facet of FACETS) {
    if (facet === 'comparator') continue;
    known[facet] = new Set(
      unpackFacets(facts)
        .filter((one) => one.facet === facet)
        .map(({ value }) => value),
    );
  }
  return known;
}

function fileOf(address: string): string {
  const path = decodeURI(address.split(/[?#]/)[0] ?? '');
  return `${DIST}${path}${path.endsWith('/') ? 'index.html' : ''}`;
}
