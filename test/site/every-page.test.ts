import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_KINDS, PAGES_OF_EACH_KIND } from './page-kinds.ts';
import { axeFindings, openDetails, overhang, type Visit, visitor } from './visit.ts';

const visit = visitor();
/** Layout shift without a unit, as browsers add it up. */
const MOST_SHIFT = 0.02;
/** Pages that axe is asked of: of each kind one language, by turns. every-page.full.test.ts asks it of every page, in both schemes. */
const FOR_AXE = new Set<string>(PAGE_KINDS.map((path, index) => (index % 2 === 0 ? path : `/en${path}`)));

/** Chinese pages on a phone, English ones on a desk. */
const sizeFor = (path: string) =>
  path.startsWith('/en/') ? { width: 1280, height: 800 } : { width: 360, height: 780 };

describe.each(PAGES_OF_EACH_KIND)('%s', (path) => {
  // One visit for all that is asked of a page; Chinese in light on a phone, English in dark on a desk. The full run asks every page in both.
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(path, {
      reducedMotion: 'reduce',
      colorScheme: path.startsWith('/en/') ? 'dark' : 'light',
      viewport: sizeFor(path),
    });
  });
  afterAll(() => opened.page.context().close());

  test('says nothing in the console and asks nothing of another origin', () => {
    expect(opened.problems).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith(inject('baseUrl')))).toEqual([]);
  });

  test('shifts nothing after its first paint', async () => {
    const shifts = (await opened.page.evaluate(`new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
    })`)) as number[];
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test('moves nothing for a reader who does not want motion', async () => {
    expect(
      await opened.page.evaluate(`[...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 100))`),
    ).toEqual([]);
  });

  test('does not scroll sideways at any width, its details open', async () => {
    await openDetails(opened.page);
    for (const width of [360, 768, 1440]) {
      await opened.page.setViewportSize({ width, height: 900 });
      expect([width, await overhang(opened.page)]).toEqual([width, 0]);
    }
  });

  if (FOR_AXE.has(path))
    test('axe finds nothing, its details open', async () => {
      await openDetails(opened.page);
      await opened.page.setViewportSize(sizeFor(path));
      expect(await axeFindings(opened.page)).toEqual([]);
    });
});
