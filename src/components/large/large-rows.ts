import { SELECTION_COLUMNS } from '../../export/selection-fields.ts';
import { ask } from '../../query/ask.ts';
import { type IndicatorRecord, matchingIndicators } from '../../query/indicator-page.ts';
import { chooseParts } from '../../query/large/choose-parts.ts';
import { createFactsView } from '../../query/large/part-view.ts';
import type { Choice } from '../../state/choice.ts';
import type { LargeSource } from './large-answers.ts';

/**
 * Rows that a page makes a file of: about 20 MB of CSV, which a phone still holds, and more than one province has in one
 * year on average where there are ten million. Beyond it the Parquet parts are there as they are.
 */
export const MAX_FILE_ROWS = 50_000;

/**
 * Every row of a choice with all its columns, in the order of the table, from the parts that can hold them. Throws
 * `TooWide` where those are too many, `AbortError` on abort, and what the engine or the network throw.
 */
export async function largeRows(
  { files, data, openEngine }: LargeSource,
  { filter, sort }: Choice,
  signal: AbortSignal,
): Promise<IndicatorRecord[]> {
  const [values, { large }] = await Promise.all([files.values(), files.manifest()]);
  if (!large) throw new Error('manifest.json: expected the layout of a large set');
  const parts = chooseParts(filter, large.facts, values).map(({ path }) => path);
  const database = await openEngine();
  for (const path of parts) await database.openUrl(path, `${data}${path}`);
  signal.throwIfAborted();
  if (parts.length === 0) return [];
  await ask(database, createFactsView(parts, true), { signal });
  return ask<IndicatorRecord>(database, matchingIndicators(filter, sort, SELECTION_COLUMNS), { signal });
}
