import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { joinSql, sql } from './sql.ts';

/** A finding to be verified, with the row of a chart that it is about: an indicator or a project. */
export interface RowFinding {
  rule_id: string;
  rule: string;
  rule_en: string;
  row_id: string;
}

/** Rules about an indicator that hold it against the budget of its project, which is a row of other charts. */
const AGAINST_THE_BUDGET = ['DQ01', 'DQ02'];

/**
 * What is to be verified (矛盾, 存疑; not what only limits comparison), for each row of a chart that it is about, once a
 * rule and row. Needs the tables `findings` and `rules`.
 */
export function rowFindings(db: Database, options?: QueryOptions): Promise<RowFinding[]> {
  const budgetRules = joinSql(
    AGAINST_THE_BUDGET.map((rule) => sql`${rule}`),
    ', ',
  );
  return ask<RowFinding>(
    db,
    sql`
      WITH about AS (
        SELECT rule_id, severity, indicator_id AS row_id FROM findings
        UNION ALL
        SELECT rule_id, severity, project_id AS row_id FROM findings
        WHERE indicator_id IS NULL OR rule_id IN (${budgetRules})
      )
      SELECT DISTINCT r.rule_id, r.name AS rule, r.name_en AS rule_en, row_id
      FROM about f JOIN rules r ON r.rule_id = f.rule_id
      WHERE f.severity IN ('error', 'warning') AND row_id IS NOT NULL
      ORDER BY r.rule_id, row_id`,
    options,
  );
}
