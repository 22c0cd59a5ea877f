import type { Database, QueryOptions } from './connector.ts';
import type { Sql } from './sql.ts';

/** Runs a composed statement: the last step of every question. */
export function ask<Row extends object>(db: Database, question: Sql, options?: QueryOptions): Promise<Row[]> {
  return db.query<Row>(question.sql, question.params, options);
}

/** Like `ask`, for a question that has exactly one row. Throws where it has none or several. */
export async function askOne<Row extends object>(
  db: Database,
  question: Sql,
  options?: QueryOptions,
): Promise<Row> {
  const rows = await ask<Row>(db, question, options);
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    throw new Error(`expected one row, found ${rows.length}: ${question.sql}`);
  return row;
}
