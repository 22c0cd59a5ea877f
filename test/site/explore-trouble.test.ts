import { expect, test } from 'vitest';
import { drawn, shown, tick } from './explore-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();

test('values that the data does not have are named in a note and left out', async () => {
  const search = 'agency=closed-bureau,dazhu-justice&year=1999&comparator=near&sort=price&view=furlong';
  const { page } = await visit(`/explore/?${search}`);
  await drawn(page, 'agency=dazhu-justice');
  const note = await page.locator('.unknown').innerText();
  for (const value of ['closed-bureau', '1999', 'near', 'price', 'furlong'])
    expect(note).toContain(`“${value}”`);
  expect((await shown(page)).ids.length).toBe(25);
  await tick(page, 'type', 'cost');
  await drawn(page, 'agency=dazhu-justice&type=cost');
  expect(await page.locator('.unknown').isVisible()).toBe(false);
});

test('a page beyond the last shows the last', async () => {
  const { page } = await visit('/explore/?type=ecological&page=99');
  await drawn(page, 'type=ecological&page=99');
  expect((await shown(page)).ids.length).toBe(24);
  expect(await page.locator('.rows-range').innerText()).toContain('1–24');
});

test('an empty result says which choice to relax', async () => {
  const { page } = await visit('/explore/?agency=tianhe-justice&type=cost&kind=quantity');
  await drawn(page, 'agency=tianhe-justice&type=cost&kind=quantity');
  expect(await page.locator('.sentence').innerText()).toBe('653 条指标中没有符合条件的。');
  const advice = page.locator('.relaxations button');
  expect(await advice.allInnerTexts()).toEqual([
    '去掉“机构：广州市天河区司法局”：85 条',
    expect.stringContaining('去掉“指标类型：成本”'),
  ]);
  await advice.first().click();
  await drawn(page, 'type=cost&kind=quantity');
  expect(await page.locator('.empty').isVisible()).toBe(false);
});

test('loading can be cancelled and taken up again', async () => {
  const { page } = await visit('/explore/');
  let isHeld = true;
  await page.route('**/explore-rows.json*', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue().catch(() => undefined);
  });
  const before = await shown(page);
  await tick(page, 'type', 'cost');
  await page.locator('.loading').waitFor();
  expect(await page.locator('#explore-progress').isVisible()).toBe(true);
  await page.locator('.loading button').click();
  expect(await page.locator('.cancelled').innerText()).toContain('已取消载入');
  expect((await shown(page)).ids).toEqual(before.ids);
  isHeld = false;
  await page.locator('.cancelled button').click();
  await drawn(page, 'type=cost');
  expect(await page.locator('.trouble:visible').count()).toBe(0);
});
