import { describe, expect, test } from 'vitest';
import { isKeepable, isLook, keepingOf, keyOf, markedAsKept } from '../../src/offline/keeping.ts';

const SCOPE = 'https://example.org/open/';

describe('keepingOf', () => {
  test.each([
    ['', 'page'],
    ['en/explore/?type=cost', 'page'],
    ['_astro/Page.Ab12.js', 'fixed'],
    ['engine/duckdb-1.28.0-eh.wasm.gz', 'fixed'],
    ['data/indicators.parquet?v=40582-1a2b3c4d', 'fixed'],
    ['explore-rows.json?v=97451-1a2b3c4d', 'fixed'],
    ['data/search.json', 'file'],
    ['favicon.svg', 'file'],
    // Charts in other people's pages, and what a release froze.
    ['embed/types/', null],
    ['en/embed/types/?agency=x', null],
    ['embed/files/facts.json?v=1', null],
    ['r/0.1.0/embed/types/', null],
    ['r/0.1.0/explore/', null],
    // To be taken away, not looked at; a table that no page asks for by its fingerprint.
    ['data/jixiao-0.1.0.zip', null],
    ['data/indicators.csv', null],
    ['data/indicators.parquet', null],
    ['service-worker.js', null],
  ])('%s: %s', (path, expected) => {
    expect(keepingOf(`${SCOPE}${path}`, SCOPE)).toBe(expected);
  });

  test.each([
    'https://example.org/',
    'https://example.org/openly/',
    'https://example.com/open/',
    'blob:https://example.org/open/',
  ])('nothing of %s, which is no part of the site', (address) =>
    expect(keepingOf(address, SCOPE)).toBe(null),
  );
});

test('a page is kept once whatever its query says, a table once for each fingerprint', () => {
  expect(keyOf(`${SCOPE}explore/?type=cost#table`, 'page')).toBe(`${SCOPE}explore/`);
  expect(keyOf(`${SCOPE}data/a.parquet?v=1#x`, 'fixed')).toBe(`${SCOPE}data/a.parquet?v=1`);
});

describe('isLook', () => {
  const asked = {
    method: 'GET',
    mode: 'cors',
    destination: '',
    cache: 'default',
    headers: new Headers(),
  } as const;
  test.each([
    ['a file', {}, true],
    ['a page', { mode: 'navigate', destination: 'document' }, true],
    ['a page in a frame', { mode: 'navigate', destination: 'iframe' }, false],
    ['a part of a file', { headers: new Headers({ range: 'bytes=0-9' }) }, false],
    ['only whether it is there', { method: 'HEAD' }, false],
    ['the newest and no other', { cache: 'no-store' }, false],
  ] as const)('%s', (_, given, expected) => {
    expect(isLook({ ...asked, ...given })).toBe(expected);
  });
});

describe('isKeepable', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const answer = (given: {
    status?: number;
    type?: ResponseType;
    redirected?: boolean;
    headers?: Record<string, string>;
  }) => ({
    ...{ status: 200, type: 'basic' as const, redirected: false, ...given },
    headers: new Headers(given.headers ?? html),
  });
  test.each([
    ['a page', answer({}), 'page', true],
    ['an error', answer({ status: 500 }), 'page', false],
    ['a page that is not there', answer({ status: 404 }), 'page', false],
    ['a part', answer({ status: 206 }), 'fixed', false],
    ['a page from elsewhere', answer({ redirected: true }), 'page', false],
    ['a page in place of a script', answer({}), 'fixed', false],
    [
      'a script in place of a page',
      answer({ headers: { 'content-type': 'text/javascript' } }),
      'page',
      false,
    ],
    ['a file too large', answer({ headers: { 'content-length': '9000000' } }), 'fixed', false],
    [
      'the engine',
      answer({ headers: { 'content-type': 'application/gzip', 'content-length': '4203718' } }),
      'fixed',
      true,
    ],
  ] as const)('%s', (_, response, keeping, expected) => {
    expect(isKeepable(response, keeping)).toBe(expected);
  });
});

test('a kept page is marked; one that is not of the site is none', () => {
  expect(markedAsKept('<!doctype html><html lang="en" data-release="0.1.0 2026-11-21"><p>')).toBe(
    '<!doctype html><html data-kept lang="en" data-release="0.1.0 2026-11-21"><p>',
  );
  expect(markedAsKept('<html><p>Please log in to the network')).toBe(null);
});
