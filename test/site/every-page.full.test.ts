import { expect, test } from 'vitest';
import { builtPages } from './built-site.ts';
import { axeFindings, openDetails, overhang, visitor } from './visit.ts';

const visit = visitor();

test.each(builtPages())('axe finds nothing on %s in light and dark, at 360 and 1440 px', async (path) => {
  const { page } = await visit(path, { viewport: { width: 1440, height: 900 } });
  await openDetails(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await axeFindings(page)]).toEqual([colorScheme, []]);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await overhang(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});
