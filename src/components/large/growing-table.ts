import { wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import { el } from '../explore/el.ts';
import type { RecordContext } from './record-parts.ts';

/** Rows that a table begins with, and that are added at a time: what a page draws at once without being waited for. */
export const ROWS_AT_ONCE = 100;

/**
 * A table of the first rows, with a button for the next ones where there are more. `table` makes one of any rows; their bodies
 * are joined, so that the first row after the old ones is where the keyboard goes on.
 */
export function growingTable<Row>(
  rows: readonly Row[],
  table: (rows: readonly Row[]) => HTMLTableElement,
  { document, lang }: RecordContext,
): HTMLElement {
  const words = wordsIn(recordViewWords, lang);
  const whole = table(rows.slice(0, ROWS_AT_ONCE));
  if (rows.length <= ROWS_AT_ONCE) return whole;
  let shown = ROWS_AT_ONCE;
  const number = (value: number) => formatNumber(value, lang);
  const listed = el(document, 'span', { role: 'status' });
  const button = el(document, 'button', { type: 'button' });
  const say = () => {
    listed.textContent = words.listed(number(shown), number(rows.length));
    button.textContent = words.more(number(Math.min(ROWS_AT_ONCE, rows.length - shown)));
    button.hidden = shown >= rows.length;
  };
  button.addEventListener('click', () => {
    const body = table(rows.slice(shown, shown + ROWS_AT_ONCE)).querySelector('tbody');
    const first = body?.querySelector('a');
    if (body) whole.append(body);
    shown = Math.min(rows.length, shown + ROWS_AT_ONCE);
    say();
    first?.focus();
  });
  say();
  return el(document, 'div', {}, whole, el(document, 'p', { class: 'more-rows note' }, listed, ' ', button));
}
