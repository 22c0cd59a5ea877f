import type { Language } from '../i18n/language.ts';

/** What every chart is told beside its rows. A chart is `(rows, options) → SVG`: no fetching, no state, no clock. */
export interface ChartOptions {
  /** The browser's document, or linkedom's at build. */
  document: Document;
  /** Width of the drawing in CSS pixels. Below `NARROW` labels stand above what they name instead of beside it. */
  width: number;
  lang: Language;
  /** What the drawing shows in one sentence, for those who do not see it; the figure carries the long description. */
  label: string;
  /** Makes ids inside the drawing (patterns) unique on a page. */
  id: string;
}

export const NARROW = 560;

/** The two drawings of a prerendered chart; a container query shows one of them. */
export const BUILD_WIDTHS = { narrow: 360, wide: 800 } as const;
