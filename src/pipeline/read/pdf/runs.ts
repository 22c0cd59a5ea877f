import { type Box, opposite, place, placeBox, type Rule, straighten, type Turn } from './geometry.ts';
import type { Glyph } from './glyph.ts';

/** Characters that were drawn one after the other without a gap. */
export interface Run {
  text: string;
  box: Box;
  size: number;
  turn: Turn;
  /** Its place on its own line, turned straight: from `start` to `end` at `baseline`. */
  start: number;
  end: number;
  baseline: number;
  /** Whether a blank is printed before it. */
  isSpaced: boolean;
}

/** What stands above and below the baseline, in heights of the font: of Chinese fonts, which fill their square. */
const ASCENT = 0.85;
const DESCENT = 0.15;
/** Gaps wider than this end a run, in heights of the font; and so does text drawn backwards. */
const WIDEST_GAP = 0.3;
const FARTHEST_BACK = -0.3;
const BASELINE_SHIFT = 0.1;

/** Characters in the order in which they are drawn → runs. Blanks end a run, and so does a rule that stands in a gap. */
export function buildRuns(glyphs: readonly Glyph[], upright: readonly Rule[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  let blank = false;
  for (const glyph of withoutDoubles(glyphs)) {
    if (glyph.text.trim() === '') {
      blank = true;
      open = null;
      continue;
    }
    const placed = placeGlyph(glyph);
    if (open && goesOn(open, placed) && !isParted(open, placed, upright)) extend(open, placed);
    else {
      open = { ...placed, isSpaced: blank };
      runs.push(open);
    }
    blank = false;
  }
  for (const run of runs) run.box = boxOf(run);
  return runs;
}

type Placed = Omit<Run, 'isSpaced'>;

function placeGlyph({ text, x, y, endX, endY, size, turn }: Glyph): Placed {
  const matrix = straighten(turn);
  const [start, baseline] = place(matrix, x, y);
  const [end] = place(matrix, endX, endY);
  return { text, box: NO_BOX, size, turn, start: Math.min(start, end), end: Math.max(start, end), baseline };
}

const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function goesOn(run: Run, next: Placed): boolean {
  if (run.turn !== next.turn || Math.abs(run.size - next.size) > 0.1 * run.size) return false;
  if (Math.abs(run.baseline - next.baseline) > BASELINE_SHIFT * run.size) return false;
  const gap = (next.start - run.end) / run.size;
  return gap <= WIDEST_GAP && gap >= FARTHEST_BACK;
}

/** A gap this narrow, in heights of the font, is none: text that runs over a rule is not cut by it. */
const NO_GAP = 0.08;

function isParted(run: Run, next: Placed, upright: readonly Rule[]): boolean {
  const slack = NO_GAP * run.size;
  if (run.turn !== 0 || next.start - run.end < slack) return false;
  return upright.some(
    ({ at, from, to }) =>
      at >= run.end - slack &&
      at <= next.start + slack &&
      from <= run.baseline &&
      to >= run.baseline - run.size,
  );
}

function extend(run: Run, next: Placed): void {
  // A gap too narrow to end the run may still be the blank between two words that are no Chinese.
  const blank = isGap(run.text, next.text, next.start - run.end, run.size) ? ' ' : '';
  run.text += blank + next.text;
  run.end = Math.max(run.end, next.end);
}

function boxOf({ start, end, baseline, size, turn }: Run): Box {
  const back = straighten(opposite(turn));
  return placeBox(back, {
    left: start,
    top: baseline - ASCENT * size,
    right: end,
    bottom: baseline + DESCENT * size,
  });
}

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
/** Gaps that are blanks, in heights of the font, by how many of the two characters are Chinese: those stand apart by nature. */
const BLANK_GAPS = [0.18, 0.4, 0.5] as const;

/** Whether the gap between two texts on a line reads as a blank. */
export function isGap(before: string, after: string, gap: number, size: number): boolean {
  const chinese = Number(CHINESE.test(before.at(-1) ?? '')) + Number(CHINESE.test(after.at(0) ?? ''));
  return gap > (BLANK_GAPS[chinese] as number) * size;
}

/** How far apart two drawings of one character are, as bold letters are faked, in heights of the font. */
const DOUBLE = 0.12;

/** Drops characters that are drawn a second time on the same spot. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  /** By character and square of the page. */
  const seen = new Map<string, Map<number, Glyph[]>>();
  return glyphs.filter((glyph) => {
    if (glyph.text === ' ') return true;
    const squares = seen.get(glyph.text) ?? new Map<number, Glyph[]>();
    seen.set(glyph.text, squares);
    if (squaresAround(glyph).some((square) => squares.get(square)?.some((other) => isDouble(other, glyph))))
      return false;
    const [own = 0] = squaresAround(glyph);
    squares.set(own, [...(squares.get(own) ?? []), glyph]);
    return true;
  });
}

const SQUARE = 8;
const ROW = 1 << 16;

/** The square a character stands in, and those around it. */
function squaresAround({ x, y }: Glyph): number[] {
  const own = Math.round(x / SQUARE) + ROW * Math.round(y / SQUARE);
  return [own, own - 1, own + 1, ...[-ROW, ROW].flatMap((row) => [own + row - 1, own + row, own + row + 1])];
}

function isDouble(first: Glyph, second: Glyph): boolean {
  if (Math.abs(first.size - second.size) > 1) return false;
  const width = Math.hypot(first.endX - first.x, first.endY - first.y);
  const near = Math.min(DOUBLE * first.size, 0.4 * width);
  return Math.abs(first.x - second.x) <= near && Math.abs(first.y - second.y) <= near;
}
