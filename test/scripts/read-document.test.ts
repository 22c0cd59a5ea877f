import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-sources.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const LAYOUT = path('test/documents/layouts/central-style-form/document.txt');
const UNKNOWN = path('test/documents/layouts/unknown-labels/document.txt');
const NONE = path('test/documents/layouts/no-target-table/document.txt');

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (script: string, ...options: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [path(`scripts/${script}.ts`), ...options], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const STACK = /\n\s+at |node:internal/u;

describe('npm run read', { timeout: 60_000 }, () => {
  it('writes one JSON object with the rows of the contract, and nothing else', async () => {
    const { code, stdout, stderr } = await run('read-document', LAYOUT, '--json');
    expect([code, stderr]).toEqual([0, '']);
    const read = JSON.parse(stdout);
    expect(Object.keys(read)).toEqual([
      'document',
      'agency',
      'projects',
      'objectives',
      'indicators',
      'sub_goals',
      'findings',
      'unknown_labels',
      'coverage',
    ]);
    expect(read.projects).toMatchObject([
      { name: '公共文化服务免费开放', budget_yuan: 12_345_000, page: null },
    ]);
    expect(read.document).toMatchObject({ year: 2024, agency_id: null, coverage: 1 });
  });

  it('tells each label that is not known with its place, and reads the rest', async () => {
    const { code, stdout } = await run('read-document', UNKNOWN, '--json');
    const { unknown_labels, indicators, coverage } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(unknown_labels[0]).toEqual({ label: '奇异栏目', line: 4, page: null, cell: null, table: 1 });
    expect(indicators).toHaveLength(3);
    expect(coverage).toBeLessThan(1);
  });

  it('says so where a document holds no table of targets', async () => {
    const { code, stdout } = await run('read-document', NONE);
    expect(code).toBe(0);
    expect(stdout).toContain('no table of a project’s targets');
  });

  it('ends with a DocumentError and code 1 where a file cannot be read at all', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'empty.txt'), '');
    for (const file of [join(folder, 'empty.txt'), join(folder, 'nowhere.txt'), folder]) {
      const { code, stdout, stderr } = await run('read-document', file, '--json');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^DocumentError: .+: expected .+, found /u);
      expect(stderr).not.toMatch(STACK);
    }
  });
});

describe('npm run add-document', { timeout: 60_000 }, () => {
  const flags = [
    '--agency',
    'qingchuan-culture',
    '--division',
    '511724',
    '--name-en',
    'Qingchuan (invented)',
  ];

  it('copies the file, writes its passport, and the build reads it', async () => {
    const source = await temporaryFolder();
    const { code, stdout, stderr } = await run('add-document', LAYOUT, ...flags, '--source', source);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('7 indicators');
    expect(await readdir(source)).toEqual(['qingchuan-culture-2024']);
    expect(await readFile(join(source, 'qingchuan-culture-2024/document.txt'))).toEqual(
      await readFile(LAYOUT),
    );
    const out = join(await temporaryFolder(), 'data');
    expect((await run('build-data', '--source', source, '--out', out)).code).toBe(0);
    const again = await run('add-document', LAYOUT, ...flags, '--source', source);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('this very file')]);
  });

  it.each([
    ['with --dry-run', LAYOUT, [...flags, '--dry-run'], 0, ''],
    ['where a label is not known, and names it', UNKNOWN, flags, 1, 'found 奇异栏目'],
    ['where no flag says the agency', LAYOUT, ['--division', '511724'], 1, '--agency'],
    ['where the place is not known', LAYOUT, [...flags, '--division', '999999'], 1, 'divisions.json'],
  ] as const)('writes nothing %s', async (_, file, options, expected, words) => {
    const source = await temporaryFolder();
    const { code, stderr } = await run('add-document', file, ...options, '--source', source);
    expect(code).toBe(expected);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(STACK);
    expect(await readdir(source)).toEqual([]);
  });
});
