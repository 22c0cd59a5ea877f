import { describe, expect, test } from 'vitest';
import { filePath, pagePath, readReportAddress, readSiteAddress } from '../src/site.ts';
import { sitemapXml } from '../src/sitemap.ts';

describe('the address of the site', () => {
  test.each([
    [{}, { site: undefined, base: '/' }],
    [{ BASE_PATH: 'jixiao' }, { site: undefined, base: '/jixiao/' }],
    [{ BASE_PATH: '/a/b/' }, { site: undefined, base: '/a/b/' }],
    [
      { SITE_URL: 'https://example.org/', BASE_PATH: '/' },
      { site: 'https://example.org', base: '/' },
    ],
  ])('%j', (env, address) => expect(readSiteAddress(env)).toEqual(address));

  test('is refused where it is no http address', () => {
    expect(() => readSiteAddress({ SITE_URL: 'example.org' })).toThrow('SITE_URL: expected an address');
  });
});

describe('where misreadings are reported', () => {
  test.each([
    [{}, undefined],
    [{ REPORT_EMAIL: ' a@example.org ' }, { kind: 'email', address: 'a@example.org' }],
    [
      { REPORT_URL: 'https://example.org/new?body={text}', REPORT_EMAIL: 'a@example.org' },
      { kind: 'url', address: 'https://example.org/new?body={text}' },
    ],
  ])('%j', (env, address) => expect(readReportAddress(env)).toEqual(address));

  test.each([
    [{ REPORT_URL: 'javascript:alert(1)' }, 'REPORT_URL: expected an address'],
    [{ REPORT_EMAIL: 'a@example.org?bcc=b@example.org' }, 'REPORT_EMAIL: expected an address'],
  ])('is refused where it is no such address: %j', (env, message) => {
    expect(() => readReportAddress(env)).toThrow(message);
  });
});

test.each([
  ['/', 'zh', '/', '/'],
  ['/', 'en', '/', '/en/'],
  ['/explore/', 'zh', '/jixiao/', '/jixiao/explore/'],
  ['/explore/', 'en', '/jixiao/', '/jixiao/en/explore/'],
] as const)('page %s in %s under %s stands at %s', (path, lang, under, address) => {
  expect(pagePath(path, lang, under)).toBe(address);
});

test('a file stands under the base', () =>
  expect(filePath('data/manifest.json', '/jixiao/')).toBe('/jixiao/data/manifest.json'));

test('a sitemap names every page with its whole address', () => {
  expect(sitemapXml(['en/', ''], new URL('https://example.org/jixiao/'))).toContain(
    '<loc>https://example.org/jixiao/</loc></url>\n  <url><loc>https://example.org/jixiao/en/</loc>',
  );
});
