import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../../scripts/check-site/check-site.ts';
import { reportSections } from '../../../scripts/check-site/report.ts';
import { startServer } from '../../../scripts/static-server.ts';
import { type Alter, startAlteringHost } from './altering-host.ts';
import { BROKEN_HOSTS } from './broken-hosts.ts';
import { writeSmallSite } from './small-site.ts';

let root: string;
beforeAll(() => {
  root = writeSmallSite();
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is not as it should be where a host alters its answers so. */
async function wrongOf(alter: Alter, folder = root, base = '/'): Promise<string[]> {
  const host = await startAlteringHost(folder, base, alter);
  try {
    const sections = await checkSite(host.url);
    return sections.flatMap(({ findings }) =>
      findings.filter(({ isTrue }) => !isTrue).map(({ what }) => what),
    );
  } finally {
    await host.close();
  }
}

test('a host that does all of it has nothing to mend', async () => {
  expect(await wrongOf(() => undefined)).toEqual([]);
});

test('so does one under a path', async () => {
  const folder = writeSmallSite('/open/');
  expect(await wrongOf(() => undefined, folder, '/open/')).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.each([
  [true, []],
  [
    false,
    ['/', '/_astro/page.css', '/_astro/page.js', '/data/indicators.json', '/data/indicators.csv'].map(
      (path) => `Compression: ${path}, packed`,
    ),
  ],
])(
  'the local server lacks nothing but the packing of texts, where it does not pack: %s',
  async (packs, lacking) => {
    const server = await startServer({ root, packs });
    const wrong = (await checkSite(server.url)).flatMap(({ name, findings }) =>
      findings.filter(({ isTrue }) => !isTrue).map(({ what }) => `${name}: ${what}`),
    );
    await server.close();
    expect(wrong).toEqual(lacking);
  },
);

describe('finds a host', () => {
  test.each(BROKEN_HOSTS)('%s', async (_does, alter, finding) => {
    expect(await wrongOf(alter)).toContainEqual(expect.stringMatching(finding));
  });

  test('that stands under another path than it was built for', async () => {
    expect(await wrongOf(() => undefined, writeSmallSite('/other/'))).toContainEqual(
      expect.stringContaining('those that are not there'),
    );
  });
});

test('the report says what was expected, what was found, and what to change', () => {
  const one = { what: '/x', expected: '206', found: '200', mend: 'serve it as a file' };
  const text = reportSections([
    {
      name: 'Range',
      findings: [
        { ...one, isTrue: false },
        { ...one, isTrue: true },
      ],
    },
  ]);
  for (const words of [
    'Range: 1 of 2',
    'NO  /x',
    'expected  206',
    'found     200',
    'to mend   serve it',
    '1 as they should be, 1 not',
  ])
    expect(text).toContain(words);
});

test('the command ends with 1 where something is wrong, and for an address without a site', async () => {
  const run = promisify(execFile);
  const server = await startServer({ root, packs: false });
  const command = (url: string) => run(process.execPath, ['scripts/check-site.ts', url]);
  await expect(command(server.url)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('NO  /, packed'),
  });
  await expect(command(`${server.url}/nowhere/`)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('expected 200, found 404'),
  });
  await server.close();
});

test('the recipes stand where the findings say', () => {
  expect(existsSync('docs/deploying.md')).toBe(true);
  expect(readFileSync('docs/deploying/nginx.conf', 'utf8')).toContain(
    'application/vnd.apache.parquet parquet;',
  );
});
