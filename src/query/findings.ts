import type { FindingRow } from '../model/finding.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** What a check found in a published document, with the name of its rule and of the project. */
export interface FindingRecord extends FindingRow {
  rule: string;
  rule_en: string;
  project: string | null;
}

/** Every finding, in the order of the document. Needs the tables `findings` and `rules`. */
export function allFindings(db: Database, options?: QueryOptions): Promise<FindingRecord[]> {
  return ask<FindingRecord>(
    db,
    sql`
      SELECT f.*, r.name AS rule, r.name_en AS rule_en, p.name AS project
      FROM findings f
      JOIN rules r ON r.rule_id = f.rule_id
      LEFT JOIN projects p ON p.project_id = f.project_id
      ORDER BY f.document_id, p.seq NULLS FIRST, f.rule_id, f.line_start, f.finding_id`,
    options,
  );
}
