import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { DocumentError } from '../../../src/pipeline/document-error.ts';
import { writeData } from '../../../src/pipeline/write/write-data.ts';
import { checksums } from '../../scripts/temporary-sources.ts';
import { published } from '../published.ts';
import { vocabulary } from '../small-document.ts';

const rows = assemble(
  published.map(({ built }) => built),
  vocabulary,
);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('writeData', () => {
  it('gives the same bytes twice, whatever the order the documents came in', async () => {
    const turned = assemble(published.map(({ built }) => built).reverse(), vocabulary);
    await writeData(rows, join(folder, 'one'));
    await writeData(turned, join(folder, 'two'));
    expect(await checksums(join(folder, 'two'))).toEqual(await checksums(join(folder, 'one')));
  });

  it('leaves what was there, byte for byte, when a table cannot be written', async () => {
    const out = join(folder, 'kept');
    await writeData(rows, out);
    const before = await checksums(out);
    // The sixth table of twelve: some are written by then.
    const broken = {
      ...rows,
      sub_goals: rows.sub_goals.map((row) => ({ ...row, line_start: {} as number })),
    };
    await expect(writeData(broken, out)).rejects.toThrow();
    expect(await checksums(out)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });

  it('takes away tables of an earlier build that are no more', async () => {
    const out = join(folder, 'again');
    await mkdir(out);
    await writeData(rows, out);
    await writeFile(join(out, 'former.parquet'), '');
    await writeData(rows, out);
    expect(await readdir(out)).not.toContain('former.parquet');
  });

  it('refuses a folder that it has not written', async () => {
    const out = join(folder, 'home');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), 'dear');
    await expect(writeData(rows, out)).rejects.toThrow(DocumentError);
    expect(await readdir(out)).toEqual(['letter.txt']);
  });

  it('writes into a folder whose name has a quotation mark', async () => {
    const out = join(folder, "it's");
    await writeData(rows, out);
    expect(await readdir(out)).toContain('documents.parquet');
  });
});
