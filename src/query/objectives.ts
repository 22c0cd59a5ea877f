import type { ObjectiveRow } from '../model/objective.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** Every objective, in printed order. Needs the table `objectives`, which `node.ts` opens where asked to. */
export function allObjectives(db: Database, options?: QueryOptions): Promise<ObjectiveRow[]> {
  return ask<ObjectiveRow>(db, sql`SELECT * FROM objectives ORDER BY project_id, seq, objective_id`, options);
}
