import type { FigureData } from './figure-data.ts';

/** What a reader does with a chart before anything is said of its points. */
const SIGNS = ['pointerover', 'focusin', 'click'] as const;

/**
 * The drawing of a chart, with points that can be walked: one tab stop, a name for each mark. What shows them and
 * follows keys and pointers (`PointWalk`) is fetched when somebody reaches for the chart.
 */
export class ChartPoints extends HTMLElement {
  /** What is drawn where it is not what the page came with. Read it with `dataOf`. */
  data: FigureData | null = null;

  connectedCallback(): void {
    const drawing = this.querySelector('.drawing');
    if (!drawing) return;
    this.#prepare();
    new MutationObserver(() => this.#prepare()).observe(drawing, { childList: true });
    const wake = (event: Event) => {
      for (const sign of SIGNS) this.removeEventListener(sign, wake);
      void import('./point-walk.ts').then(({ PointWalk }) => new PointWalk(this).answer(event));
    };
    for (const sign of SIGNS) this.addEventListener(sign, wake);
  }

  /** Marks get a name and a place in the tab order; what is no mark is silent, since the description says it better. */
  #prepare(): void {
    const words = wordsOfMarks(this);
    for (const svg of this.querySelectorAll('svg')) {
      svg.setAttribute('role', 'group');
      for (const part of svg.children)
        if (!part.querySelector('[data-rows]')) part.setAttribute('aria-hidden', 'true');
      const marks = [...svg.querySelectorAll<SVGElement>('[data-rows]')];
      for (const mark of marks) prepareMark(mark, words);
      marks[0]?.setAttribute('tabindex', '0');
    }
  }
}

/** The words of every mark by its rows: of two drawings of the same rows, only one is made with them. */
function wordsOfMarks(root: Element): Map<string, string> {
  const marks = [...root.querySelectorAll<SVGElement>('[data-rows]')];
  return new Map(
    marks.flatMap((mark): [string, string][] => {
      const title = mark.querySelector('title')?.textContent;
      return title ? [[mark.dataset['rows'] ?? '', title]] : [];
    }),
  );
}

/** The words of a mark move from its title, which browsers would show beside ours, to its name. */
function prepareMark(mark: SVGElement, words: ReadonlyMap<string, string>): void {
  mark.querySelector('title')?.remove();
  const said = words.get(mark.dataset['rows'] ?? '');
  if (said !== undefined) mark.setAttribute('aria-label', said);
  mark.setAttribute('role', 'link');
  mark.setAttribute('tabindex', '-1');
}
