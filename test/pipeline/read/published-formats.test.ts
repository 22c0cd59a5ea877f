import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { joinCutRows } from '../../../scripts/make-fixtures/cut-rows.ts';
import { FIXTURE_DOCUMENTS, type FixtureCell, fixtureBlocks } from '../../../scripts/make-fixtures/tables.ts';
import type { Block, ReadDocument } from '../../../src/pipeline/blocks.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';
import { shapeOf } from './small-files.ts';

/** A paragraph its words, a table its rows; `←` and `↑` for covered cells; blanks are not compared. */
type Shape = string | string[][];

const words = (text: string): string => text.replace(/\s/gu, '');

async function written(document_id: string): Promise<Shape[]> {
  const blocks = joinCutRows(await fixtureBlocks(document_id));
  return blocks.map((block) => (block.kind === 'paragraph' ? words(block.text) : fullGrid(block.rows)));
}

/** Merged cells set out on the columns in which some cell begins. */
function fullGrid(rows: readonly (readonly FixtureCell[])[]): string[][] {
  const columns = [...new Set(rows.flat().map(({ from }) => from))].toSorted((a, b) => a - b);
  const grid = rows.map(() => columns.map(() => ''));
  for (const [top, row] of rows.entries()) {
    for (const { text, from, to, rows: over } of row) {
      for (const [column, start] of columns.entries()) {
        if (start < from || start >= to) continue;
        for (let down = 0; down < over; down++) {
          (grid[top + down] as string[])[column] = down > 0 ? '↑' : start > from ? '←' : words(text);
        }
      }
    }
  }
  return grid;
}

const read = async (document_id: string, name: string): Promise<ReadDocument> => {
  const path = fileURLToPath(new URL(`../../documents/formats/${document_id}/${name}`, import.meta.url));
  return readDocument(new Uint8Array(await readFile(path)), name);
};

const bare = (blocks: readonly Block[]): Shape[] =>
  shapeOf(blocks).map((block) =>
    typeof block === 'string' ? words(block) : block.map((cells) => cells.map(words)),
  );

/** Rows without blank and covered cells: a sheet has one grid for all its tables. */
const filled = (shapes: readonly Shape[]): (string | string[])[] =>
  shapes.flatMap((block): (string | string[])[] =>
    typeof block === 'string'
      ? [block]
      : block
          .map((row) => row.filter((text) => text !== '' && text !== '←' && text !== '↑'))
          .filter((row) => row.length > 0),
  );

const cases = (names: readonly string[]) =>
  FIXTURE_DOCUMENTS.flatMap((id) => names.map((name) => [id, name] as const));

describe('a document written by another program is read as it was written', () => {
  it.each(cases(['libreoffice.html', 'libreoffice.docx', 'python-docx.docx']))(
    '%s, %s: cell for cell, merged cells too',
    async (id, name) => {
      expect(bare((await read(id, name)).blocks)).toEqual(await written(id));
    },
  );

  it.each(cases(['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xls']))(
    '%s, %s: cell for cell, numbers as printed',
    async (id, name) => {
      expect(filled(bare((await read(id, name)).blocks))).toEqual(filled(await written(id)));
    },
  );

  it.each(cases(['libreoffice.html', 'libreoffice.docx', 'libreoffice.xlsx', 'libreoffice.xls']))(
    '%s, %s: each word of a block stands where its spans say',
    async (id, name) => {
      const { lines, blocks, places } = await read(id, name);
      const printed = blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.words] : block.rows.flat(),
      );
      const bySpans = printed.map(({ spans }) =>
        spans.map(({ line, start, end }) => lines[line - 1]?.slice(start, end)).join('\n'),
      );
      expect(bySpans).toEqual(printed.map(({ text }) => text));
      expect(printed.flatMap(({ spans }) => spans.map(({ line }) => line))).toEqual(
        lines.map((_, index) => index + 1),
      );
      expect(places).toHaveLength(lines.length);
    },
  );
});
