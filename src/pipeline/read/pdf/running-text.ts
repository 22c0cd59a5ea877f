import type { PageLayout, PlacedLine, TextItem } from './layout.ts';
import { wordsOf } from './layout.ts';

/** Lines at either end of a page that may run: more are text. */
const MOST_LINES = 3;
/** On how many pages a line must stand in the same place, and how far these may be apart: left and right pages differ. */
const FEWEST_PAGES = 3;
const NEAR_PAGES = 4;
/** How far its place may differ, in points; pages are laid out to a fraction of one. */
const SAME_PLACE = 3;
/** How far above the text a running header stands at least, in heights of its font: a title stands nearer. */
const APART = 1.5;
/** A line of more pieces than this is a row: a title at the left, one in the middle, a number at the right. */
const MOST_PIECES = 3;
/** Running text is not larger than the text of the tables. A title is. */
const LARGEST = 1.05;

/** `12`, `— 12 —`, `第 12 页`, `第3页/共30页`, `3 / 30`, `Page 3 of 30` */
const PAGE_NUMBER =
  /^[-—–－·~]*\d{1,4}[-—–－·~]*$|^第?\d{1,4}页?[,，/]?(?:共|of|\/)\d{1,4}页?$|^第\d{1,4}页[,，/]?(?:共\d{1,4}页)?$|^page\d{1,4}(?:of\d{1,4})?$/iu;

const TWO_NUMBERS = /\d\s+\d/u;
const isPageNumber = (text: string): boolean =>
  !TWO_NUMBERS.test(text) && PAGE_NUMBER.test(text.replace(/\s/gu, ''));

interface Candidate {
  item: TextItem;
  page: number;
  /** Its words with every number as 0, at which end, and which line from there. */
  key: string;
  y: number;
  /** Whether it stands as far from the text as running text does. */
  isApart: boolean;
}

/** The lines that run along the document: headers, footers, page numbers. */
export function findRunning(pages: readonly PageLayout[]): Set<TextItem> {
  const largest = LARGEST * usualSize(pages);
  const byKey = new Map<string, Candidate[]>();
  const running = new Set<TextItem>();
  const ends = pages.flatMap((page) => [candidatesOf(page, 'top'), candidatesOf(page, 'bottom')]);
  for (const candidate of ends.flat()) {
    byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
  }
  const isRunning = ({ item, page, key, y, isApart }: Candidate): boolean => {
    if (isPageNumber(item.line.text)) return true;
    if (!isApart || item.line.size > largest || item.pieces.length > MOST_PIECES) return false;
    const same = (byKey.get(key) ?? []).filter(
      (other) => Math.abs(other.y - y) <= SAME_PLACE && Math.abs(other.page - page) <= NEAR_PAGES,
    );
    return same.length >= FEWEST_PAGES;
  };
  for (const candidates of ends) {
    const first = candidates.findIndex((candidate) => !isRunning(candidate));
    for (const { item } of candidates.slice(0, first < 0 ? candidates.length : first)) running.add(item);
  }
  return running;
}

function candidatesOf({ number, items }: PageLayout, end: 'top' | 'bottom'): Candidate[] {
  const ordered = end === 'top' ? items : items.toReversed();
  const lines: TextItem[] = [];
  for (const item of ordered) {
    if (item.kind === 'table' || lines.length === MOST_LINES) break;
    lines.push(item);
  }
  return lines.map((item, index) => ({
    item,
    page: number,
    key: `${end} ${index} ${wordsOf([item.line]).replace(/\d+/gu, '0')}`,
    y: item.line.box.top,
    isApart: isApart(ordered.slice(0, lines.length + 1), item.line, end),
  }));
}

/** Whether a gap wide enough stands between the line, or those of its kind next to it, and the text. */
function isApart(around: PageLayout['items'], line: PlacedLine, end: 'top' | 'bottom'): boolean {
  const edges = around.map((item) => (item.kind === 'table' ? item.box : item.line.box));
  const own = around.findIndex((item) => item.kind === 'text' && item.line === line);
  for (let index = own; index + 1 < edges.length; index++) {
    const [outer, inner] = [edges[index], edges[index + 1]];
    if (!outer || !inner) break;
    const gap = end === 'top' ? inner.top - outer.bottom : outer.top - inner.bottom;
    if (gap >= APART * line.size) return true;
  }
  return own + 1 >= edges.length;
}

/** The height of font in which most characters of the document are set. */
function usualSize(pages: readonly PageLayout[]): number {
  const counts = new Map<number, number>();
  const add = ({ text, size }: PlacedLine) => {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  };
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'text') add(item.line);
      else for (const { lines } of item.cells) lines.forEach(add);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
