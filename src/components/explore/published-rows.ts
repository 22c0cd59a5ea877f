import { exploreRows } from '../../query/explore-rows.ts';
import { openDataset } from '../../query/node.ts';
import { packExploreRows } from '../../query/packed/explore-rows.ts';

/** More than this a phone does not hold as objects, nor load for one question: such a set needs the engine. */
const MOST_ROWS = 50_000;

const made = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>();

/** `explore-rows.json`: the rows that explore answers from without an engine; null for too many of them. Build only. */
export function publishedRows(folder: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const rows = made.get(folder) ?? packRows(folder);
  made.set(folder, rows);
  return rows;
}

async function packRows(folder: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const db = await openDataset(folder);
  try {
    const [count] = await db.query<{ rows: number }>('SELECT count(*)::INTEGER AS rows FROM facts');
    if (count!.rows > MOST_ROWS) return null;
    return new TextEncoder().encode(JSON.stringify(packExploreRows(await exploreRows(db))));
  } finally {
    db.close();
  }
}
