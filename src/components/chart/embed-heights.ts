import type { ChartId } from '../../chart/catalog.ts';
import type { EmbedHeights } from '../../chart/embed-snippet.ts';
import { BUILD_WIDTHS } from '../../chart/options.ts';
import { textWidth } from '../../chart/text-measure.ts';
import type { Language } from '../../i18n/language.ts';
import type { FigureData } from './figure-data.ts';

/** The widths of the words in a frame, in CSS pixels, where they need most lines: a phone, a narrow column. */
const WIDTHS = { narrow: 290, wide: 580 } as const;
/** What stands around them in a frame: its edges and gaps, the way back to the site, room for one line more. */
const FRAME = { narrow: 140, wide: 120 } as const;
/** A choice is named above the title, and its drawing is made to the width of the frame, where it is a little higher. */
const CHOICE = 70;
/** The key of the types, which a frame has for these charts wherever the page has it. */
const KEY = { narrow: { zh: 100, en: 170 }, wide: { zh: 60, en: 70 } } as const;
const WITH_KEY: readonly ChartId[] = ['types', 'numeric'];
/** How wide a frame draws its chart at most, in CSS pixels: as figure.css has it. */
const WIDEST = { narrow: 464, wide: 960 } as const;

/**
 * What the embed of a figure needs of height, with a little room: a frame cannot grow by itself. Reckoned from the
 * words and the drawings on the page; the frame sets them alike.
 */
export function embedHeights(
  figure: Element,
  { chart, search }: Pick<FigureData, 'chart' | 'search'>,
  lang: Language,
): { narrow: EmbedHeights; wide: EmbedHeights } {
  const heightsAt = (size: 'narrow' | 'wide'): EmbedHeights => ({
    words:
      FRAME[size] +
      wordsHeight(figure, size) +
      (WITH_KEY.includes(chart) ? KEY[size][lang] : 0) +
      (search === '' ? 0 : CHOICE),
    ratio: drawingRatio(figure, size),
    widest: WIDEST[size],
  });
  return { narrow: heightsAt('narrow'), wide: heightsAt('wide') };
}

function wordsHeight(figure: Element, size: keyof typeof WIDTHS): number {
  const lines = (selector: string, fontSize: number) =>
    Math.ceil(textWidth(figure.querySelector(selector)?.textContent ?? '', fontSize) / WIDTHS[size]);
  const title = size === 'narrow' ? lines('.chart-title', 20) * 27 : lines('.chart-title', 24) * 32;
  return title + (lines('.chart-subtitle', 14) + lines('.chart-note', 14)) * 23 + lines('.source', 13) * 20;
}

/** Height of a drawing by its width. One that was made for the page's own width would be another in a frame. */
function drawingRatio(figure: Element, size: keyof typeof WIDTHS): number {
  const made = figure.querySelector(`.${size} svg`);
  const drawing = made ?? figure.querySelector('.drawing svg');
  const [, , width = 1, height = 1] = (drawing?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (made) return height / width;
  return size === 'wide'
    ? height / Math.min(width, BUILD_WIDTHS.wide)
    : (height / BUILD_WIDTHS.narrow) * 1.25;
}
