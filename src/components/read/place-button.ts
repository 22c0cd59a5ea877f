import type { Language } from '../../i18n/language.ts';
import { placeWords, readingWords } from '../../i18n/reading-view.ts';
import { type Child, el } from '../explore/el.ts';

/** Where a row stands in its document. */
export interface Placed {
  line: number | null;
  page: number | null;
  cell: string | null;
  /** The row whose words are marked there. */
  row?: string | null;
}

/** A button that shows the line in the source pane; words alone where nobody knows the line. */
export function placeButton(placed: Placed, lang: Language): Child {
  const words = placeWords(placed, lang);
  if (words === null) return '–';
  if (placed.line === null) return words;
  const label = readingWords.toPlace[lang](words);
  return el(
    document,
    'button',
    { type: 'button', class: 'place', 'data-line': placed.line, 'data-row': placed.row, 'aria-label': label },
    words,
  );
}
