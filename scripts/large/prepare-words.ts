import type { MatchCount } from '../../src/query/count-matches.ts';
import { FACETS, type Facet } from '../../src/query/filter.ts';
import type { Values } from '../../src/query/large/prepared.ts';
import type { Builder } from './builder.ts';
import { addFacetRows, addGroupRows, type CountedChoices, orderCounts } from './counted-choices.ts';

/** Facets that words are not counted by: thousands of values, most of a file that a search of two words waits for. */
export const UNCOUNTED_FOR_WORDS: readonly Facet[] = ['agency', 'place'];

/** Projects that are looked at together: so many rows come of them that they need not go by way of the disk. */
const PROJECTS_AT_ONCE = 20_000;

/**
 * Counts what each set of names finds, from `coded`, `set_names` and `word_sets`. A row has one name: its counts are added up by
 * name, thousands of them, and not by row. A project has many: it is counted once for each set, some projects at a time.
 */
export async function countWords(builder: Builder, values: Values): Promise<CountedChoices> {
  const choices: CountedChoices = new Map();
  for (const { choice, ...count } of await countRows(builder))
    choices.set(choice, { count, facets: {}, groups: { by: 'province', rows: [] } });
  for (const facet of FACETS.filter((name) => !UNCOUNTED_FOR_WORDS.includes(name)))
    addFacetRows(choices, facet, await byName(builder, `${facet}_0`));
  const money = await moneyByProvince(builder);
  addGroupRows(choices, { by: 'province', values }, { money, types: await typesByProvince(builder) });
  for (const { choice, projects } of await ask<{ projects: number }>(
    builder,
    'SELECT choice, sum(projects)::INTEGER AS projects FROM set_money GROUP BY choice',
  ))
    Object.assign(choices.get(choice)?.count ?? {}, { projects });
  orderCounts(choices, UNCOUNTED_FOR_WORDS);
  return choices;
}

const countRows = (builder: Builder) =>
  ask<MatchCount>(
    builder,
    `SELECT s.set AS choice, sum(matched)::INTEGER AS matched, sum(quantities)::INTEGER AS quantities, 0 AS projects,
       (SELECT count(*) FROM coded)::INTEGER AS total
     FROM (SELECT name, count(*) AS matched, count(*) FILTER (WHERE is_number) AS quantities FROM coded GROUP BY name)
     JOIN set_names s USING (name) GROUP BY s.set`,
  );

const byName = (builder: Builder, column: string) =>
  ask<{ value: number; count: number }>(
    builder,
    `SELECT s.set AS choice, value::INTEGER AS value, sum(n)::INTEGER AS count
     FROM (SELECT name, ${column} AS value, count(*) AS n FROM coded WHERE ${column} IS NOT NULL GROUP BY ALL)
     JOIN set_names s USING (name) GROUP BY ALL`,
  );

const typesByProvince = (builder: Builder) =>
  ask<{ value: number; type: number; count: number }>(
    builder,
    `SELECT s.set AS choice, value::INTEGER AS value, type::INTEGER AS type, sum(n)::INTEGER AS count
     FROM (SELECT name, place_0 AS value, type_0 AS type, count(*) AS n FROM coded GROUP BY ALL)
     JOIN set_names s USING (name) GROUP BY ALL`,
  );

async function moneyByProvince(builder: Builder) {
  const run = (sql: string) => builder.run({ sql, params: [] });
  await run(
    'CREATE OR REPLACE TABLE set_money (choice INTEGER, value INTEGER, projects BIGINT, budget DECIMAL(38, 2))',
  );
  const [most] = await builder.rows<{ project: number }>({
    sql: 'SELECT max(project)::INTEGER AS project FROM coded',
    params: [],
  });
  for (let from = 0; from <= (most?.project ?? 0); from += PROJECTS_AT_ONCE)
    await run(`
      INSERT INTO set_money SELECT set, place_0, count(*), sum(budget) FROM (
        SELECT DISTINCT s.set, c.place_0, c.project, c.budget FROM coded c JOIN set_names s USING (name)
        WHERE c.project >= ${from} AND c.project < ${from + PROJECTS_AT_ONCE}
      ) GROUP BY ALL`);
  return ask<{ value: number; projects: number; budget_yuan: number }>(
    builder,
    `SELECT choice, value, sum(projects)::INTEGER AS projects, sum(budget)::DOUBLE AS budget_yuan
     FROM set_money GROUP BY choice, value`,
  );
}

const ask = <Row extends object>(builder: Builder, sql: string) =>
  builder.rows<Row & { choice: number }>({ sql, params: [] });
