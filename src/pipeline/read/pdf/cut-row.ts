import type { CellTexts } from './cell-texts.ts';
import { isBlankCell, type LayoutCell, wordsOf } from './layout.ts';

/** A cell of the last row of a page with the one in the same column of the first row of the next. */
export type CellPair = readonly [above: LayoutCell | undefined, below: LayoutCell];

/** How strongly each sign speaks for a row that the page break cut, or against it. */
const SIGNS = {
  /** The text above runs to the edge of its cell and ends no sentence. */
  breaksOff: 1,
  endsShort: -2,
  /** Above and below together make a text that is printed whole in the same column elsewhere. */
  joinedRecurs: 2,
  /** Either alone is printed in the same column elsewhere: it is whole. */
  aloneRecurs: -3,
  /** A cell to the right of all that goes on is filled above and blank below. */
  lacksAtEnd: 2,
  lacksAtStart: 1,
} as const;
const ENOUGH = 2;

/**
 * Whether the first row of a page goes on with the last one of the page before. It does where no rule stands between
 * them in any column. Where both pages are ruled at the break, as Word does it, signs are weighed.
 */
export function isRowCut(pairs: readonly CellPair[], texts: CellTexts): boolean {
  if (!pairs.every((pair): pair is [LayoutCell, LayoutCell] => pair[0] !== undefined)) return false;
  if (pairs.every(([above, below]) => above.openBottom && below.openTop)) return true;
  const going = pairs.filter(([, below]) => !isBlankCell(below));
  if (going.length === 0 || going.some(([above]) => isBlankCell(above))) return false;
  const lacking = pairs.filter(
    ([above, below]) => isBlankCell(below) && below.rows === 1 && above.rows === 1 && !isBlankCell(above),
  );
  const end = Math.min(...going.map(([, below]) => below.left));
  let sum = 0;
  for (const [above, below] of going) sum += weigh(above, below, texts);
  if (lacking.some(([, below]) => below.left > end)) sum += SIGNS.lacksAtEnd;
  else if (lacking.length > 0) sum += SIGNS.lacksAtStart;
  return sum >= ENOUGH;
}

function weigh(above: LayoutCell, below: LayoutCell, texts: CellTexts): number {
  const [first, second] = [wordsOf(above.lines), wordsOf(below.lines)];
  let sum: number = breaksOff(above) ? SIGNS.breaksOff : SIGNS.endsShort;
  if (texts.count(above.left, first + second) > 0) sum += SIGNS.joinedRecurs;
  if (texts.count(above.left, first) > 1 || texts.count(below.left, second) > 1) sum += SIGNS.aloneRecurs;
  return sum;
}

/** How near to the edge of its cell the last line must end, in heights of its font. */
const NEAR_EDGE = 2;
const SENTENCE_END = /[。；;！!？?]$/u;

function breaksOff({ lines, right }: LayoutCell): boolean {
  const line = lines.at(-1);
  return line !== undefined && right - line.box.right < NEAR_EDGE * line.size && !SENTENCE_END.test(line.text);
}
