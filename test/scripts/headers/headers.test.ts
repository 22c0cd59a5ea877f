import { describe, expect, test } from 'vitest';
import { caddyHeaders } from '../../../scripts/headers/caddy.ts';
import {
  headerRules,
  headersOf,
  readHeadersFile,
  writeHeadersFile,
} from '../../../scripts/headers/headers-file.ts';
import { nginxHeaders, nginxMaps } from '../../../scripts/headers/nginx.ts';
import { pageFolders } from '../../../scripts/headers/page-folders.ts';
import { policyOf, unitePolicies } from '../../../scripts/headers/page-policies.ts';

const POLICY = "default-src 'self'; script-src 'self' 'sha256-a='";
const site = { base: '/open/', policy: POLICY, folders: ['agencies', 'en/agencies'] };
const rules = headerRules(site);
const policiesFor = (path: string) => headersOf(rules, path)['Content-Security-Policy'];

describe('headerRules', () => {
  test.each([
    ['/open/', [POLICY, "frame-ancestors 'self'"]],
    ['/open/agencies/a/', [POLICY, "frame-ancestors 'self'"]],
    ['/open/en/agencies/', [POLICY, "frame-ancestors 'self'"]],
    ['/open/embed/types/', [POLICY, 'frame-ancestors *']],
    ['/open/en/embed/types/', [POLICY, 'frame-ancestors *']],
    ['/open/r/0.1.0/en/embed/types/', [POLICY, 'frame-ancestors *']],
    ['/open/data/a.csv', [POLICY]],
    ['/elsewhere/', undefined],
  ])('give %s the policies %j', (path, policies) => {
    expect(policiesFor(path)).toEqual(policies);
  });

  test('keep files with a hash for good, and say nothing of others', () => {
    expect(headersOf(rules, '/open/_astro/a.js')['Cache-Control']).toEqual([
      'public, max-age=31536000, immutable',
    ]);
    expect(headersOf(rules, '/open/')['Cache-Control']).toBeUndefined();
  });

  test('come back from the file as they were', () => {
    expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules);
  });

  test('are refused where a line is longer than a host reads', () => {
    const long = headerRules({ ...site, policy: `script-src ${'x'.repeat(2000)}` });
    expect(() => writeHeadersFile(long)).toThrow('found one of 20');
  });
});

test('nginx and Caddy get the same policies', () => {
  for (const text of [nginxMaps(site), caddyHeaders(site)]) {
    expect(text).toContain(`"${POLICY}; frame-ancestors 'self'"`);
    expect(text).toContain(`"${POLICY}; frame-ancestors *"`);
    expect(text).toContain('"public, max-age=31536000, immutable"');
  }
  expect(nginxHeaders()).toContain('add_header Content-Security-Policy "$jixiao_policy" always;');
});

test('one policy allows what each of several allows, in an order that does not depend on theirs', () => {
  const one = "script-src 'self' 'sha256-b'; object-src 'none'; img-src 'none'";
  const other = "script-src 'self' 'sha256-a'; object-src 'none'; img-src data:";
  const both = "script-src 'self' 'sha256-a' 'sha256-b'; object-src 'none'; img-src data:";
  expect(unitePolicies([one, other, one])).toBe(both);
  expect(unitePolicies([other, one])).toBe(both);
});

test('a page without a policy stops the build', () => {
  expect(policyOf('<meta http-equiv="content-security-policy" content="a &#39;b&#39;">', 'x')).toBe("a 'b'");
  expect(() => policyOf('<html>', 'about/index.html')).toThrow(
    'about/index.html: expected a Content-Security',
  );
});

test('the folders of pages are those of both languages, without those that anybody may frame', () => {
  const pages = ['index.html', '404.html', 'en/index.html', 'data/index.html', 'en/data/a/index.html'];
  expect(
    pageFolders([...pages, 'embed/types/index.html', 'en/embed/x/index.html', 'r/1/x/index.html']),
  ).toEqual(['data', 'en/data']);
});
