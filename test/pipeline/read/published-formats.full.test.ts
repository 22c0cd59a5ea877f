import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOfficeFiles } from '../../../scripts/make-fixtures/office-files.ts';
import { FIXTURE_DOCUMENTS } from '../../../scripts/make-fixtures/tables.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';
import { shapeOf } from './small-files.ts';

const COMMITTED = fileURLToPath(new URL('../../documents/formats', import.meta.url));
const NAMES = [
  'libreoffice.docx',
  'python-docx.docx',
  'libreoffice.html',
  'openpyxl.xlsx',
  'libreoffice.xlsx',
  'libreoffice.xls',
] as const;

/** LibreOffice and the Python libraries are no packages of ours: a machine may lack them. */
function hasWriters(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    execFileSync('/usr/bin/python3', ['-c', 'import docx, openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasWriters())('the committed files are what the other programs write today', () => {
  let made: string;
  beforeAll(async () => {
    made = await mkdtemp(join(tmpdir(), 'jixiao-formats-'));
    await makeOfficeFiles(made);
  }, 600_000);
  afterAll(() => rm(made, { recursive: true }));

  const shapesIn = async (folder: string, id: string, name: string) => {
    const bytes = await readFile(join(folder, id, name));
    return shapeOf((await readDocument(new Uint8Array(bytes), name)).blocks);
  };

  it.each(FIXTURE_DOCUMENTS.flatMap((id) => NAMES.map((name) => [id, name] as const)))(
    '%s, %s',
    async (id, name) => {
      expect(await shapesIn(made, id, name)).toEqual(await shapesIn(COMMITTED, id, name));
    },
  );
});
