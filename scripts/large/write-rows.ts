import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { RECORD_COLUMNS } from '../../src/query/indicator-page.ts';
import type { RowsPart } from '../../src/query/large/manifest.ts';
import { BLOCK_ROWS, type BlockIndex } from '../../src/query/large/row-blocks.ts';
import type { Sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';

/** Rows that are put into blocks at a time: whole blocks, in little memory. */
const AT_ONCE = BLOCK_ROWS * 16;

/**
 * Writes the rows of the table `part`, which stand in the order of their places, as the table of a page shows them, in blocks.
 * Throws where they stand in another order.
 */
export async function writeRows(
  builder: Builder,
  { folder, path, rows }: { folder: string; path: string; rows: number },
): Promise<RowsPart> {
  const index: BlockIndex = { places: [], ends: [] };
  const packed: Buffer[] = [];
  let end = 0;
  for (let from = 0; from < rows; from += AT_ONCE)
    for (const { first, isSorted, block } of await builder.rows<BlockRow>(blocksOf(from))) {
      if (!isSorted) throw new Error(`${path}: expected rows in the order of their places, from ${first} on`);
      const bytes = gzipSync(block);
      packed.push(bytes);
      end += bytes.length;
      index.places.push(first);
      index.ends.push(end);
    }
  const head = gzipSync(JSON.stringify(index), { level: 9 });
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat([head, ...packed]));
  return { ...(await fileEntry(folder, path, rows)), head: head.length };
}

interface BlockRow {
  first: number;
  isSorted: boolean;
  block: string;
}

function blocksOf(from: number): Sql {
  const columns = ['place', ...RECORD_COLUMNS].map(
    (column) => `${quoteText(column)}: list(${quoteName(column)})`,
  );
  return {
    sql: `SELECT min(place)::INTEGER AS first, list(place) = list_sort(list(place)) AS "isSorted",
        to_json({${columns.join(', ')}})::VARCHAR AS block
      FROM part WHERE rowid >= ${from} AND rowid < ${from + AT_ONCE}
      GROUP BY rowid // ${BLOCK_ROWS} ORDER BY rowid // ${BLOCK_ROWS}`,
    params: [],
  };
}
