import type { Item } from './layout.ts';
import type { ToLines } from './lay-out-page.ts';
import type { Run } from './runs.ts';

export function layOutText(runs: readonly Run[], toLines: ToLines): Item[] {
  return toLines(runs).map((line) => ({ kind: 'text', line }));
}
