import { type Strip, stripLines } from './agency-strip.ts';
import type { BudgetRow } from './budget-row.ts';
import { dodge } from './dodge.ts';
import type { Label } from './draw-plot.ts';
import type { Point } from './points.ts';
import { BOLD, widestLine, wrapText, wrapWithTail } from './text-measure.ts';
import { FONT_SIZE, LINE } from './theme.ts';

/** Where the parts of one strip stand, in pixels; x of dots stays in yuan, since Plot's scale places them. */
export interface StripLayout {
  top: number;
  bottom: number;
  heading: Label;
  dots: (Point & { yuan: number; y: number; r: number; isNamed: boolean })[];
  captions: (Label & { yuan: number; dotY: number; leaderY: number; dx: number })[];
  /** What to say of many projects with the same amount. */
  heap: (Label & { yuan: number; dx: number }) | undefined;
}

interface Place {
  top: number;
  frame: { width: number; left: number; right: number };
  isNarrow: boolean;
  position: (yuan: number) => number;
  /** A project's money as it is written. */
  amount: (row: BudgetRow) => string;
  /** The project's dot, in words. */
  point: (row: BudgetRow) => Point;
  /** What a reader must be told of a project, if anything. */
  remark: (row: BudgetRow) => string | undefined;
  /** What is said of `count` projects of the same amount. */
  heap: (count: number, yuan: number) => string;
}

const PAD = 10;
const GAP = 12;
/** From this many equal amounts on, the pile of dots is worth a word. */
const HEAP = 6;

/** Lays out an agency's strip: its name, its dots, and below them the names of the smallest and the largest project. */
export function layOutStrip(strip: Strip<BudgetRow>, place: Place): StripLayout {
  const { top, frame, isNarrow, position } = place;
  const headingWidth = isNarrow ? frame.width - frame.left : frame.left - 20;
  const headingLines = stripLines(strip, headingWidth, FONT_SIZE * BOLD);
  const r = isNarrow ? 3.4 : 4.6;
  const rows = [...strip.rows].sort(
    (a, b) => a.budget_yuan - b.budget_yuan || compareText(a.project_id, b.project_id),
  );
  const offsets = dodge(
    rows.map((row) => position(row.budget_yuan)),
    r,
  );
  const reach = Math.max(...offsets.map(Math.abs), 0) + r;
  const swarmTop = top + PAD + (isNarrow ? headingLines.length * LINE + 4 : 0);
  const middle = swarmTop + reach;
  const captionTop = middle + reach + 6;

  const smallest = rows[0];
  const largest = rows.at(-1);
  const dots = rows.map((row, index) => ({
    ...place.point(row),
    yuan: row.budget_yuan,
    y: middle + (offsets[index] ?? 0),
    r,
    isNamed: row === smallest || row === largest,
  }));
  const captions = captionsOf(rows, dots, captionTop, place);
  const captionEnd = Math.max(...captions.map(({ y, lines }) => y + lines.length * LINE));
  const headingEnd = top + PAD + headingLines.length * LINE;
  return {
    top,
    bottom: Math.max(captionEnd, headingEnd) + PAD,
    heading: { y: top + PAD, lines: headingLines },
    dots,
    captions,
    heap: heapOf(rows, swarmTop, r, place),
  };
}

/**
 * The two captions share a line: the largest project's begins at its dot where the frame has room for it, the
 * smallest project's takes what is left of that.
 */
function captionsOf(
  rows: readonly BudgetRow[],
  dots: StripLayout['dots'],
  y: number,
  place: Place,
): StripLayout['captions'] {
  const { frame, isNarrow, position } = place;
  const linesOf = (row: BudgetRow, width: number) => [
    ...wrapWithTail(row.name, place.amount(row), width, FONT_SIZE),
    ...wrapText(place.remark(row) ?? '', width, FONT_SIZE),
  ];
  const smallest = rows[0];
  const largest = rows.at(-1);
  if (!smallest || !largest) return [];
  const maxWidth = isNarrow ? 150 : 290;
  const edge = frame.width - 2;

  const largestLines = linesOf(largest, maxWidth);
  const largestWidth = widestLine(largestLines, FONT_SIZE);
  const largestX = Math.min(position(largest.budget_yuan) - 4, edge - largestWidth);
  const at = (x: number, row: BudgetRow, dotY: number, lines: string[]) => ({
    yuan: row.budget_yuan,
    dotY,
    leaderY: y,
    dx: x - frame.left,
    y: y + 2,
    lines,
  });
  const captions = [at(largestX, largest, dots.at(-1)?.y ?? y, largestLines)];
  if (smallest === largest) return captions;

  const room = Math.min(maxWidth, largestX - GAP - (isNarrow ? 0 : frame.left - 8));
  const smallestLines = linesOf(smallest, Math.max(room, 60));
  const smallestWidth = widestLine(smallestLines, FONT_SIZE);
  const smallestX = Math.max(
    isNarrow ? 0 : frame.left - 8,
    Math.min(position(smallest.budget_yuan) - 4, largestX - GAP - smallestWidth),
  );
  return [at(smallestX, smallest, dots[0]?.y ?? y, smallestLines), ...captions];
}

function heapOf(rows: readonly BudgetRow[], y: number, r: number, place: Place): StripLayout['heap'] {
  const amounts = new Map<number, number>();
  for (const { budget_yuan } of rows) amounts.set(budget_yuan, (amounts.get(budget_yuan) ?? 0) + 1);
  const [yuan = 0, count = 0] = [...amounts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  return count < HEAP ? undefined : { yuan, dx: r + 5, y: y - 3, lines: [place.heap(count, yuan)] };
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
