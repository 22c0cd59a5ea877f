import type { PageLayout, PlacedLine } from './layout.ts';

/** How far a line that goes on may be moved in, in heights of the font. */
const MOVED_IN = 0.6;
/** Lines of paragraphs are wider than this share of the page; two short ones of one width are two. */
const NARROWEST = 0.5;
/** The gap between two lines of a paragraph, in heights of the font, at most. */
const WIDEST_GAP = 1.6;
const SAME_SIZE = 0.1;
/** `……… 7`: an entry of a table of contents ends at the right edge, and is whole. */
const LEADER = /[.…·]{3,}\s*\d+$/u;

/** Whether a line goes on with the paragraph of the line before it, which then must run to the right edge of the text. */
export function goesOn(before: PlacedLine, line: PlacedLine, rightEdge: number | undefined): boolean {
  if (rightEdge === undefined) return false;
  const { size } = before;
  if (Math.abs(line.size - size) > SAME_SIZE * size || LEADER.test(before.text)) return false;
  if (before.box.right < rightEdge - widthOfStart(line.text) * size) return false;
  if (line.box.left > before.box.left + MOVED_IN * size) return false;
  if (line.page !== before.page) return line.page === before.page + 1;
  const gap = line.box.top - before.box.bottom;
  return gap <= WIDEST_GAP * size && gap > -size;
}

/** Width of what a line break may not part from the beginning of a line, in heights of the font: it did not fit above. */
function widthOfStart(text: string): number {
  const [start = ''] =
    /^(?:[\p{Ps}\p{Pi}]*[\w.,%-]+|[\p{Ps}\p{Pi}]*.)[\p{Pe}\p{Pf}，。、；：！？]*/u.exec(text) ?? [];
  const latin = start.match(/[\u0021-\u007e]/gu)?.length ?? 0;
  return SLACK + 0.55 * latin + ([...start].length - latin);
}
const SLACK = 0.4;

/** How far to the right lines reach that are wide enough to be lines of paragraphs; undefined where there are none. */
export function rightEdgeOf(pages: readonly PageLayout[]): number | undefined {
  const edges = pages.map(edgeOfPage).filter(Number.isFinite);
  return edges.length > 0 ? Math.max(...edges) : undefined;
}

const edgeOfPage = ({ items, width }: PageLayout): number =>
  Math.max(
    ...items.flatMap((item) =>
      item.kind === 'text' && isWide(item.line, width) ? [item.line.box.right] : [],
    ),
  );

const isWide = ({ box }: PlacedLine, width: number): boolean => box.right - box.left >= NARROWEST * width;
