import { type CompareRows, compareRows } from '../../../src/query/compare-rows.ts';
import { openDataset } from '../../../src/query/node.ts';

const TABLES = ['agencies', 'documents', 'themes', 'measures', 'measure_rows', 'projects', 'indicators'];

/** The rows of the published documents, as the build asks for them. */
export async function publishedCompareRows(): Promise<CompareRows> {
  const db = await openDataset('public/data', { tables: TABLES });
  try {
    return await compareRows(db);
  } finally {
    db.close();
  }
}
