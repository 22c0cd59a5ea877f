import type { FileEntry } from '../../src/query/large/manifest.ts';
import type { Builder } from './builder.ts';
import { parquet } from './write-facts.ts';

/**
 * Numbers all indicators in the order of their ids: table `id_order`, each place with the part that it lies in. A table in
 * its default order is then sorted by a number that takes a few bits, and a row is found by it in a file that is sorted by it.
 */
export async function orderIds(builder: Builder, folder: string, parts: readonly FileEntry[]): Promise<void> {
  const ids = parts.map(
    ({ path }, part) => `SELECT indicator_id, ${part}::SMALLINT AS part FROM ${parquet(folder, path)}`,
  );
  await builder.run({
    sql: `
      CREATE OR REPLACE TABLE id_order AS
      SELECT part, (row_number() OVER (ORDER BY indicator_id) - 1)::INTEGER AS place FROM (${ids.join(' UNION ALL ')})`,
    params: [],
  });
}
