import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, inject, test } from 'vitest';
import { drawn } from './explore-visit.ts';
import { overhang, visitor } from './visit.ts';

const visit = visitor();

/** A4 in points, as a PDF says it: to the next whole one. */
const A4 = [595, 842];
/** What A4 leaves for words between the margins of print.css, in CSS pixels. */
const BETWEEN_MARGINS = Math.floor(((210 - 2 * 16) / 25.4) * 96);

/** Without spaces; a PDF of Chromium says some characters as the radicals they look like (⼤ for 大). */
const plain = (words: string): string => words.normalize('NFKC').replaceAll(/\s+/g, '');

/** The sizes of the pages of a PDF and its words, without the spaces in between. */
async function readPdf(bytes: Buffer): Promise<{ sizes: number[][]; words: string }> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const sizes: number[][] = [];
  let words = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
    for (const item of (await page.getTextContent()).items) if ('str' in item) words += item.str;
  }
  await loading.destroy();
  return { sizes, words: plain(words) };
}

describe.each([
  ['/projects/dazhu-justice-2024-01/', '大竹县司法局：“安置帮教工作经费”', '报错'],
  [
    '/en/agencies/chengde-justice/',
    'Jixiao: Budget performance targets of the Chengde Bureau of Justice',
    'Breadcrumbs',
  ],
  ['/findings/dq02/', '绩效对照：《DQ02 数量×单价超出预算》', '全部规则'],
  ['/en/', 'Jixiao: “Chinese government budget performance targets, side by side”', 'Explore'],
])('%s on paper', (path, cited, notOnPaper) => {
  test('is A4, names its address and how to cite it, and leaves out what only leads on', async () => {
    const { page } = await visit(path);
    const { sizes, words } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes).toEqual(sizes.map(() => A4));
    expect(words).toContain(plain(cited));
    expect(words).toContain(`${inject('baseUrl')}${path}`);
    expect(words).toContain('0.1.0');
    expect(words).not.toContain(notOnPaper);
    // As wide as the paper, nothing is cut off at its edge.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: BETWEEN_MARGINS, height: 900 });
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });
});

test('what was chosen on explore is printed with its charts and the address that brings it back', async () => {
  const chosen = 'agency=dazhu-justice&type=cost';
  const { page } = await visit(`/explore/?${chosen}`);
  await drawn(page, chosen);
  const { words } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(words).toContain(`${inject('baseUrl')}/explore/?${chosen.replace(',', '%2C')}`);
  expect(words).toContain('显示653条指标中的29条');
  expect(words).toContain('大竹县司法局');
  await page.context().close();
});
