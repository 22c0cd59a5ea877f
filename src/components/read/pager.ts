import { el } from '../explore/el.ts';

export interface PagerOptions {
  /** What is turned, for those who do not see it. */
  label: string;
  previous: string;
  next: string;
  /** Items a page, and in all. */
  size: number;
  total: number;
  /** What stands between the buttons; `from` counts from 0, `to` is past the last. */
  say: (from: number, to: number) => string;
  /** Shows the page that begins at `from`. */
  turn: (from: number) => void;
}

/** Two buttons and where the reader is. `show` moves to the page that holds an item without turning it again. */
export function pager({ label, previous, next, size, total, say, turn }: PagerOptions) {
  let page = 0;
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const now = el(document, 'span');
  const buttons = [previous, next].map((words, index) => {
    const button = el(document, 'button', { type: 'button' }, words);
    button.addEventListener('click', () => go(page + (index === 0 ? -1 : 1)));
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  const element = el(document, 'nav', { class: 'pager', 'aria-label': label }, buttons[0], now, buttons[1]);
  const mark = () => {
    now.textContent = say(page * size, Math.min(total, (page + 1) * size));
    // They say that they are off instead of being disabled: a disabled button loses the keyboard's focus.
    buttons[0].setAttribute('aria-disabled', String(page === 0));
    buttons[1].setAttribute('aria-disabled', String(page === last));
  };
  const go = (to: number) => {
    if (to < 0 || to > last || to === page) return;
    page = to;
    mark();
    turn(page * size);
  };
  mark();
  return {
    element,
    /** Turns to the page that holds item `index`, from 0. */
    reach: (index: number) => go(Math.floor(index / size)),
  };
}
