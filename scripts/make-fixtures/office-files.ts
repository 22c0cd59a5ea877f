/**
 * `node scripts/make-fixtures/office-files.ts [folder]`: writes the published tables as .docx, .xlsx, .xls and .html, by
 * programs that are not ours: LibreOffice (`libreoffice-writer`, `libreoffice-calc`) and, for a second hand at Word and
 * Excel, python-docx and openpyxl. The files are committed; this says how they came to be.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { joinCutRows } from './cut-rows.ts';
import { htmlPage } from './html-page.ts';
import { FIXTURE_DOCUMENTS, type FixtureBlock, fixtureBlocks } from './tables.ts';

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What LibreOffice writes, from what, and how it is told to open that: a page is a text to it or a sheet. */
const CONVERSIONS = [
  { name: 'libreoffice.docx', from: 'page.html', to: 'docx:MS Word 2007 XML', opened: 'HTML (StarWriter)' },
  { name: 'libreoffice.html', from: 'page.html', to: 'html:HTML (StarWriter)', opened: 'HTML (StarWriter)' },
  {
    name: 'libreoffice.xlsx',
    from: 'openpyxl.xlsx',
    to: 'xlsx:Calc MS Excel 2007 XML',
    opened: 'Calc MS Excel 2007 XML',
  },
  { name: 'libreoffice.xls', from: 'openpyxl.xlsx', to: 'xls:MS Excel 97', opened: 'Calc MS Excel 2007 XML' },
] as const;

/** Writes the files of all documents into `<target>/<document_id>/`. */
export async function makeOfficeFiles(target: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'jixiao-fixtures-'));
  for (const document_id of FIXTURE_DOCUMENTS) {
    const folder = join(target, document_id);
    await mkdir(folder, { recursive: true });
    const blocks = joinCutRows(await fixtureBlocks(document_id));
    const page = join(folder, 'page.html');
    await writeFile(page, htmlPage(blocks, { borders: true, landscape: false }));
    await writeByPython(blocks, folder);
    for (const conversion of CONVERSIONS) await convert(folder, conversion, work);
    await rm(page);
  }
  await makeShownSheet(join(target, 'shown-sheet'), work);
  await rm(work, { recursive: true });
}

/** A small workbook with hidden rows, columns and sheets, merged cells, dates and percents. */
async function makeShownSheet(folder: string, work: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeByPython([], folder);
  for (const conversion of CONVERSIONS)
    if (conversion.from === 'openpyxl.xlsx') await convert(folder, conversion, work);
}

async function convert(
  folder: string,
  conversion: (typeof CONVERSIONS)[number],
  work: string,
): Promise<void> {
  const { name, from, to, opened } = conversion;
  await run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${work}/profile`,
    `--infilter=${opened}`,
    ...['--convert-to', to, '--outdir', work, join(folder, from)],
  ]);
  const [source] = from.split('.');
  await rename(join(work, name.replace('libreoffice', source ?? '')), join(folder, name));
}

function writeByPython(blocks: readonly FixtureBlock[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const python = spawn('/usr/bin/python3', [here('office-files.py'), folder], {
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    python.on('error', reject);
    python.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`python3 ended with ${code}`))));
    python.stdin.end(JSON.stringify(blocks));
  });
}

if (import.meta.main) await makeOfficeFiles(process.argv[2] ?? here('../../test/documents/formats'));
