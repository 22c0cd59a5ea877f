import { INDICATOR_TYPES, type IndicatorType } from '../../src/model/indicator-type.ts';
import type { MatchCount } from '../../src/query/count-matches.ts';
import { FACETS, type Facet } from '../../src/query/filter.ts';
import { type Group, type GroupBy, groupingOf, orderGroups } from '../../src/query/large/groups.ts';
import type { PreparedAnswer, Values } from '../../src/query/large/prepared.ts';
import type { Builder } from './builder.ts';
import { CODED_COLUMNS } from './list-values.ts';

/** What is counted of one choice. */
export type Counted = Pick<PreparedAnswer, 'count' | 'facets' | 'groups'>;

/** The choices of one facet, by the place of the value in its list; of nothing chosen, one choice at place 0. */
export type CountedChoices = Map<number, Counted>;

/** The coded column that a choice of province, agency or year is divided by. */
const GROUP_COLUMN: Readonly<Record<GroupBy, { facet: Facet; name: string }>> = {
  province: { facet: 'place', name: 'place_0' },
  agency: { facet: 'agency', name: 'agency_0' },
  year: { facet: 'year', name: 'year_0' },
};

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

/** Counts of a facet's values, each with the choice that it is of. */
export function addFacetRows(
  choices: CountedChoices,
  facet: Facet,
  rows: readonly { choice: number; value: number; count: number }[],
): void {
  for (const { choice, value, count } of rows) {
    const facets = choiceAt(choices, choice).facets;
    facets[facet] ??= [];
    facets[facet].push(value, count);
  }
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

/** What the groups of each choice have: money and projects once each, types one by one. */
export interface GroupRows {
  money: readonly { choice: number; value: number; projects: number; budget_yuan: number }[];
  types: readonly { choice: number; value: number; type: number; count: number }[];
}

export function addGroupRows(
  choices: CountedChoices,
  { by, values }: { by: GroupBy; values: Values },
  { money, types }: GroupRows,
): void {
  const groups = new Map<string, Group>();
  const { values: names, labels, labels_en } = values[GROUP_COLUMN[by].facet];
  const byChoice = new Map<number, Group[]>();
  for (const { choice, value, projects, budget_yuan } of money) {
    const words = {
      value: names[value] as string,
      label: labels[value] as string,
      label_en: labels_en[value] as string,
    };
    const group: Group = { ...words, groups: 1, projects, budget_yuan, indicators: 0, types: {} };
    groups.set(`${choice} ${value}`, group);
    byChoice.set(choice, [...(byChoice.get(choice) ?? []), group]);
  }
  for (const { choice, value, type, count } of types) {
    const group = groups.get(`${choice} ${value}`) as Group;
    group.types[values.type.values[type] as IndicatorType] = count;
    group.indicators += count;
  }
  for (const group of groups.values()) group.types = inFixedOrder(group.types);
  for (const [choice, own] of byChoice) choiceAt(choices, choice).groups = orderGroups(by, own);
}

/** The counts of each choice, the most first; `left` are the facets that were not counted. */
export function orderCounts(choices: CountedChoices, left: readonly Facet[]): void {
  for (const { facets } of choices.values()) {
    // A facet whose values do not occur has no counts, which is not the same as not having been counted.
    for (const other of FACETS) if (!left.includes(other)) facets[other] ??= [];
    for (const [name, counts] of Object.entries(facets)) facets[name as Facet] = mostFirst(counts);
  }
}

/** Every question says which choice each of its rows belongs to. */
const ask = <Row extends object>(builder: Builder, statement: string) =>
  builder.rows<Row & { choice: number }>({ sql: statement, params: [] });

function choiceAt(choices: CountedChoices, choice: number): Counted {
  const found = choices.get(choice);
  if (!found) throw new Error(`a count for a choice that no row has: ${choice}`);
  return found;
}

function inFixedOrder(types: Group['types']): Group['types'] {
  return Object.fromEntries(INDICATOR_TYPES.flatMap((type) => (types[type] ? [[type, types[type]]] : [])));
}

/** Pairs of place and count by count; where it is equal, by place, which stands for the order in all the data. */
function mostFirst(counts: readonly number[]): number[] {
  const pairs = Array.from(
    { length: counts.length / 2 },
    (_, pair) => counts.slice(pair * 2, pair * 2 + 2) as [number, number],
  );
  return pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]).flat();
}

/** The facets of a choice, for callers that go through them all. */
export const CHOSEN_FACETS: readonly (Facet | null)[] = [null, ...FACETS];
