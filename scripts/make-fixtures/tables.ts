import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readText } from '../../src/pipeline/read/text.ts';

/** The documents that are written again in other formats: those whose tables print as tables. */
export const FIXTURE_DOCUMENTS = [
  'tianjin-justice-2023',
  'chengde-justice-2021',
  'nankai-court-2023',
  'dazhu-justice-2024',
] as const;

export type FixtureBlock = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: FixtureCell[][] };

/** A cell to write: from where to where it goes across a table that is `GRID` wide, and over how many rows it is merged. */
export interface FixtureCell {
  text: string;
  from: number;
  to: number;
  rows: number;
}

/** Divides by 1 to 8, 10, 12, 14 and 15: rows of as many cells share out the same width. */
export const GRID = 840;
/** Rows this wide list indicators: a blank cell in their first column is merged with the one above. */
const LIST_WIDTH = 4;

/** A published text as paragraphs and tables with merged cells, as an office program would hold it. */
export async function fixtureBlocks(document_id: string): Promise<FixtureBlock[]> {
  const folder = fileURLToPath(new URL(`../../data/sources/${document_id}/`, import.meta.url));
  const { file } = JSON.parse(await readFile(`${folder}source.json`, 'utf8')) as { file: string };
  const { blocks } = readText(await readFile(`${folder}${file}`), file);
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return { kind: 'paragraph', text: block.words.text };
    return { kind: 'table', rows: mergeCells(block.rows.map((row) => row.map(({ text }) => text.trim()))) };
  });
}

/** The same with every cell by itself: without rules nobody could tell a merged cell from blank ones. */
export const withoutMerges = (blocks: readonly FixtureBlock[]): FixtureBlock[] =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return block;
    /** How many rows the first cell still covers. */
    let covered = 0;
    let first: FixtureCell | undefined;
    const rows = block.rows.map((row) => {
      const blank = covered > 0 && first ? [{ ...first, text: '' }] : [];
      covered = blank.length > 0 ? covered - 1 : (row[0]?.rows ?? 1) - 1;
      if (blank.length === 0) first = row[0];
      return [...blank, ...row].map((cell) => ({ ...cell, rows: 1 }));
    });
    return { kind: 'table', rows };
  });

function mergeCells(rows: readonly (readonly string[])[]): FixtureCell[][] {
  /** The first cell of the rows of one width. */
  let first: FixtureCell | undefined;
  let width = 0;
  return rows.map((row) => {
    if (row.length !== width) first = undefined;
    width = row.length;
    const edge = (index: number) => Math.round((index * GRID) / width);
    const cells = row.map((text, column) => ({ text, from: edge(column), to: edge(column + 1), rows: 1 }));
    if (first && width >= LIST_WIDTH && row[0] === '') {
      first.rows++;
      return cells.slice(1);
    }
    first = cells[0];
    return cells;
  });
}
