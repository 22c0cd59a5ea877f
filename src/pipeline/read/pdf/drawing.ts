import { type Box, IDENTITY, type Matrix, overlapOf, placeBox } from './geometry.ts';

/** What pdf.js tells of a font: how its widths become points, and whether it is set downwards. */
export interface PdfFont {
  vertical?: boolean | undefined;
  isType3Font?: boolean | undefined;
  fontMatrix?: readonly number[] | undefined;
  bbox?: readonly number[] | undefined;
}

/** What `q` saves and `Q` brings back. */
interface State {
  /** From the space of the drawing to points from the top left of the page as displayed. */
  matrix: Matrix;
  /** The box around what drawing is confined to. */
  clip: Box;
  lineWidth: number;
  font: PdfFont;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

/** The state of a page while it is drawn. */
export interface Drawing {
  state: State;
  saved: State[];
  /** Whether the next path confines the drawing. */
  clipsNext: boolean;
  textMatrix: Matrix;
  /** Where the line began, and where the next character goes, in the space of `textMatrix`. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export const startDrawing = (matrix: Matrix): Drawing => ({
  state: {
    matrix,
    clip: { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity },
    ...{ lineWidth: 1, font: {}, fontSize: 0, characterSpacing: 0, wordSpacing: 0 },
    ...{ stretch: 1, leading: 0, rise: 0 },
  },
  saved: [],
  clipsNext: false,
  textMatrix: IDENTITY,
  ...{ lineX: 0, lineY: 0, x: 0, y: 0 },
});

export function save(drawing: Drawing): void {
  drawing.saved.push({ ...drawing.state });
}

export function restore(drawing: Drawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state;
}

/** Confines what is drawn from now on to a box in the space of the drawing. */
export function narrowClip({ state }: Drawing, box: ArrayLike<number>): void {
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(box);
  state.clip = overlapOf(state.clip, placeBox(state.matrix, { left, top, right, bottom }));
}

export function startText(drawing: Drawing, matrix: Matrix): void {
  Object.assign(drawing, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
}

export function moveText(drawing: Drawing, x: number, y: number): void {
  drawing.x = drawing.lineX += x;
  drawing.y = drawing.lineY += y;
}
