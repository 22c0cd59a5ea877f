import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARE_SIZE, sharePath } from '../../src/share-address.ts';
import { builtPages, DIST, readPage } from './built-site.ts';

/** Every page and its picture. */
const PAGES = builtPages().map((path) => {
  const isEnglish = path.startsWith('/en/');
  const own = isEnglish ? path.slice('/en'.length) : path;
  return { path, file: `${DIST}/${sharePath(own, isEnglish ? 'en' : 'zh')}` };
});

test('every page has a picture', () => {
  expect(PAGES.length).toBeGreaterThan(200);
  expect(PAGES.filter(({ file }) => !existsSync(file)).map(({ path }) => path)).toEqual([]);
});

test('each is a PNG of the size that is announced, and light enough to be fetched', () => {
  for (const { path, file } of PAGES) {
    const bytes = readFileSync(file);
    expect([path, bytes.toString('latin1', 1, 4)]).toEqual([path, 'PNG']);
    expect([path, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      path,
      ...Object.values(SHARE_SIZE),
    ]);
    expect([path, bytes.length < 100_000]).toEqual([path, true]);
  }
});

test('no two pages have the same picture, in neither language', () => {
  const pictures = new Map<string, string>();
  for (const { path, file } of PAGES) {
    const bytes = readFileSync(file, 'latin1');
    expect([path, pictures.get(bytes)]).toEqual([path, undefined]);
    pictures.set(bytes, path);
  }
});

test('a page that knows its address names its picture by a full one, with size and words', () => {
  for (const path of ['/', '/en/projects/']) {
    const html = readPage(path);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
    expect(image === undefined).toBe(canonical === undefined);
    if (image === undefined || canonical === undefined) continue;
    expect(new URL(image).origin).toBe(new URL(canonical).origin);
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{20,}">/);
  }
});
