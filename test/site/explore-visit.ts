import type { Locator, Page } from 'playwright-core';
import type { Database, Scalar } from '../../src/query/connector.ts';

/** Waits until the page shows the answer to an address: `drawn(page, 'type=cost')`, `''` for all the data. */
export async function drawn(page: Page, search: string): Promise<void> {
  await page.locator(`explore-page[data-drawn="${search}"]`).waitFor();
}

/** Ticks or unticks a value of a facet as a reader does: on its label. Opens the facet where it is folded. */
export async function tick(page: Page, facet: string, value: string): Promise<void> {
  const group = page.locator(`details[data-facet=${facet}]`);
  if (!(await group.evaluate((element) => element.hasAttribute('open'))))
    await group.locator('summary').click();
  await group.locator(`label:has(input[value="${value}"])`).click();
}

/** Opens the menu of files. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('.download > summary').click();
}

/** The way to a file of that kind, in the open menu: a link or a button. */
export const format = (page: Page, ending: string): Locator =>
  page.locator(`[data-ending="${ending}"]:visible`);

/** What a reader sees of the answer. */
export async function shown(page: Page) {
  const texts = (selector: string) => page.locator(selector).allInnerTexts();
  return {
    address: new URL(page.url()).search,
    sentence: (await texts('.sentence'))[0],
    titles: await texts('.chart-title'),
    counts: await texts('.facet-count'),
    ids: await page
      .locator('[data-row]')
      .evaluateAll((buttons) => buttons.map((b) => b.getAttribute('data-row'))),
  };
}

/** The page's own engine as a `Database`: the questions run here, their statements there. */
export function databaseOf(page: Page): Database {
  return {
    async query<Row extends object>(sql: string, params: readonly Scalar[] = []) {
      const answer = (await page.evaluate(
        `(async () => {
          const database = await document.querySelector('explore-page').database();
          return database.query(${JSON.stringify(sql)}, ${JSON.stringify(params)})
            .then((rows) => ({ rows }), (error) => ({ failed: error.name + ': ' + error.message }));
        })()`,
      )) as { rows: Row[] } | { failed: string };
      if ('failed' in answer) throw new Error(answer.failed);
      return answer.rows;
    },
  };
}
