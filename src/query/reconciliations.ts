import type { ReconciliationRow } from '../model/reconciliation.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** What the cost targets of each project come to beside its budget. Needs the table `reconciliations`. */
export function allReconciliations(db: Database, options?: QueryOptions): Promise<ReconciliationRow[]> {
  return ask<ReconciliationRow>(db, sql`SELECT * FROM reconciliations ORDER BY project_id`, options);
}
