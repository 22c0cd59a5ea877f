import type { RuleRow } from '../model/finding.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** The thirty rules by their numbers. Needs the table `rules`. */
export function allRules(db: Database, options?: QueryOptions): Promise<RuleRow[]> {
  return ask<RuleRow>(db, sql`SELECT * FROM rules ORDER BY rule_id`, options);
}
