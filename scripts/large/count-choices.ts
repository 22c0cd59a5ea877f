import type { MatchCount } from '../../src/query/count-matches.ts';
import { FACETS, type Facet } from '../../src/query/filter.ts';
import { type GroupBy, groupingOf } from '../../src/query/large/groups.ts';
import type { Values } from '../../src/query/large/prepared.ts';
import type { Builder } from './builder.ts';
import {
  addFacetRows,
  addGroupRows,
  type CountedChoices,
  GROUP_COLUMN,
  orderCounts,
} from './counted-choices.ts';
import { CODED_COLUMNS } from './list-values.ts';

/**
 * Counts every single choice of a facet, or with null the one of nothing chosen: each question once, for all values
 * together. Needs the table `coded`.
 */
export async function countChoices(
  builder: Builder,
  facet: Facet | null,
  values: Values,
): Promise<CountedChoices> {
  const choices: CountedChoices = new Map();
  const columns =
    facet === null
      ? ['everything']
      : CODED_COLUMNS.filter((column) => column.facet === facet).map(({ name }) => name);
  const by = groupingOf(facet === null ? {} : { [facet]: ['any'] });
  for (const column of columns) {
    await addCounts(builder, column, choices);
    for (const other of CODED_COLUMNS.filter((one) => one.facet !== facet))
      await addFacet(builder, column, other, choices);
    await addGroups(builder, { column, by, values }, choices);
  }
  orderCounts(choices, facet === null ? [] : [facet]);
  return choices;
}

async function addCounts(builder: Builder, column: string, choices: CountedChoices): Promise<void> {
  const rows = await ask<MatchCount>(
    builder,
    `SELECT ${column}::INTEGER AS choice, count(*)::INTEGER AS matched,
       (count(*) FILTER (WHERE is_number))::INTEGER AS quantities, count(DISTINCT project)::INTEGER AS projects,
       (SELECT count(*) FROM coded)::INTEGER AS total
     FROM coded WHERE ${column} IS NOT NULL GROUP BY ${column}`,
  );
  for (const { choice, ...count } of rows)
    choices.set(choice, { count, facets: {}, groups: { by: 'province', rows: [] } });
}

async function addFacet(
  builder: Builder,
  column: string,
  { facet, name }: { facet: Facet; name: string },
  choices: CountedChoices,
): Promise<void> {
  const rows = await ask<{ value: number; count: number }>(
    builder,
    `SELECT ${column}::INTEGER AS choice, ${name}::INTEGER AS value, count(*)::INTEGER AS count
     FROM coded WHERE ${column} IS NOT NULL AND ${name} IS NOT NULL GROUP BY ${column}, ${name}`,
  );
  addFacetRows(choices, facet, rows);
}

async function addGroups(
  builder: Builder,
  { column, by, values }: { column: string; by: GroupBy; values: Values },
  choices: CountedChoices,
): Promise<void> {
  const { name } = GROUP_COLUMN[by];
  const where = `WHERE ${column} IS NOT NULL AND ${name} IS NOT NULL`;
  const money = await ask<{ value: number; projects: number; budget_yuan: number }>(
    builder,
    `SELECT choice, value, count(*)::INTEGER AS projects, sum(budget)::DOUBLE AS budget_yuan
     FROM (SELECT DISTINCT ${column}::INTEGER AS choice, ${name}::INTEGER AS value, project, budget FROM coded ${where})
     GROUP BY choice, value`,
  );
  const types = await ask<{ value: number; type: number; count: number }>(
    builder,
    `SELECT ${column}::INTEGER AS choice, ${name}::INTEGER AS value, type_0::INTEGER AS type, count(*)::INTEGER AS count
     FROM coded ${where} GROUP BY ${column}, ${name}, type_0`,
  );
  addGroupRows(choices, { by, values }, { money, types });
}

/** Every question says which choice each of its rows belongs to. */
const ask = <Row extends object>(builder: Builder, statement: string) =>
  builder.rows<Row & { choice: number }>({ sql: statement, params: [] });

/** The facets of a choice, for callers that go through them all. */
export const CHOSEN_FACETS: readonly (Facet | null)[] = [null, ...FACETS];
