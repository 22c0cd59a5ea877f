import { type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';

/** As JSON in the order printed: what is several for a project, in a file that has a row for each indicator. */
const OBJECTIVES = sql`to_json(list({objective_id: objective_id, period: period, text: "text"} ORDER BY o.seq))::VARCHAR`;
const FINDINGS = sql`to_json(list({finding_id: finding_id, rule_id: rule_id, rule: r.name, rule_en: r.name_en,
  severity: f.severity, arithmetic: arithmetic, indicator_id: indicator_id, message: message, message_en: message_en}
  ORDER BY rule_id, line_start, finding_id))::VARCHAR`;

/**
 * Gathers the objectives and findings of some documents: tables `record_checks` (project_id, first, objectives, findings) and
 * `record_whole` (document_id, first, document_findings). `first` is the indicator in whose row they are written, null where
 * there is none: sorting long texts once for each indicator would take more than the engine may hold.
 */
export async function gatherChecks(builder: Builder, indicators: Sql, documents: Sql): Promise<void> {
  const firsts = sql`(SELECT project_id, min(indicator_id) AS first FROM ${indicators} GROUP BY project_id)`;
  await builder.run(sql`
    CREATE OR REPLACE TABLE record_checks AS
    SELECT project_id, first, objectives, findings
    FROM (
      SELECT project_id, ${OBJECTIVES} AS objectives FROM record_objectives o JOIN record_projects USING (project_id)
      WHERE document_id IN (${documents}) GROUP BY project_id
    )
    FULL JOIN (
      SELECT f.project_id, ${FINDINGS} AS findings FROM record_findings f JOIN record_rules r USING (rule_id)
      WHERE document_id IN (${documents}) AND f.project_id IS NOT NULL GROUP BY f.project_id
    ) USING (project_id)
    LEFT JOIN ${firsts} USING (project_id)`);
  await builder.run(sql`
    CREATE OR REPLACE TABLE record_whole AS
    SELECT document_id, min(first) AS first, any_value(document_findings) AS document_findings
    FROM (
      SELECT f.document_id, ${FINDINGS} AS document_findings FROM record_findings f JOIN record_rules r USING (rule_id)
      WHERE document_id IN (${documents}) AND f.project_id IS NULL GROUP BY f.document_id
    )
    LEFT JOIN (SELECT document_id, project_id FROM record_projects) USING (document_id)
    LEFT JOIN ${firsts} USING (project_id)
    GROUP BY document_id`);
}
