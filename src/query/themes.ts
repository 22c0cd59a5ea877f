import type { ThemeRow } from '../model/theme.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** Every theme, in its order of display; those without a project too. */
export function allThemes(db: Database, options?: QueryOptions): Promise<ThemeRow[]> {
  return ask<ThemeRow>(db, sql`SELECT * FROM themes ORDER BY sort, theme_id`, options);
}
