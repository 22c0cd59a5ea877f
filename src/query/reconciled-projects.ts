import type { ReconciliationVerdict, UnsaidReason } from '../model/reconciliation-verdict.ts';
import { ask } from './ask.ts';
import type { ProjectBudget } from './budget-by-project.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** One project, its budget, and what its cost targets come to. Money in yuan. */
export interface ReconciledProject extends ProjectBudget {
  verdict: ReconciliationVerdict;
  /** Why it cannot be said; null where it can. */
  reason: UnsaidReason | null;
  total_yuan: number | null;
}

/** Every project with its reconciliation; by agency, largest budget first. Needs the table `reconciliations`. */
export function reconciledProjects(db: Database, options?: QueryOptions): Promise<ReconciledProject[]> {
  return ask<ReconciledProject>(
    db,
    sql`
      SELECT
        p.project_id, p.name, p.agency_id, a.name AS agency, a.name_en AS agency_en, a.admin_level, p.year,
        d.year_basis, d.status, p.theme_id, p.budget_yuan, p.line_start, p.document_id,
        r.verdict, r.reason, r.total_yuan
      FROM reconciliations r
      JOIN projects p ON p.project_id = r.project_id
      JOIN documents d ON d.document_id = p.document_id
      JOIN agencies a ON a.agency_id = p.agency_id
      ORDER BY p.agency_id, p.budget_yuan DESC, p.project_id`,
    options,
  );
}
