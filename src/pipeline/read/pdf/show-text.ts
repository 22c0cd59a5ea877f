import type { Drawing } from './drawing.ts';
import { type Box, type Matrix, multiply, place, type Turn } from './geometry.ts';
import type { Glyph } from './glyph.ts';

/** A character of pdf.js. */
export interface PdfGlyph {
  unicode: string;
  width: number;
  vmetric: readonly number[] | null | undefined;
  isSpace: boolean;
}

const THOUSANDTH = 0.001;
/** Characters set downwards stand in the middle of their line: its baseline is a third of them to the left. */
const BASELINE_ASIDE = -0.3;
/** The advance of a character set downwards whose font does not say. */
const USUAL_ADVANCE = -1000;

/**
 * Moves along a text as PDF 32000-1, 9.4.4 says, and adds its characters where they come to stand. Among the characters
 * stand numbers, which move the next one back.
 */
export function showText(drawing: Drawing, shown: readonly (PdfGlyph | number)[], glyphs: Glyph[]): void {
  const { font, fontSize, characterSpacing, wordSpacing, stretch, rise, clip } = drawing.state;
  const toPoints = fontSize * (font.fontMatrix?.[0] ?? THOUSANDTH);
  const matrix = multiply(drawing.state.matrix, drawing.textMatrix);
  const size = Math.abs(heightOf(drawing)) * Math.hypot(matrix[2], matrix[3]);
  const aside = font.vertical ? BASELINE_ASIDE * fontSize : 0;
  const before = glyphs.length;
  const move = (by: number) => {
    if (font.vertical) drawing.y += by;
    else drawing.x += by * stretch;
  };
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      move((-glyph * fontSize) / 1000);
      continue;
    }
    const [x, y] = place(matrix, drawing.x + aside, drawing.y + rise);
    move((font.vertical ? (glyph.vmetric?.[0] ?? USUAL_ADVANCE) : glyph.width) * toPoints);
    const text = printedText(glyph.unicode);
    if (text !== '') {
      const [endX, endY] = place(matrix, drawing.x + aside, drawing.y + rise);
      glyphs.push({ text, x, y, endX, endY, size, turn: turnOf(endX - x, endY - y, matrix) });
    }
    move(characterSpacing + (glyph.isSpace ? wordSpacing : 0));
  }
  // A text that its clip cuts is kept whole: it runs over its cell. One of which nothing shows is not printed.
  if (!glyphs.slice(before).some((glyph) => shows(glyph, clip))) glyphs.length = before;
}

/** The characters of a Type 3 font are drawings in a space of their own: as high as the box around them. */
function heightOf({ state: { font, fontSize } }: Drawing): number {
  if (!font.isType3Font) return fontSize;
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const scale = font.fontMatrix?.[3] ?? THOUSANDTH;
  return fontSize * scale * (top > bottom ? top - bottom : 1 / THOUSANDTH);
}

function turnOf(dx: number, dy: number, matrix: Matrix): Turn {
  const [x, y] = dx === 0 && dy === 0 ? [matrix[0], matrix[1]] : [dx, dy];
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180;
  return y > 0 ? 90 : 270;
}

const CLIP_SLACK = 1;
/** The middle of a character above its baseline, in heights of the font, and where above is for each turn. */
const MIDDLE = 0.35;
const ABOVE: Readonly<Record<Turn, readonly [number, number]>> = {
  0: [0, -1],
  90: [1, 0],
  180: [0, 1],
  270: [-1, 0],
};

function shows({ x, y, endX, endY, size, turn }: Glyph, { left, top, right, bottom }: Box): boolean {
  const [aboveX, aboveY] = ABOVE[turn];
  const middleX = (x + endX) / 2 + MIDDLE * size * aboveX;
  const middleY = (y + endY) / 2 + MIDDLE * size * aboveY;
  return (
    middleX >= left - CLIP_SLACK &&
    middleX <= right + CLIP_SLACK &&
    middleY >= top - CLIP_SLACK &&
    middleY <= bottom + CLIP_SLACK
  );
}

const SOFT_HYPHEN = /\u00ad/gu;
const BLANK = /\s/gu;
/** What fonts map glyphs to that print nothing: control characters and marks without width. */
const NOT_PRINTED = /[\p{Cc}\p{Cf}]/gu;

/**
 * A character as printed: all blanks are one, marks without width are none. A soft hyphen that stands on a page is
 * a hyphen: it is drawn only where a line breaks.
 */
const printedText = (unicode: string): string =>
  unicode.replace(SOFT_HYPHEN, '-').replace(BLANK, ' ').replace(NOT_PRINTED, '');
