import { type Matrix, multiply, place, type Rules, type Turn } from './geometry.ts';
import type { Glyph } from './glyph.ts';
import { LIMITS } from './limits.ts';
import { addFilled, addStroked, type RuleList } from './path-rules.ts';

/** What is drawn on a page, in points from its top left as displayed. */
export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rules;
  operators: number;
}

/** What pdf.js tells of a font: how its widths become points, and whether it is set downwards. */
export interface PdfFont {
  vertical?: boolean | undefined;
  isType3Font?: boolean | undefined;
  fontMatrix?: readonly number[] | undefined;
  bbox?: readonly number[] | undefined;
}

/** A character of pdf.js; among them stand numbers, which move the next one. */
export interface PdfGlyph {
  unicode: string;
  width: number;
  vmetric: readonly number[] | null | undefined;
  isSpace: boolean;
}

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly (readonly unknown[] | null)[];
}

/** The numbers of the operators, by the names that pdf.js gives them. */
export type Operators = Readonly<Record<string, number>>;

interface State {
  matrix: Matrix;
  lineWidth: number;
  font: PdfFont;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

interface Drawing extends State {
  saved: State[];
  textMatrix: Matrix;
  /** Where the line began, and where the next character goes, in the space of `textMatrix`. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export interface Page {
  width: number;
  height: number;
  /** From the space of the PDF to points from the top left of the page as displayed. */
  matrix: Matrix;
  fontOf: (name: string) => PdfFont;
}

/** Draws a page without drawing: where its characters and its straight strokes come to stand. */
export function readContent(list: OperatorList, page: Page, operators: Operators): PageContent {
  const rules: RuleList = { level: [], upright: [] };
  const content: PageContent = {
    width: page.width,
    height: page.height,
    glyphs: [],
    rules,
    operators: list.fnArray.length,
  };
  const drawing: Drawing = {
    ...{ matrix: page.matrix, lineWidth: 1, font: {}, fontSize: 0, characterSpacing: 0, wordSpacing: 0 },
    ...{ stretch: 1, leading: 0, rise: 0, saved: [], textMatrix: [1, 0, 0, 1, 0, 0] },
    ...{ lineX: 0, lineY: 0, x: 0, y: 0 },
  };
  const steps = stepsOf(operators);
  for (const [index, operator] of list.fnArray.entries()) {
    steps[operator]?.(drawing, (list.argsArray[index] ?? []) as never, content, rules, page);
    if (content.glyphs.length > LIMITS.charactersPerPage) break;
  }
  return content;
}

// biome-ignore lint/suspicious/noExplicitAny: the arguments of an operator are as its name says; pdf.js gives them no type
type Step = (drawing: Drawing, args: any, content: PageContent, rules: RuleList, page: Page) => void;

/** What each operator does. Those that are not named paint nothing that we read: colours, images, shadings. */
function stepsOf(operators: Operators): Record<number, Step> {
  const transform: Step = (drawing, matrix) => {
    drawing.matrix = multiply(drawing.matrix, matrix);
  };
  const save: Step = (drawing) => drawing.saved.push(stateOf(drawing));
  const restore: Step = (drawing) => Object.assign(drawing, drawing.saved.pop());
  const moveText = (drawing: Drawing, x: number, y: number) => {
    drawing.x = drawing.lineX += x;
    drawing.y = drawing.lineY += y;
  };
  const startText = (drawing: Drawing, matrix: Matrix) =>
    Object.assign(drawing, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  const steps: Record<string, Step> = {
    save,
    restore,
    transform,
    beginGroup: save,
    endGroup: restore,
    paintFormXObjectBegin: (drawing, [matrix], ...rest) => {
      save(drawing, [], ...rest);
      if (matrix) transform(drawing, matrix, ...rest);
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: (drawing, [, , position, matrix], content, rules, page) => {
      save(drawing, [], content, rules, page);
      drawing.matrix = multiply(multiply(page.matrix, position), matrix);
    },
    endAnnotation: restore,
    setLineWidth: (drawing, [width]) => {
      drawing.lineWidth = width;
    },
    setGState: (drawing, [entries], _content, _rules, page) => {
      for (const [key, value] of entries) {
        if (key === 'LW') drawing.lineWidth = value;
        else if (key === 'Font') Object.assign(drawing, { font: page.fontOf(value[0]), fontSize: value[1] });
      }
    },
    beginText: (drawing) => startText(drawing, [1, 0, 0, 1, 0, 0]),
    setTextMatrix: (drawing, [matrix]) => startText(drawing, [...(matrix as Float32Array)] as never),
    setCharSpacing: (drawing, [spacing]) => {
      drawing.characterSpacing = spacing;
    },
    setWordSpacing: (drawing, [spacing]) => {
      drawing.wordSpacing = spacing;
    },
    setHScale: (drawing, [percent]) => {
      drawing.stretch = percent / 100;
    },
    setLeading: (drawing, [leading]) => {
      drawing.leading = leading;
    },
    setFont: (drawing, [name, size], _content, _rules, page) => {
      Object.assign(drawing, { font: page.fontOf(name), fontSize: size });
    },
    setTextRise: (drawing, [rise]) => {
      drawing.rise = rise;
    },
    moveText: (drawing, [x, y]) => moveText(drawing, x, y),
    setLeadingMoveText: (drawing, [x, y]) => {
      drawing.leading = -y;
      moveText(drawing, x, y);
    },
    nextLine: (drawing) => moveText(drawing, 0, -drawing.leading),
    showText: (drawing, [glyphs], content) => showText(drawing, glyphs, content.glyphs),
    constructPath: (drawing, [paint, [data]], _content, rules) => {
      if (!data || rules.level.length + rules.upright.length > LIMITS.rulesPerPage) return;
      if (strokes.has(paint))
        addStroked(data, drawing.matrix, drawing.lineWidth * scaleOf(drawing.matrix), rules);
      if (fills.has(paint)) addFilled(data, drawing.matrix, rules);
    },
  };
  const numbered = (names: readonly string[]) => new Set(names.map((name) => operators[name]));
  const both = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
  const strokes = numbered(['stroke', 'closeStroke', ...both]);
  const fills = numbered(['fill', 'eoFill', ...both]);
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [operators[name], step]));
}

const stateOf = (drawing: Drawing): State => {
  const { matrix, lineWidth, font, fontSize, characterSpacing, wordSpacing, stretch, leading, rise } =
    drawing;
  return { matrix, lineWidth, font, fontSize, characterSpacing, wordSpacing, stretch, leading, rise };
};

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

const THOUSANDTH = 0.001;

/** Moves along a text as PDF 32000-1, 9.4.4 says, and notes where each character stands. */
function showText(drawing: Drawing, shown: readonly (PdfGlyph | number)[], glyphs: Glyph[]): void {
  const { font, fontSize, characterSpacing, wordSpacing, stretch } = drawing;
  const toPoints = fontSize * (font.fontMatrix?.[0] ?? THOUSANDTH);
  const matrix = multiply(drawing.matrix, drawing.textMatrix);
  const size = Math.abs(heightOf(drawing)) * Math.hypot(matrix[2], matrix[3]);
  let { x, y } = drawing;
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      if (font.vertical) y -= (glyph * fontSize) / 1000;
      else x -= ((glyph * fontSize) / 1000) * stretch;
      continue;
    }
    const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
    const before = [x, y] as const;
    let advance: number;
    if (font.vertical) {
      advance = (glyph.vmetric?.[0] ?? -1000) * toPoints;
      y += advance;
    } else {
      advance = glyph.width * toPoints * stretch;
      x += advance;
    }
    const text = printedText(glyph.unicode);
    if (text !== '') {
      // Characters of a line set downwards stand in its middle: the baseline of the turned line is a third to the left.
      const aside = font.vertical ? -0.3 * fontSize : 0;
      const [startX, startY] = place(matrix, before[0] + aside, before[1] + drawing.rise);
      const [endX, endY] = place(matrix, x + aside, y + drawing.rise);
      const turn = turnOf(endX - startX, endY - startY, matrix);
      glyphs.push({ text, x: startX, y: startY, endX, endY, size, turn });
    }
    if (font.vertical) y += spacing;
    else x += spacing * stretch;
  }
  drawing.x = x;
  drawing.y = y;
}

/** The characters of a Type 3 font are drawings in a space of their own: as high as the box around them. */
function heightOf({ font, fontSize }: State): number {
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
