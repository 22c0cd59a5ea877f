import type { CellTexts } from './cell-texts.ts';
import { isBlankCell, type LayoutCell, wordsOf } from './layout.ts';

/** A cell of the last row of a page with the one in the same column of the first row of the next. */
type Cell = Omit<LayoutCell, 'row'>;
export type CellPair = readonly [above: Cell | undefined, below: Cell];

/** How strongly each sign speaks for a row that the page break cut, or against it. */
const SIGNS = {
  /** The text above runs to the edge of its cell and ends no sentence; in a wide cell that is rarely chance. Or not. */
  breaksOff: 1,
  breaksOffWide: 2,
  endsSentence: -2,
  endsShort: -4,
  /** Above and below together make a text that is printed whole in the same column elsewhere. */
  joinedRecurs: 2,
  /** Either alone is printed in the same column elsewhere: it is whole. */
  aloneRecurs: -3,
  /** A cell to the right of one that goes on is filled above and blank below; and another one. */
  lacksAtEnd: 2,
  lacksMore: 2,
  lacksAtStart: 1,
  /** One cell alone is filled in both rows, the same. */
  onlyOne: 1,
} as const;
const ENOUGH = 2;

/**
 * Whether the first row of a page goes on with the last one of the page before. It does where no rule stands between
 * them in any column. Where both pages are ruled at the break, as Word does it, signs are weighed.
 */
export function isRowCut(pairs: readonly CellPair[], texts: CellTexts): boolean {
  if (!pairs.every((pair): pair is [Cell, Cell] => pair[0] !== undefined)) return false;
  if (pairs.every(([above, below]) => above.openBottom && below.openTop)) return true;
  const going = pairs.filter(([, below]) => !isBlankCell(below));
  if (going.length === 0 || going.some(([above]) => isBlankCell(above))) return false;
  const lacking = pairs.filter(
    ([above, below]) => isBlankCell(below) && below.rows === 1 && above.rows === 1 && !isBlankCell(above),
  );
  const end = Math.min(...going.map(([, below]) => below.left));
  let sum = 0;
  for (const [above, below] of going) sum += weigh(above, below, texts);
  const atEnd = lacking.filter(([, below]) => below.left > end).length;
  if (atEnd > 0) sum += SIGNS.lacksAtEnd + (atEnd > 1 ? SIGNS.lacksMore : 0);
  else if (lacking.length > 0) sum += SIGNS.lacksAtStart;
  const filled = pairs.filter(([above]) => above.rows === 1 && !isBlankCell(above));
  if (going.length === 1 && filled.length === 1) sum += SIGNS.onlyOne;
  return sum >= ENOUGH;
}

function weigh(above: Cell, below: Cell, texts: CellTexts): number {
  const [first, second] = [wordsOf(above.lines), wordsOf(below.lines)];
  let sum = breakingOff(above);
  if (texts.count(above.left, first + second) > 0) sum += SIGNS.joinedRecurs;
  if (texts.count(above.left, first) > 1 || texts.count(below.left, second) > 1) sum += SIGNS.aloneRecurs;
  return sum;
}

/** Labels that go down over many rows stand in the first columns. */
const LABEL_COLUMNS = 2;

/**
 * Whether a merged cell goes on: where no rule stands between its parts; where the second part covers rows and prints
 * nothing, or the first part of a label, whose words then stand in the middle of the whole; where both together print a text that is printed whole elsewhere; or where it goes on with its text beside
 * a label that goes on too, over as many rows.
 */
export function isCellCut(pair: CellPair, pairs: readonly CellPair[], texts: CellTexts): boolean {
  const [above, below] = pair;
  if (!above) return false;
  if (above.openBottom && below.openTop) return true;
  if (isBlankCell(below)) return below.rows > 1;
  if (isBlankCell(above)) return above.rows + below.rows > 2 && pairs.indexOf(pair) < LABEL_COLUMNS;
  const label = pairs[pairs.indexOf(pair) - 1]?.[1];
  const besideLabel =
    below.rows > 1 && label !== undefined && isBlankCell(label) && label.rows === below.rows;
  const recurs = texts.count(above.left, wordsOf([...above.lines, ...below.lines])) > 0;
  if (!besideLabel && !recurs) return false;
  return weigh(above, below, texts) + (besideLabel ? SIGNS.lacksAtStart : 0) >= ENOUGH;
}

/** How near to the edge of its cell the last line must end, in heights of its font. */
const NEAR_EDGE = 2;
const WIDE = 10;
const SENTENCE_END = /[。；;！!？?]$/u;

function breakingOff({ lines, left, right }: Cell): number {
  const line = lines.at(-1);
  if (!line || SENTENCE_END.test(line.text)) return SIGNS.endsSentence;
  if (right - line.box.right >= NEAR_EDGE * line.size) return SIGNS.endsShort;
  return right - left >= WIDE * line.size ? SIGNS.breaksOffWide : SIGNS.breaksOff;
}
