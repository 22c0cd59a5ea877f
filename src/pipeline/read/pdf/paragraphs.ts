import { largest } from './geometry.ts';
import type { PageLayout, PlacedLine } from './layout.ts';

/** How far a line that goes on may be moved in, in heights of the font. */
const MOVED_IN = 0.6;
/** Lines of paragraphs are wider than this share of the page; two short ones of one width are two. */
const NARROWEST = 0.5;
/** The gap between two lines of a paragraph, in heights of the font, at most; and more than usual, at most. */
const WIDEST_GAP = 1.6;
const MORE_THAN_USUAL = 0.3;
const SAME_SIZE = 0.1;
/** `……… 7`: an entry of a table of contents ends at the right edge, and is whole. */
const LEADER = /[.…·]{3,}\s*\d+$/u;
/** `一、`, `（二）`, `3.`, `（4）`: the number of an item begins a paragraph. `3.5` is none. */
const ITEM_NUMBER =
  /^(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|[一二三四五六七八九十]+、|\d{1,2}(?:、|[.．](?!\d)))/u;

/** How the text of a document is set. */
export interface Setting {
  /** How far to the right lines reach that are wide enough to be lines of paragraphs; undefined where there are none. */
  rightEdge: number | undefined;
  /** The gap below such a line, in heights of the font, where it is narrow. */
  gap: number;
}

/** Whether a line goes on with the paragraph of the line before it, which then must run to the right edge of the text. */
export function goesOn(before: PlacedLine, line: PlacedLine, { rightEdge, gap: usual }: Setting): boolean {
  const { size } = before;
  if (rightEdge === undefined || LEADER.test(before.text) || ITEM_NUMBER.test(line.text)) return false;
  if (Math.abs(line.size - size) > SAME_SIZE * size) return false;
  if (before.box.right < rightEdge - widthOfStart(line.text) * size) return false;
  if (line.box.left > before.box.left + MOVED_IN * size) return false;
  if (line.page !== before.page) return line.page === before.page + 1;
  const gap = gapBelow(before, line);
  return gap <= Math.min(WIDEST_GAP, usual + MORE_THAN_USUAL) && gap > -1;
}

const gapBelow = (before: PlacedLine, line: PlacedLine): number =>
  (line.box.top - before.box.bottom) / before.size;

const SLACK = 0.4;
const LATIN_WIDTH = 0.55;
const UNBREAKABLE = /^(?:[\p{Ps}\p{Pi}]*[\w.,%-]+|[\p{Ps}\p{Pi}]*.)[\p{Pe}\p{Pf}，。、；：！？]*/u;

/** Width of what a line break may not part from the beginning of a line, in heights of the font: it did not fit above. */
function widthOfStart(text: string): number {
  const [start = ''] = UNBREAKABLE.exec(text) ?? [];
  const latin = start.match(/[\u0021-\u007e]/gu)?.length ?? 0;
  return SLACK + LATIN_WIDTH * latin + ([...start].length - latin);
}

export function settingOf(pages: readonly PageLayout[]): Setting {
  const edges: number[] = [];
  const gaps: number[] = [];
  for (const { items, width } of pages) {
    for (const [index, item] of items.entries()) {
      if (item.kind === 'table' || !isWide(item.line, width)) continue;
      edges.push(item.line.box.right);
      const next = items[index + 1];
      if (next?.kind === 'text') gaps.push(gapBelow(item.line, next.line));
    }
  }
  const narrow = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)];
  return { rightEdge: edges.length > 0 ? largest(edges) : undefined, gap: narrow ?? WIDEST_GAP };
}

const isWide = ({ box }: PlacedLine, width: number): boolean => box.right - box.left >= NARROWEST * width;
