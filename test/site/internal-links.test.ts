import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { base } from '../../src/site.ts';

const PAGES = globSync('dist/**/*.html');

/** The ids of a page, each page read once. */
const idsOf = memo((file: string) => new Set(attributes(readFileSync(file, 'utf8'), 'id')));

test('pages are there to look at', () => {
  expect(PAGES.length).toBeGreaterThan(100);
});

test('every internal link of every page leads to a page or a file, and to an anchor in it', () => {
  const broken = new Set<string>();
  for (const page of PAGES) {
    for (const href of new Set(attributes(readFileSync(page, 'utf8'), 'href'))) {
      if (isInternal(href) && !leadsSomewhere(page, href)) broken.add(`${page} → ${href}`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

function isInternal(href: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);
}

function leadsSomewhere(page: string, href: string): boolean {
  const [address = '', fragment = ''] = href.split('#');
  const path = decodeURI(address.split('?')[0] ?? '');
  const file = path === '' ? page : fileOf(page, path);
  if (!existsSync(file)) return false;
  return fragment === '' || !file.endsWith('.html') || idsOf(file).has(decodeURIComponent(fragment));
}

/** The file of dist/ that a static host sends for a path: `/places/` is `dist/places/index.html`. */
function fileOf(page: string, path: string): string {
  const absolute = path.startsWith(base) ? path.slice(base.length) : undefined;
  const inside = absolute ?? posix.join(dirname(page).slice('dist/'.length), path);
  return join('dist', inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
