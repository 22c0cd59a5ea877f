import type { Language } from '../i18n/language.ts';
import type { ValueAxis } from './axis.ts';
import type { Label } from './draw-plot.ts';
import type { MeasureRow } from './measure-row.ts';
import type { Point } from './points.ts';
import type { TargetMark } from './target-marks.ts';

/** The columns of the drawing, in pixels: names, the axis, the values in figures at the right edge. */
export interface MeasureFrame {
  width: number;
  lang: Language;
  isNarrow: boolean;
  /** Names are broken at this width. */
  nameWidth: number;
  axis: ValueAxis;
  left: number;
  right: number;
  top: number;
}

/** Where the words and marks stand, in pixels from the top; x of marks stays a value. */
export interface MeasureLayout {
  bottom: number;
  /** Where the axis ends: below it stands what no axis holds. */
  axisBottom: number;
  headings: Label[];
  dividers: { top: number }[];
  names: Label[];
  projects: Label[];
  values: Label[];
  marks: TargetMark[];
  /** Rows without a mark: their words begin at the left of the axis. */
  words: (Label & Point)[];
}

/** What the mark or the words of rows say of them. */
export type MeasurePoints = (rows: readonly MeasureRow[]) => Point;

/** Room above and below what belongs together, and between its rows. */
export const PAD = 9;
export const ROW_PAD = 7;
