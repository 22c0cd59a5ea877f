import type { IndicatorType } from '../model/indicator-type.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { type Group, type GroupBy, type Groups, groupingOf, orderGroups } from './large/groups.ts';
import { type Sql, sql } from './sql.ts';

/** What the groups of a choice are called: their value, and its words. */
const GROUP_COLUMNS: Readonly<Record<GroupBy, { value: Sql; label: Sql; labelEn: Sql }>> = {
  province: { value: sql`province_code`, label: sql`province`, labelEn: sql`province` },
  agency: { value: sql`agency_id`, label: sql`agency`, labelEn: sql`agency_en` },
  year: { value: sql`year`, label: sql`year`, labelEn: sql`year` },
};

interface GroupRow {
  value: string;
  label: string;
  label_en: string;
  type: IndicatorType;
  indicators: number;
  /** Of the whole group, the same in each of its lines. */
  projects: number;
  budget_yuan: number;
}

/**
 * Budgets and types of a choice by province, agency or year (`groupingOf`): what the charts of a large set draw instead
 * of a mark for each project. A project counts with its whole budget where any of its indicators matches.
 */
export async function groupTotals(
  db: Database,
  filter: Filter = {},
  options?: QueryOptions,
): Promise<Groups> {
  const by = groupingOf(filter);
  const { value, label, labelEn } = GROUP_COLUMNS[by];
  const rows = await ask<GroupRow>(
    db,
    sql`
      WITH matched AS (
        SELECT ${value}::VARCHAR AS value, ${label}::VARCHAR AS label, ${labelEn}::VARCHAR AS label_en,
          type, project_id, budget_yuan
        FROM facts WHERE ${whereClause(filter)}
      ), money AS (
        SELECT value, count(*)::INTEGER AS projects, sum(budget_yuan::DECIMAL(18, 2))::DOUBLE AS budget_yuan
        FROM (SELECT DISTINCT value, project_id, budget_yuan FROM matched) GROUP BY value
      ), types AS (
        SELECT value, min(label) AS label, min(label_en) AS label_en, type, count(*)::INTEGER AS indicators
        FROM matched GROUP BY value, type
      )
      SELECT t.value, t.label, t.label_en, t.type, t.indicators, m.projects, m.budget_yuan
      FROM types t JOIN money m ON m.value = t.value
      ORDER BY t.value, t.type`,
    options,
  );
  return orderGroups(by, groupsOf(rows));
}

function groupsOf(rows: readonly GroupRow[]): Group[] {
  return [...Map.groupBy(rows, ({ value }) => value)].map(([value, own]) => {
    const [{ label, label_en, projects, budget_yuan }] = own as [GroupRow, ...GroupRow[]];
    return {
      ...{ value, label, label_en, groups: 1, projects, budget_yuan },
      indicators: own.reduce((sum, { indicators }) => sum + indicators, 0),
      types: Object.fromEntries(own.map(({ type, indicators }) => [type, indicators])),
    };
  });
}
