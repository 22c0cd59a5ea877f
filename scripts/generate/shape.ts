import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../src/model/sql-text.ts';

/** The published projects and indicators, in their order: what generated documents are copied from, round and round. */
export interface Shape {
  projects: number;
  indicators: number;
  /** Number (from 0) of each project's first indicator among all of them. */
  starts: readonly number[];
  /** How many projects `indicators` rows copied from the start of a project belong to. */
  projectsIn(firstProject: number, indicators: number): number;
}

/**
 * Makes the tables `shape` (each published indicator with its number `nth_row` from 0 and its project's number
 * `of_project`) and `project_shape` (each project with its number). Types, units, comparators, weights and the forms of
 * values in a generated set are then those of the published data, in the company they are published in.
 */
export async function loadShape(connection: DuckDBConnection, folder: string): Promise<Shape> {
  const file = (table: string) => `read_parquet(${quoteText(`${folder}/${table}.parquet`)})`;
  await connection.run(`
    CREATE TEMP TABLE project_shape AS
    SELECT row_number() OVER (ORDER BY project_id) - 1 AS of_project, *
    FROM ${file('projects')} WHERE project_id IN (SELECT project_id FROM ${file('indicators')})`);
  await connection.run(`
    CREATE TEMP TABLE shape AS
    SELECT row_number() OVER (ORDER BY of_project, i.seq) - 1 AS nth_row, of_project, i.*
    FROM ${file('indicators')} i JOIN project_shape USING (project_id)`);
  const reader = await connection.runAndReadAll(
    'SELECT min(nth_row)::INTEGER, count(*)::INTEGER FROM shape GROUP BY of_project ORDER BY of_project',
  );
  const groups = reader.getRows() as [number, number][];
  const starts = groups.map(([start]) => start);
  const indicators = groups.reduce((sum, [, count]) => sum + count, 0);
  return {
    projects: groups.length,
    indicators,
    starts,
    projectsIn: (first, count) => {
      const last = (starts[first] as number) + count - 1;
      const ofLast = starts.findLastIndex((start) => start <= last % indicators);
      return Math.floor(last / indicators) * groups.length + ofLast - first + 1;
    },
  };
}
