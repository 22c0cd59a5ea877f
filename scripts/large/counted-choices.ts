import { INDICATOR_TYPES, type IndicatorType } from '../../src/model/indicator-type.ts';
import { FACETS, type Facet } from '../../src/query/filter.ts';
import { type Group, type GroupBy, orderGroups } from '../../src/query/large/groups.ts';
import type { PreparedAnswer, Values } from '../../src/query/large/prepared.ts';

/** What is counted of one choice. */
export type Counted = Pick<PreparedAnswer, 'count' | 'facets' | 'groups'>;

/** The choices of one facet, by the place of the value in its list; of nothing chosen, one choice at place 0. */
export type CountedChoices = Map<number, Counted>;

/** The coded column that a choice of province, agency or year is divided by. */
export const GROUP_COLUMN: Readonly<Record<GroupBy, { facet: Facet; name: string }>> = {
  province: { facet: 'place', name: 'place_0' },
  agency: { facet: 'agency', name: 'agency_0' },
  year: { facet: 'year', name: 'year_0' },
};

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
