import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { inlineParams } from '../../src/query/large/part-view.ts';
import type { Sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';

/** Writes rows as one file, packed so that a page unpacks it with the few kilobytes of code it has for other files. */
export async function copyRows({ connection }: Builder, rows: Sql, file: string): Promise<void> {
  await connection.run(
    `COPY (${inlineParams(rows).sql}) TO ${quoteText(file)} (FORMAT PARQUET, COMPRESSION GZIP)`,
  );
}

/**
 * Writes the rows of each value of `key` into a file of its own, `<value>.parquet`, their order kept. Throws where the
 * engine made several of one: it does beyond `partitioned_write_max_open_files`.
 */
export async function copyApart(
  { connection }: Builder,
  rows: Sql,
  key: string,
  folder: string,
): Promise<void> {
  const parts = join(folder, '.parts');
  await connection.run(
    `COPY (${inlineParams(rows).sql}) TO ${quoteText(parts)}
     (FORMAT PARQUET, COMPRESSION GZIP, PARTITION_BY (${quoteName(key)}), WRITE_PARTITION_COLUMNS true, OVERWRITE true)`,
  );
  // Nothing is written for no rows.
  for (const name of await readdir(parts).catch(() => [])) {
    const [file, ...more] = await readdir(join(parts, name));
    if (file === undefined || more.length > 0)
      throw new Error(`${name}: expected one file, found ${more.length + (file ? 1 : 0)}`);
    await rename(join(parts, name, file), join(folder, `${name.slice(key.length + 1)}.parquet`));
  }
  await rm(parts, { recursive: true, force: true });
}
