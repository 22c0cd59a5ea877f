import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const listed = readFileSync('docs/dependencies.md', 'utf8');

/** Licences that go with MIT code, whether it is built with them or ships parts of them. */
const COMPATIBLE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'Zlib', 'CC0-1.0', 'Python-2.0', 'OFL-1.1'],
];

/** Licences that ask for more, and packages that state none: each with why it does no harm here. */
const EXPLAINED: readonly [packages: RegExp, reason: string][] = [
  [
    /\/@img\/sharp-/u,
    'LGPL: pictures for Astro on the build machine, optional; the site has none, and ships none of it',
  ],
  [/\/lightningcss(-|$)/u, 'MPL-2.0: packs style sheets at build time, unchanged; none of it is in the site'],
  [/\/flatbuffers$/u, 'its LICENSE is the Apache License 2.0'],
  [/\/duck$/u, 'BSD, which its LICENSE gives as the two-clause one; below mammoth, in tests alone'],
  [
    /\/(json-bignum|memorystream)$/u,
    'state MIT in the old way, under `licenses`; their LICENSE is in the package',
  ],
  [
    /\/@resvg\/resvg-js/u,
    'MPL-2.0: draws share pictures at build time, unchanged; none of it is in the site',
  ],
  [/\/axe-core$/u, 'MPL-2.0: a test runs it, unchanged; none of it is in the site'],
];

const installed = Object.entries(packages).filter(([path]) => path !== '');
const strange = installed.filter(([, { license }]) => !isCompatible(license));

/** Every licence of `A AND B`, one of `A OR B`. */
function isCompatible(license: string | undefined): boolean {
  if (license === undefined) return false;
  const all = license.replace(/[()]/gu, '').split(' AND ');
  return all.every((part) => part.split(' OR ').some((one) => COMPATIBLE.includes(one)));
}

describe('the packages of the lockfile', () => {
  test('have licences that go with ours, or stand on the list with a reason', () => {
    expect(installed.length).toBeGreaterThan(300);
    const unknown = strange.filter(([path]) => !EXPLAINED.some(([known]) => known.test(`/${path}`)));
    expect(unknown.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  test('are needed where a reason stands for them', () => {
    const idle = EXPLAINED.filter(([known]) => !strange.some(([path]) => known.test(`/${path}`)));
    expect(idle.map(([known]) => known.source)).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['MIT OR GPL-3.0', true],
    ['MIT AND GPL-3.0', false],
    ['(MIT AND OFL-1.1)', true],
    ['AGPL-3.0', false],
    [undefined, false],
  ])('%s fits: %s', (license, fits) => {
    expect(isCompatible(license)).toBe(fits);
  });
});

test('every package that is asked for stands in docs/dependencies.md with its version', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const missing = asked.filter(([name, version]) => !listed.includes(`\`${name}\` ${version} |`));
  expect(missing.map(([name, version]) => `${name} ${version}`)).toEqual([]);
});
