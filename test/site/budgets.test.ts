import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { base } from '../../src/site.ts';
import { DIST } from './built-site.ts';

/**
 * The budgets of the site, held over every file that is built: what a page needs before anyone touches it, by what its HTML
 * names. Bytes are those of HTML, CSS and JavaScript, each as gzip sends it; requests count pictures too. Not among them is
 * the service worker: a page asks for it after it is loaded and idle, so that nothing of the page waits for it; its own size
 * is held at the end.
 */
const BUDGETS = [
  { pages: 'charts alone', holds: /^(en\/)?embed\//, bytes: 30_000, requests: 2 },
  { pages: 'explore', holds: /^(en\/)?explore\//, bytes: 90_000, requests: 8 },
  { pages: 'every other page', holds: /^/, bytes: 60_000, requests: 6 },
] as const;

/** What a release keeps stays as it was made: test/project/frozen-releases.test.ts holds it. */
const FILES = globSync('**/*.html', { cwd: DIST })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('r/'));

const weights = new Map<string, number>();

/** Bytes of a file of the built site, as gzip sends it. */
function weightOf(path: string): number {
  const weight = weights.get(path) ?? gzipSync(readFileSync(`${DIST}/${path}`)).length;
  weights.set(path, weight);
  return weight;
}

/** `/base/_astro/a.js` → `_astro/a.js`; a relative address counts from the file that names it. */
function pathOf(address: string, from: string): string {
  const clean = decodeURI(address.split(/[?#]/)[0] ?? '');
  return clean.startsWith(base) ? clean.slice(base.length) : posix.join(posix.dirname(from), clean);
}

/** The chunks that load with a script: its static imports, and theirs. A dynamic import waits for the reader. */
function withImports(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  const code = readFileSync(`${DIST}/${script}`, 'utf8');
  for (const [, address = ''] of code.matchAll(
    /(?:^|[;}\n])import(?:[^"'`;()]*from)?\s*["'`](\.[^"'`]+\.js)["'`]/g,
  ))
    withImports(pathOf(address, script), found);
  return found;
}

const attributes = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));

/** What the browser fetches with a page by itself. */
function neededBy(file: string): { code: string[]; other: string[] } {
  const html = readFileSync(`${DIST}/${file}`, 'utf8');
  const scripts = attributes(html, /<script[^>]*\ssrc="([^"]+)"/g).map((address) => pathOf(address, file));
  const sheets = attributes(html, /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g);
  const preloads = attributes(html, /<link[^>]*\srel="(?:(?:module)?preload|icon)"[^>]*\shref="([^"]+)"/g);
  const pictures = attributes(
    html,
    /<(?:img|source|iframe|video|audio|embed)\b(?![^>]*loading="lazy")[^>]*\ssrc="([^"]+)"/g,
  );
  const code = new Set([file, ...sheets.map((sheet) => pathOf(sheet, file))]);
  for (const script of scripts) for (const chunk of withImports(script)) code.add(chunk);
  const other = [...preloads, ...pictures]
    .filter((address) => !address.startsWith('data:'))
    .map((address) => pathOf(address, file))
    .filter((path) => !code.has(path));
  return { code: [...code], other };
}

describe.each(BUDGETS)('$pages', ({ holds, bytes, requests }) => {
  const files = FILES.filter((file) => BUDGETS.find((each) => each.holds.test(file))?.holds === holds);

  test('are there', () => {
    expect(files.length).toBeGreaterThan(1);
  });

  test(`need at most ${bytes / 1000} kB and ${requests} requests`, () => {
    const over = files.flatMap((file) => {
      const { code, other } = neededBy(file);
      const weight = code.reduce((sum, path) => sum + weightOf(path), 0);
      const count = code.length + other.length;
      return weight > bytes || count > requests ? [`${file}: ${weight} bytes, ${count} requests`] : [];
    });
    expect(over).toEqual([]);
  });

  test('need no WebAssembly', () => {
    const engines = files.filter((file) => {
      const { code, other } = neededBy(file);
      return [...code, ...other].some((path) => /\.wasm|duckdb/.test(path));
    });
    expect(engines).toEqual([]);
  });
});

test('the service worker, which comes after the page, is at most 3 kB', () => {
  expect(weightOf('service-worker.js')).toBeLessThanOrEqual(3_000);
});
