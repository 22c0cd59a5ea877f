import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import type { PublishedDocument } from './documents.ts';
import { sql } from './sql.ts';

/** One published document, whose it is, and what is in it. Money in yuan. */
export interface DocumentIndexRow extends PublishedDocument {
  template: string;
  division_code: string;
  budget_yuan: number;
  /** Indicators whose target is a number. */
  quantities: number;
}

/** Every document with its sums, by the code of its place, then by year. */
export function documentIndex(db: Database, options?: QueryOptions): Promise<DocumentIndexRow[]> {
  return ask<DocumentIndexRow>(
    db,
    sql`
      WITH money AS (
        SELECT document_id, sum(budget_yuan::DECIMAL(18, 2))::DOUBLE AS budget_yuan FROM projects GROUP BY document_id
      ), numbers AS (
        SELECT document_id, (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS quantities
        FROM indicators GROUP BY document_id
      )
      SELECT
        d.*, a.name AS agency, a.name_en AS agency_en, a.admin_level, a.division_code,
        coalesce(m.budget_yuan, 0)::DOUBLE AS budget_yuan, coalesce(n.quantities, 0)::INTEGER AS quantities
      FROM documents d
      JOIN agencies a ON a.agency_id = d.agency_id
      LEFT JOIN money m ON m.document_id = d.document_id
      LEFT JOIN numbers n ON n.document_id = d.document_id
      ORDER BY a.division_code, d.agency_id, d.year, d.document_id`,
    options,
  );
}
