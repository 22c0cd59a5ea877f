import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import type { Facet } from '../../src/query/filter.ts';
import { CUBE_FACETS, combined } from '../../src/query/large/cube-choice.ts';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';
import { packCube } from './pack-cube.ts';

/** Of projects: small, since a question wants those of one pair of facets. */
const ROW_GROUP = 8192;

/** Projects that are counted together: what is told apart among them then stays in the fast memory. */
const PROJECTS_AT_ONCE = 20_000;

/**
 * Writes the small tables that answer several facets without the rows. `rows`: how many rows there are of each combination of
 * province and facets. `projects`: how many projects, with what budgets, have any row of each one or two values, by
 * province and year; a project has rows of many types, so its counts cannot be added up from the first table.
 * From the view `facts` and the table `coded`, with the lists of values.
 */
export async function writeCube(builder: Builder, folder: string): Promise<LargeLayout['cube']> {
  await mkdir(join(folder, 'cube'), { recursive: true });
  const columns = ['province_code', ...CUBE_FACETS.map(({ column }) => column)].map(quoteName).join(', ');
  await run(
    builder,
    `CREATE OR REPLACE TABLE cube_rows AS
     SELECT ${columns}, count(*)::INTEGER AS rows FROM facts GROUP BY ALL ORDER BY ALL`,
  );
  await countProjects(builder);
  return {
    rows: await write(builder, folder, { table: 'cube_rows', group: 122_880 }),
    projects: await write(builder, folder, { table: 'cube_projects', group: ROW_GROUP }),
    packed: await packCube(builder, folder),
  };
}

async function countProjects(builder: Builder): Promise<void> {
  await run(
    builder,
    `CREATE OR REPLACE TABLE cube_counted
     (facets VARCHAR, one SMALLINT, other SMALLINT, province SMALLINT, year SMALLINT, projects BIGINT, budget DECIMAL(38, 2))`,
  );
  const [most] = await builder.rows<{ project: number }>({
    sql: 'SELECT max(project)::INTEGER AS project FROM coded',
    params: [],
  });
  for (let from = 0; from <= (most?.project ?? 0); from += PROJECTS_AT_ONCE) {
    await run(
      builder,
      `CREATE OR REPLACE TEMP TABLE coded_some AS
       SELECT * FROM coded WHERE project >= ${from} AND project < ${from + PROJECTS_AT_ONCE}`,
    );
    await run(builder, `INSERT INTO cube_counted ${PAIRS.map(countPair).join(' UNION ALL ')}`);
  }
  const named = PAIRS.map(
    ([one, other]) => `
      SELECT facets, ${one ? 'a.value' : 'NULL::VARCHAR'} AS one, ${other ? 'b.value' : 'NULL::VARCHAR'} AS other,
        p.value AS province_code, y.value::INTEGER AS year, c.projects, c.budget
      FROM cube_counted c JOIN place_values p ON p.place = c.province JOIN year_values y ON y.place = c.year
      ${one ? `JOIN ${one}_values a ON a.place = c.one` : ''} ${other ? `JOIN ${other}_values b ON b.place = c.other` : ''}
      WHERE facets = ${quoteText(combined([one, other]))}`,
  );
  await run(
    builder,
    `CREATE OR REPLACE TABLE cube_projects AS
     SELECT facets, one, other, province_code, year, sum(projects)::INTEGER AS projects, sum(budget)::DOUBLE AS budget_yuan
     FROM (${named.join(' UNION ALL ')}) GROUP BY ALL ORDER BY ALL`,
  );
}

type Pair = readonly [Facet | undefined, Facet | undefined];

/** No facet, each, and each two, in the order of the list. The year is no facet here: each row has its own. */
const PAIRS: readonly Pair[] = (() => {
  const facets = CUBE_FACETS.map(({ facet }) => facet).filter((facet) => facet !== 'year');
  const two = facets.flatMap((one, place) => facets.slice(place + 1).map((other): Pair => [one, other]));
  return [[undefined, undefined], ...facets.map((one): Pair => [one, undefined]), ...two];
})();

function countPair([one, other]: Pair): string {
  const [a, b] = [one, other].map((facet) => (facet ? `${facet}_0` : 'NULL::SMALLINT'));
  const present = [one, other].flatMap((facet) => (facet ? [`${facet}_0 IS NOT NULL`] : []));
  return `
    SELECT ${quoteText(combined([one, other]))}, a, b, place_0, year_0, count(*), sum(budget)
    FROM (SELECT DISTINCT ${a} AS a, ${b} AS b, place_0, year_0, project, budget FROM coded_some
      WHERE ${['TRUE', ...present].join(' AND ')})
    GROUP BY a, b, place_0, year_0`;
}

async function write(builder: Builder, folder: string, { table, group }: { table: string; group: number }) {
  const path = `cube/${table.replace('cube_', '')}.parquet`;
  await run(
    builder,
    `COPY (SELECT * FROM ${quoteName(table)} ORDER BY ALL) TO ${quoteText(join(folder, path))}
     (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${group})`,
  );
  const [row] = await builder.rows<{ rows: number }>({
    sql: `SELECT count(*)::INTEGER AS rows FROM ${quoteName(table)}`,
    params: [],
  });
  return fileEntry(folder, path, row?.rows ?? 0);
}

const run = (builder: Builder, statement: string) => builder.run({ sql: statement, params: [] });
