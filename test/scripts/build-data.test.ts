import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SMALL_LINES, tabbed, withLines } from '../pipeline/small-document.ts';
import { checksums, temporaryFolder, writeSources } from './temporary-sources.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/build-data.ts', import.meta.url));
const ID = 'jia-justice-2024';
const SMALL = tabbed(SMALL_LINES);

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** The command as a person runs it, in a process of its own; it leaves the checkout as it was. */
const run = (...options: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, '--no-cache', ...options], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const STACK = /\n\s+at |node:internal/u;

describe('npm run data', { timeout: 30_000 }, () => {
  it('writes every table, a data package and a manifest, and ends with a table of what it did', async () => {
    const source = await writeSources({ [ID]: { content: SMALL } });
    const out = join(await temporaryFolder(), 'data');
    const { code, stdout, stderr } = await run('--source', source, '--out', out);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toMatch(
      /^document +projects +indicators +numeric +coverage +findings +time$/u,
    );
    expect(stdout).toMatch(/^jia-justice-2024 +2 +5 +80\.0% +1\.000 +\d+ +\d+ ms$/mu);
    expect(stdout).toMatch(/\n1 read, 0 taken from before; \d+\.\d s, \d+(\.\d)? documents a second\n$/u);
    const files = await readdir(out);
    expect(files).toContain('indicators.parquet');
    expect(files).toContain('datapackage.json');
    expect(files).toContain('manifest.json');
    // Nothing is left beside it.
    expect(await readdir(join(out, '..'))).toEqual(['data']);
  });

  it('gives JSON and nothing else on standard output with --json', async () => {
    const source = await writeSources({ [ID]: { content: SMALL } });
    const { code, stdout } = await run(
      '--json',
      '--source',
      source,
      '--out',
      join(await temporaryFolder(), 'data'),
    );
    expect(code).toBe(0);
    const expected = {
      document: ID,
      projects: 2,
      indicators: 5,
      numeric_share: 0.8,
      coverage: 1,
      findings: expect.any(Number),
    };
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ documents: [expected], read_anew: 1, taken_from_before: 0 },
      documents_per_second: expect.any(Number),
    });
  });

  it('exits with 1 on bad documents, names all of them, and leaves the tables that were there', async () => {
    const out = join(await temporaryFolder(), 'data');
    await run('--source', await writeSources({ [ID]: { content: SMALL } }), '--out', out);
    const before = await checksums(out);
    const source = await writeSources({
      'a-2024': { content: '' },
      'b-2024': { content: SMALL },
      'c-2024': { content: tabbed(withLines({ 16: '|时效指标|完成时间' })) },
    });
    const { code, stdout, stderr } = await run('--json', '--source', source, '--out', out);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([
      '2 document(s) could not be read; nothing was written:',
      '  document.txt: expected a document, found an empty file',
      '  document.txt line 16, column 指标值: expected a row of 6 cells, found 完成时间',
    ]);
    expect(await checksums(out)).toEqual(before);
    expect(await readdir(join(out, '..'))).toEqual(['data']);
  });

  it('exits with 1 on a passport that does not fit, and writes nothing', async () => {
    const out = join(await temporaryFolder(), 'data');
    const source = await writeSources({ [ID]: { content: SMALL, passport: { year: 2021 } } });
    const { code, stderr } = await run('--source', source, '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain('column year: expected words that speak of 2021, found 2024年');
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('does not clear a folder that holds something else', async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'letter.txt'), 'dear');
    const source = await writeSources({ [ID]: { content: SMALL } });
    const { code, stderr } = await run('--source', source, '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'expected an empty folder, or one that an earlier build has written, found other files',
    );
    expect(await readdir(out)).toEqual(['letter.txt']);
  });

  it('prints with --explain what each line was read as, and writes nothing', async () => {
    const source = await writeSources({ [ID]: { content: SMALL } });
    const out = join(await temporaryFolder(), 'data');
    const { code, stdout } = await run('--explain', ID, '--source', source, '--out', out);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      ' 1 │ 甲县司法局2024年部门预算绩效目标表',
      `   │   documents ${ID} title: 甲县司法局2024年部门预算绩效目标表`,
    ]);
    expect(stdout).toContain(`   │   projects ${ID}-01 budget_yuan: 8.2`);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('says what it can do with --help', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const option of [
      ...[
        '--source',
        '--out',
        '--jobs',
        '--shards',
        '--no-cache',
        '--queue',
        '--explain',
        '--json',
        '--help',
      ],
    ])
      expect(stdout).toContain(option);
  });

  it.concurrent.each([
    ['an option nobody knows', ['--colour'], "Unknown option '--colour'"],
    ['a word that is no option', ['all'], "Unexpected argument 'all'"],
    ['an option without its value', ['--source'], 'argument missing'],
    ['no number of jobs', ['--jobs', 'all'], '--jobs: expected a whole number from 1, found all'],
    ['shards that are kept and are not', ['--shards', 'somewhere'], 'expected one of them'],
    ['a queue without shared shards', ['--queue', 'redis://127.0.0.1'], '--queue needs --shards <folder>'],
    ['a document nobody knows', ['--explain', 'nowhere-2024'], 'found nowhere-2024'],
    [
      'a folder that is not there',
      ['--source', '/nowhere/at/all'],
      '/nowhere/at/all: expected a folder of documents, found no such folder',
    ],
  ])('answers %s in words, not with a stack', async (_, options, words) => {
    const { code, stdout, stderr } = await run(...options);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(STACK);
  });
});
