import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXTURE_DOCUMENTS, fixtureBlocks } from '../../../../scripts/make-fixtures/tables.ts';
import type { ReadDocument } from '../../../../src/pipeline/blocks.ts';
import { nodeAssets } from '../../../../src/pipeline/read/pdf/node-assets.ts';
import { readPdf } from '../../../../src/pipeline/read/pdf/read-pdf.ts';

/** Rows of cells without their blanks; a cell that one at its left covers is no cell. */
type Rows = string[][];

const words = (text: string): string => text.replace(/\s/gu, '');

async function printedRows(document_id: string): Promise<Rows> {
  const rows: Rows = [];
  for (const block of await fixtureBlocks(document_id)) {
    if (block.kind === 'paragraph') continue;
    let covered: number[] = [];
    for (const row of block.rows) {
      const above = covered.map((left) => left > 0);
      const blanks = above.filter(Boolean).length;
      rows.push([...new Array<string>(blanks).fill(''), ...row.map(({ text }) => words(text))]);
      covered = covered.map((left) => Math.max(0, left - 1));
      for (const [index, cell] of row.entries()) {
        if (cell.rows > 1) covered[index + blanks] = cell.rows - 1;
      }
    }
  }
  return rows.filter(isPrinted);
}

const readRows = ({ blocks }: ReadDocument): Rows =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.filter(({ covered }) => covered !== 'left').map(({ text }) => words(text)))
    .filter(isPrinted);

const isPrinted = (row: readonly string[]): boolean => row.some((text) => text !== '');

async function readFixture(document_id: string, name: string): Promise<ReadDocument> {
  const path = fileURLToPath(new URL(`../../../documents/formats/${document_id}/${name}`, import.meta.url));
  return readPdf(await readFile(path), name, { assets: nodeAssets });
}

describe('the tables of a PDF are those of the text it was made of, cell for cell', () => {
  it.each(
    FIXTURE_DOCUMENTS.flatMap((id) => ['libreoffice.pdf', 'chromium.pdf'].map((name) => [id, name] as const)),
  )('%s, %s', { timeout: 60_000 }, async (document_id, name) => {
    expect(readRows(await readFixture(document_id, name))).toEqual(await printedRows(document_id));
  });

  it.each(FIXTURE_DOCUMENTS)('%s, without rules', { timeout: 60_000 }, async (document_id) => {
    const filled = (rows: Rows) => rows.map((row) => row.filter((text) => text !== ''));
    const read = readRows(await readFixture(document_id, 'libreoffice-no-rules.pdf'));
    expect(filled(read)).toEqual(filled(await printedRows(document_id)));
  });
});
