import {
  type Drawing,
  moveText,
  narrowClip,
  type PdfFont,
  restore,
  save,
  startDrawing,
  startText,
} from './drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rules } from './geometry.ts';
import type { Glyph } from './glyph.ts';
import { LIMITS } from './limits.ts';
import { addFilled, addStroked, type RuleList } from './path-rules.ts';
import { showText } from './show-text.ts';

/** What is drawn on a page, in points from its top left as displayed. */
export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rules;
  /** How many operators draw it. */
  operators: number;
}

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly (readonly unknown[] | null)[];
}

/** The numbers of the operators, by the names that pdf.js gives them. */
export type Operators = Readonly<Record<string, number>>;

export interface Page {
  width: number;
  height: number;
  /** From the space of the PDF to points from the top left of the page as displayed. */
  matrix: Matrix;
  fontOf: (name: string) => PdfFont;
}

interface Target {
  page: Page;
  glyphs: Glyph[];
  rules: RuleList;
}

/** Draws a page without drawing: where its characters and its straight strokes come to stand. */
export function readContent(list: OperatorList, page: Page, operators: Operators): PageContent {
  const target: Target = { page, glyphs: [], rules: { level: [], upright: [] } };
  const drawing = startDrawing(page.matrix);
  const steps = stepsOf(operators);
  for (const [index, operator] of list.fnArray.entries()) {
    steps[operator]?.(drawing, list.argsArray[index] ?? [], target);
    if (target.glyphs.length > LIMITS.charactersPerPage) break;
  }
  const { width, height } = page;
  const { glyphs, rules } = target;
  return { width, height, glyphs, rules, operators: list.fnArray.length };
}

// biome-ignore lint/suspicious/noExplicitAny: the arguments of an operator are as its name says; pdf.js gives them no type
type Step = (drawing: Drawing, args: any, target: Target) => void;

const STROKES = ['stroke', 'closeStroke'];
const FILLS = ['fill', 'eoFill'];
const BOTH = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/** What each operator does. Those that are not named paint nothing that we read: colours, images, shadings. */
function stepsOf(operators: Operators): Record<number, Step> {
  const numbersOf = (names: readonly string[]) => new Set(names.map((name) => operators[name]));
  const strokes = numbersOf([...STROKES, ...BOTH]);
  const fills = numbersOf([...FILLS, ...BOTH]);
  const steps: Record<string, Step> = {
    ...GRAPHICS,
    ...TEXT,
    constructPath: (drawing, [paint, [data], box], { rules }) => {
      const { matrix, lineWidth } = drawing.state;
      if (drawing.clipsNext && box) narrowClip(drawing, box);
      drawing.clipsNext = false;
      if (!data || rules.level.length + rules.upright.length > LIMITS.rulesPerPage) return;
      if (strokes.has(paint)) addStroked(data, matrix, lineWidth * scaleOf(matrix), rules);
      if (fills.has(paint)) addFilled(data, matrix, rules);
    },
  };
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [operators[name], step]));
}

const transform: Step = ({ state }, matrix) => {
  state.matrix = multiply(state.matrix, matrix);
};

const clip: Step = (drawing) => {
  drawing.clipsNext = true;
};

const GRAPHICS: Record<string, Step> = {
  save,
  restore,
  transform,
  clip,
  eoClip: clip,
  beginGroup: save,
  endGroup: restore,
  paintFormXObjectBegin: (drawing, [matrix, box], target) => {
    save(drawing);
    if (matrix) transform(drawing, matrix, target);
    if (box) narrowClip(drawing, box);
  },
  paintFormXObjectEnd: restore,
  beginAnnotation: (drawing, [, , position, matrix], { page }) => {
    save(drawing);
    drawing.state.matrix = multiply(multiply(page.matrix, position), matrix);
  },
  endAnnotation: restore,
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = width;
  },
  setGState: ({ state }, [entries], { page }) => {
    for (const [key, value] of entries) {
      if (key === 'LW') state.lineWidth = value;
      else if (key === 'Font') Object.assign(state, { font: page.fontOf(value[0]), fontSize: value[1] });
    }
  },
};

const TEXT: Record<string, Step> = {
  beginText: (drawing) => startText(drawing, IDENTITY),
  setTextMatrix: (drawing, [matrix]) => startText(drawing, matrix),
  setCharSpacing: ({ state }, [spacing]) => {
    state.characterSpacing = spacing;
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = spacing;
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = percent / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = leading;
  },
  setFont: ({ state }, [name, size], { page }) => {
    Object.assign(state, { font: page.fontOf(name), fontSize: size });
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = rise;
  },
  moveText: (drawing, [x, y]) => moveText(drawing, x, y),
  setLeadingMoveText: (drawing, [x, y]) => {
    drawing.state.leading = -y;
    moveText(drawing, x, y);
  },
  nextLine: (drawing) => moveText(drawing, 0, -drawing.state.leading),
  showText: (drawing, [glyphs], target) => showText(drawing, glyphs, target.glyphs),
};

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));
