import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { joinCutRows } from '../../../../scripts/make-fixtures/cut-rows.ts';
import { FIXTURE_DOCUMENTS, fixtureBlocks, withoutMerges } from '../../../../scripts/make-fixtures/tables.ts';
import type { ReadDocument } from '../../../../src/pipeline/blocks.ts';
import { nodeAssets } from '../../../../src/pipeline/read/pdf/node-assets.ts';
import { readPdf } from '../../../../src/pipeline/read/pdf/read-pdf.ts';

/** Chromium prints radicals in place of characters that look like them; those that have no compatibility form. */
const RADICALS: Readonly<Record<string, string>> = {
  ...{ '⺠': '民', '⻅': '见', '⻋': '车', '⻓': '长', '⻔': '门', '⻚': '页', '⻝': '食', 戶: '户' },
};
const words = (text: string): string =>
  text
    .replace(/\s/gu, '')
    .normalize('NFKC')
    .replace(/\p{Script=Han}/gu, (one) => RADICALS[one] ?? one);

type Rows = string[][];
const isPrinted = (row: readonly string[]): boolean => row.some((text) => text !== '');

/** Rows that print something, cell for cell, blank cells and cells that one above covers included. */
const rowsOf = ({ blocks }: ReadDocument): Rows =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.filter(({ covered }) => covered !== 'left').map(({ text }) => words(text)))
    .filter(isPrinted);

async function published(document_id: string): Promise<Rows> {
  const blocks = withoutMerges(joinCutRows(await fixtureBlocks(document_id)));
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.map(({ text }) => words(text)))
    .filter(isPrinted);
}

/** Without rules a blank cell has no place. Rows of this many filled cells tell their columns. */
const TELLING = 4;
const telling = (rows: Rows): Rows =>
  rows.map((row) => row.filter((text) => text !== '')).filter((row) => row.length >= TELLING);

const printed = async (document_id: string, name: string): Promise<ReadDocument> =>
  readPdf(await readFile(`test/documents/formats/${document_id}/${name}.pdf`), name, { assets: nodeAssets });

const TIME = { timeout: 60_000 };

describe('a PDF gives the tables of the text it was made of, cell for cell', () => {
  it.each([
    ...FIXTURE_DOCUMENTS.flatMap((id) => [[id, 'libreoffice'] as const, [id, 'reportlab'] as const]),
    ['tianjin-justice-2023', 'chromium'] as const,
    ['nankai-court-2023', 'chromium'] as const,
  ])('%s printed by %s', TIME, async (document_id, name) => {
    expect(rowsOf(await printed(document_id, name))).toEqual(await published(document_id));
  });

  it.each(FIXTURE_DOCUMENTS)('%s printed without rules', TIME, async (document_id) => {
    const read = await printed(document_id, 'libreoffice-no-rules');
    expect(telling(rowsOf(read))).toEqual(telling(await published(document_id)));
  });

  it('with every line in one place of one page', TIME, async () => {
    const { lines, places } = await printed('nankai-court-2023', 'libreoffice');
    expect(places).toHaveLength(lines.length);
    expect(places?.every(({ page, cell }) => page !== null && /^\d+,\d+$/u.test(cell ?? ''))).toBe(true);
  });

  it('with radicals kept as printed', TIME, async () => {
    const { lines } = await printed('nankai-court-2023', 'chromium');
    expect(lines.join('')).toContain('绩效⽬标');
  });
});
