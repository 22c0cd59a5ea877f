import type { PageLayout, PlacedLine } from './layout.ts';

/** How far short of the right edge a full line may end, and how far a line that goes on may be moved in: in heights of the font. */
const SHORT_OF_EDGE = 2.5;
const MOVED_IN = 0.6;
/** The gap between two lines of a paragraph, in heights of the font, at most. */
const WIDEST_GAP = 1.6;
const SAME_SIZE = 0.1;
/** `……… 7`: an entry of a table of contents ends at the right edge, and is whole. */
const LEADER = /[.…·]{3,}\s*\d+$/u;

/** Whether a line goes on with the paragraph of the line before it, which then must run to the right edge. */
export function goesOn(before: PlacedLine, line: PlacedLine, rightEdge: number): boolean {
  const { size } = before;
  if (Math.abs(line.size - size) > SAME_SIZE * size || LEADER.test(before.text)) return false;
  if (before.box.right < rightEdge - SHORT_OF_EDGE * size) return false;
  if (line.box.left > before.box.left + MOVED_IN * size) return false;
  if (line.page !== before.page) return line.page === before.page + 1;
  const gap = line.box.top - before.box.bottom;
  return gap <= WIDEST_GAP * size && gap > -size;
}

/** How far to the right a page is printed. */
export const rightEdgeOf = ({ items }: PageLayout): number =>
  Math.max(...items.map((item) => (item.kind === 'table' ? item.box.right : item.line.box.right)));
