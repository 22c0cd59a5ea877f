import type { Database } from '../../query/connector.ts';
import { QUERY_TABLES } from '../../query/dataset.ts';
import { openDataset } from '../../query/node.ts';

/** The tables that a page asks beside those of the queries in the browser. */
const TABLES = [
  ...QUERY_TABLES,
  'objectives',
  'findings',
  'rules',
  'reconciliations',
  'sub_goals',
  'measure_rows',
  'readings',
];

/** Opens the published data at build, asks, and closes it again. */
export async function askPublished<Answer>(
  ask: (db: Database) => Promise<Answer>,
  folder = 'public/data',
): Promise<Answer> {
  const db = await openDataset(folder, { tables: TABLES });
  try {
    return await ask(db);
  } finally {
    db.close();
  }
}
