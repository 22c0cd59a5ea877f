/** What a cell of a result may be. Everything else (DECIMAL, DATE, LIST …) is cast in SQL. */
export type Scalar = string | number | boolean | null;

export interface QueryOptions {
  /** Aborting rejects the query with the signal's reason and stops the engine's work on it. */
  signal?: AbortSignal | undefined;
}

/** The one seam between a question and an engine: `node.ts` at build and in tests, `wasm.ts` in the page. */
export interface Database {
  /**
   * Runs one statement. `params` fill its `?` in order.
   * Throws `QueryError` on any error of the SQL or of its run; never answers one with an empty result.
   */
  query<Row extends object = Record<string, Scalar>>(
    sql: string,
    params?: readonly Scalar[],
    options?: QueryOptions,
  ): Promise<Row[]>;
}

/** A statement that the engine refused, with the statement and the engine's own words. */
export class QueryError extends Error {
  readonly sql: string;

  constructor(message: string, sql: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'QueryError';
    this.sql = sql;
  }
}

/** The engine's error as a `QueryError`; an abort stays what it is. */
export function asQueryError(error: unknown, sql: string): unknown {
  if (error instanceof QueryError || isAbort(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new QueryError(message, sql, { cause: error });
}

/** True for the error that an aborted signal throws. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/**
 * One cell as both engines must give it: BIGINT (a bigint in both) as a number.
 * Throws where a whole number does not fit a double, or where the value is no scalar: DECIMAL reaches JavaScript
 * unscaled from Arrow and as an object from the native engine, so the two would differ in silence.
 */
export function toScalar(value: unknown, column: string, sql: string): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  const seen = typeof value === 'bigint' ? `the whole number ${value}` : 'a value that is no scalar';
  throw new QueryError(
    `column ${column}: expected text, a number or a flag, found ${seen}; cast it in SQL`,
    sql,
  );
}
