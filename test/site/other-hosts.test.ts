import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIST } from './built-site.ts';

/** Names that look like addresses and that nothing fetches: of XML vocabularies, of schema.org, of licences, of Frictionless. */
const NAMESPACES = [
  'www.w3.org',
  'schema.org',
  'creativecommons.org',
  'datapackage.org',
  // Word processing and spreadsheets, in the library that writes XLSX.
  'schemas.openxmlformats.org',
  'sheetjs.openxmlformats.org',
  'schemas.microsoft.com',
  'purl.org',
  'purl.oclc.org',
  'openoffice.org',
  'docs.oasis-open.org',
  'macVmlSchemaUri',
  // Forms inside PDF, and the document types of old web pages, in the libraries that read them.
  'www.xfa.org',
  'ns.adobe.com',
  'www.ibm.com',
];

/** Where a library says who made it, or tries out how a browser takes addresses apart: never an address of a request. */
const WORDS_OF_LIBRARIES = ['github.com', 'sheetjs.com', 'a', 'x', 'foo.bar', 'example.com'];

/** Stands in snippets for the address of the reader's own copy; the page puts the real one there. */
const PLACEHOLDER = 'example.org';

const files = (pattern: string) =>
  globSync(pattern, { cwd: DIST }).map((file) => ({ file, text: readFileSync(`${DIST}/${file}`, 'utf8') }));
const hosts = (text: string) =>
  [...text.matchAll(/https?:\/\/([A-Za-z0-9.-]+)/g)].map(([, host = '']) => host);

/** A full address of the site itself stands in pages only where SITE_URL was set. */
const OWN = [process.env['SITE_URL']].flatMap((url) => (url === undefined ? [] : [new URL(url).host]));

describe('another host stands in the built files', () => {
  test('of pages only as a link that a reader may click', () => {
    const found = files('**/*.html').flatMap(({ file, text }) => {
      const rest = text.replace(/<a\s[^>]*>/g, '');
      return hosts(rest)
        .filter((host) => ![...NAMESPACES, ...OWN, PLACEHOLDER].includes(host))
        .map((host) => `${file}: ${host}`);
    });
    expect([...new Set(found)]).toEqual([]);
  });

  test('of scripts and style sheets only as a name', () => {
    const found = files('**/*.{js,css}').flatMap(({ file, text }) =>
      hosts(text)
        .filter((host) => ![...NAMESPACES, ...WORDS_OF_LIBRARIES, ...OWN].includes(host))
        .map((host) => `${file}: ${host}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

test('no page loads, sends or frames anything from another host', () => {
  const loading =
    /<(?:script|img|iframe|link(?![^>]*rel="(?:canonical|alternate)")|source|video|audio|object|embed|form|use|image)\b[^>]*\s(?:src|srcset|href|xlink:href|action|data|poster)="(?:https?:)?\/\/(?!www\.w3\.org)[^"]*"/g;
  const found = files('**/*.html').flatMap(({ file, text }) =>
    [...text.matchAll(loading)].map(([tag]) => `${file}: ${tag}`),
  );
  expect(found).toEqual([]);
});

test('no style sheet loads from another host', () => {
  const found = files('**/*.{css,html}').flatMap(({ file, text }) =>
    [...text.matchAll(/(?:@import|url\()\s*["']?(?:https?:)?\/\/[^)"';]*/g)].map(
      ([rule]) => `${file}: ${rule}`,
    ),
  );
  expect(found).toEqual([]);
});
