import type { Turn } from './geometry.ts';

/** A character as it stands on the page, in points from the page's top left as displayed. */
export interface Glyph {
  text: string;
  /** Where it begins on its baseline, and where the next character would. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  /** Height of the font, in points. */
  size: number;
  /** Where its line runs: 90 for text that reads downwards. */
  turn: Turn;
}
