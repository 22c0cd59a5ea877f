/**
 * `node scripts/make-fixtures/pdfs.ts`: writes the published tables as PDFs, by three programs that are not ours:
 * LibreOffice (`libreoffice-writer`), Chromium and ReportLab (`python3-reportlab`). The files are committed; this says
 * how they came to be.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../find-browser.ts';
import { joinCutRows } from './cut-rows.ts';
import { flatOdf } from './flat-odf.ts';
import { htmlPage } from './html-page.ts';
import { FIXTURE_DOCUMENTS, type FixtureBlock, fixtureBlocks, withoutMerges } from './tables.ts';

const run = promisify(execFile);
const FORMATS = fileURLToPath(new URL('../../test/documents/formats/', import.meta.url));
const REPORTLAB = fileURLToPath(new URL('reportlab-pdf.py', import.meta.url));
/** Chromium embeds half a megabyte of font in each file: two of them are enough. */
const BY_CHROMIUM: readonly string[] = ['tianjin-justice-2023', 'nankai-court-2023'];
const folder = await mkdtemp(join(tmpdir(), 'jixiao-fixtures-'));

for (const document_id of FIXTURE_DOCUMENTS) {
  const target = join(FORMATS, document_id);
  await mkdir(target, { recursive: true });
  const blocks = joinCutRows(await fixtureBlocks(document_id));
  const landscape = blocks.some(
    (block) => block.kind === 'table' && block.rows.some((row) => row.length > 8),
  );
  const look = { landscape, borders: true };
  await printByLibreOffice(flatOdf(blocks, look), join(target, 'libreoffice.pdf'));
  await printByLibreOffice(
    flatOdf(withoutMerges(blocks), { ...look, borders: false }),
    join(target, 'libreoffice-no-rules.pdf'),
  );
  printByReportLab(blocks, landscape, join(target, 'reportlab.pdf'));
  if (BY_CHROMIUM.includes(document_id))
    await printByChromium(htmlPage(blocks, look), join(target, 'chromium.pdf'));
}
await rm(folder, { recursive: true });

async function printByLibreOffice(document: string, target: string): Promise<void> {
  await writeFile(join(folder, 'page.fodt'), document);
  await run('libreoffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, 'page.fodt')],
  ]);
  await rename(join(folder, 'page.pdf'), target);
}

function printByReportLab(blocks: readonly FixtureBlock[], landscape: boolean, target: string): void {
  // Debian's own Python: it has the package.
  execFileSync('/usr/bin/python3', [REPORTLAB, target, landscape ? 'landscape' : 'portrait'], {
    input: JSON.stringify(blocks),
  });
}

async function printByChromium(html: string, target: string): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found.');
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const page = await browser.newPage();
  await page.setContent(html);
  await page.pdf({ path: target, preferCSSPageSize: true, tagged: false });
  await browser.close();
}
