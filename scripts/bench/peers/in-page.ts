/** What runs in the measured pages. Texts, not functions, where they are put together; our pages refuse `eval`. */

/** What `watch` leaves in a page. */
interface Watch {
  /** When both charts stood, the first contentful paint before them counted in; null until then. Milliseconds since the start. */
  drawn: number | null;
  painted: number | null;
  /** Makes a choice; resolves to the milliseconds until both charts are others, or null after `LONGEST_MS`. */
  time: (set: (value: string) => void, value: string) => Promise<number | null>;
}

declare global {
  interface Window {
    benchWatch: Watch;
    /** Where a page draws on a canvas it says here when it had drawn a chart. */
    __drawn?: Record<string, number>;
  }
}

/** Runs before the page's own scripts: sees when charts are drawn, and times choices. `charts`: two selectors. */
export function watch(charts: string[]): void {
  const LONGEST_MS = 30_000;
  const FEW_MARKS = 2;
  const FEW_COLOURED = 500;
  const NOT_A_MARK = 'defs, [aria-label*="axis"], [class*="swatch"], [class*="key"], button';

  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const nameOf = (selector: string) => selector.slice(1);

  /** A canvas that holds more than text and lines. */
  const isColoured = (canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let coloured = 0;
    for (let at = 0; at < data.length; at += 16) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured += 1;
    }
    return coloured > FEW_COLOURED;
  };

  const marksOf = (place: Element | null) =>
    [...(place?.querySelectorAll('svg rect, svg path, svg circle') ?? [])].filter(
      (mark) => !mark.closest(NOT_A_MARK),
    );

  const isDrawn = (selector: string) => {
    const place = document.querySelector(selector);
    const canvas = place?.querySelector('canvas');
    if (canvas) return window.__drawn ? window.__drawn[nameOf(selector)] !== undefined : isColoured(canvas);
    return marksOf(place).length >= FEW_MARKS;
  };

  /** Changes with the drawing; null while there is none. */
  const signOf = (selector: string) => {
    const place = document.querySelector(selector);
    const canvas = place?.querySelector('canvas');
    if (canvas) return String(window.__drawn?.[nameOf(selector)] ?? canvas.toDataURL());
    const marks = marksOf(place);
    if (marks.length === 0) return null;
    return `${marks.map(({ outerHTML }) => outerHTML).join('')} ${place?.textContent}`;
  };

  const isOther = (selector: string, before: string | null) => {
    const now = signOf(selector);
    return now !== null && now !== before;
  };

  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

  const state: Watch = {
    drawn: null,
    painted: null,
    async time(set, value) {
      const before = charts.map(signOf);
      const begin = performance.now();
      set(value);
      for (;;) {
        await nextFrame();
        // After the callbacks of the frame: what they draw is in it.
        const now = performance.now();
        if (charts.every((selector, index) => isOther(selector, before[index] ?? null))) return now - begin;
        if (now - begin > LONGEST_MS) return null;
      }
    },
  };
  window.benchWatch = state;

  const waitForCharts = async () => {
    while (!charts.every(isDrawn)) await nextFrame();
    const stood = performance.now();
    while (firstPaint() === undefined) await nextFrame();
    state.painted = firstPaint() ?? null;
    state.drawn = Math.max(stood, state.painted ?? 0);
  };
  void waitForCharts();
}

const HELPERS = `
  const nextFrame = () => new Promise(requestAnimationFrame);
  const page = document.querySelector('explore-page');
  const boxes = () => [...document.querySelectorAll('input[name=place]')];
  const named = (value) =>
    boxes().find((box) => box.closest('label').querySelector('.facet-label').textContent.trim() === value);
  const rest = async () => { do await nextFrame(); while (page.hasAttribute('aria-busy')); };`;

/** Our page: takes back the last choice, and brings the box of the next one in sight. */
export const UNTICK_AND_FIND = `async (value) => {
  ${HELPERS}
  for (const box of boxes().filter(({ checked }) => checked)) {
    box.click();
    await rest();
  }
  const find = document.querySelector('[data-find=place]');
  if (find && !named(value)) {
    find.value = value;
    find.dispatchEvent(new Event('input', { bubbles: true }));
    while (!named(value)) await nextFrame();
  }
}`;

export const TICK_PLACE = `(value) => {
  ${HELPERS}
  named(value).click();
}`;

/** Our page: with a year chosen, a province beside it is a combination that nobody prepared. */
export const CHOOSE_YEAR = `async () => {
  ${HELPERS}
  document.querySelector('input[name=year]').click();
  await rest();
}`;
