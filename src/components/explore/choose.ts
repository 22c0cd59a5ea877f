import type { Choice } from '../../state/choice.ts';

/** What a part of the page asks of the controller: a new choice made from the present one. */
export interface ChooseDetail {
  update: (choice: Choice) => Choice;
  /** Replaces the entry in the browser's history: for what is still being typed. */
  replace?: boolean | undefined;
}

export const CHOOSE = 'explore-choose';

/** Tells the controller, wherever above `element` it is, that the reader chose something. */
export function choose(
  element: Element,
  update: ChooseDetail['update'],
  options: { replace?: boolean } = {},
): void {
  const detail: ChooseDetail = { update, replace: options.replace };
  element.dispatchEvent(new CustomEvent(CHOOSE, { bubbles: true, detail }));
}
