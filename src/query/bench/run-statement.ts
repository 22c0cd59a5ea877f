import type { Scalar } from '../connector.ts';
import { isNumberType, isShownAsText } from './column-type.ts';
import type { ConfinedEngine } from './confined-engine.ts';
import { type EngineMessage, type ErrorPlace, readEngineError } from './engine-error.ts';
import type { ReadLimits } from './first-rows.ts';
import { readStatement, type Statement, type StatementKind } from './statement.ts';

export interface BenchColumn {
  name: string;
  /** DuckDB's name of the type; null for what is no query (SHOW, INSERT …). */
  type: string | null;
  isNumber: boolean;
}

/** What came of a statement. */
export interface BenchResult {
  kind: StatementKind;
  columns: readonly BenchColumn[];
  /** Cells in the order of the columns: plain values, and the engine's own text for every other type. */
  rows: readonly Scalar[][];
  cut: 'rows' | 'size' | null;
}

/** A statement that was not run, or not to its end. `reason` says whose words `message` are. */
export class BenchError extends Error {
  readonly reason: 'empty' | 'refused' | 'several' | 'engine';
  readonly place: ErrorPlace | null;
  /** True where the engine broke and must be opened again. */
  readonly isFatal: boolean;

  constructor(reason: BenchError['reason'], { text, place, isFatal }: EngineMessage, options?: ErrorOptions) {
    super(text, options);
    this.name = 'BenchError';
    this.reason = reason;
    this.place = place;
    this.isFatal = isFatal;
  }
}

const NO_LIMITS: ReadLimits = { rows: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };
const SEVERAL = 'can only take a single statement';

/** Reads a statement. Throws `BenchError` for one that the bench does not hand to the engine at all. */
export function readAllowed(sql: string): Statement {
  const statement = readStatement(sql);
  const { kind, word } = statement;
  if (kind === 'empty' || kind === 'refused')
    throw new BenchError(kind, { text: word, place: null, isFatal: false });
  return statement;
}

/**
 * Runs what a reader wrote, one statement, and reads the first rows of its answer. Throws `BenchError` for a statement
 * that the bench or the engine refuses or that fails, `AbortError` where the engine was closed meanwhile.
 */
export async function runStatement(
  engine: ConfinedEngine,
  sql: string,
  limits: ReadLimits,
): Promise<BenchResult> {
  const { kind, text } = readAllowed(sql);
  try {
    const types = kind === 'query' ? await describe(engine, text) : null;
    const asked = types === null ? sql : withTextCasts(text, types);
    const { columns, rows, cut } = await engine.ask(asked, limits);
    return {
      ...{ kind, rows, cut },
      columns: types ?? columns.map((name, index) => untyped(name, rows, index)),
    };
  } catch (error) {
    throw asBenchError(error, sql);
  }
}

/** The columns of a query with their types; null where the engine cannot tell, and will say why when it is run. */
async function describe(engine: ConfinedEngine, query: string): Promise<BenchColumn[] | null> {
  try {
    const { rows } = await engine.ask(`DESCRIBE\n${query}`, NO_LIMITS);
    return rows.map(([name, type]) => ({
      name: String(name),
      type: String(type),
      isNumber: isNumberType(String(type)),
    }));
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    return null;
  }
}

/** The same rows, with a cast to text around the columns that Arrow would spoil. Without such a column, the query itself. */
function withTextCasts(query: string, columns: readonly BenchColumn[]): string {
  if (!columns.some(({ type }) => isShownAsText(type ?? ''))) return query;
  const shown = columns.map(({ type }, index) =>
    isShownAsText(type ?? '') ? `c${index}::VARCHAR` : `c${index}`,
  );
  const names = columns.map((_, index) => `c${index}`);
  return `SELECT ${shown.join(', ')} FROM (\n${query}\n) AS result(${names.join(', ')})`;
}

/** A column of what cannot be described: a number where everything in it is one. */
function untyped(name: string, rows: readonly Scalar[][], index: number): BenchColumn {
  const values = rows.map((row) => row[index]).filter((value) => value !== null);
  return {
    name,
    type: null,
    isNumber: values.length > 0 && values.every((value) => typeof value === 'number'),
  };
}

function asBenchError(error: unknown, sql: string): unknown {
  if (!(error instanceof Error) || error.name === 'AbortError') return error;
  const message = readEngineError(error.message, sql);
  return new BenchError(message.text.includes(SEVERAL) ? 'several' : 'engine', message, { cause: error });
}
