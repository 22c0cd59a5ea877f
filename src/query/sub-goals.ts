import type { SubGoalRow } from '../model/sub-goal.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** Every agency-level goal, in printed order. Needs the table `sub_goals`. */
export function allSubGoals(db: Database, options?: QueryOptions): Promise<SubGoalRow[]> {
  return ask<SubGoalRow>(db, sql`SELECT * FROM sub_goals ORDER BY document_id, seq, sub_goal_id`, options);
}
