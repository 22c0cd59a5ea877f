import { expect, test } from 'vitest';
import { drawn, shown, tick } from './explore-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();

test('a click changes count, charts, table and address; Back restores and reload keeps them', async () => {
  const { page } = await visit('/explore/');
  const before = await shown(page);
  await tick(page, 'agency', 'dazhu-justice');
  await drawn(page, 'agency=dazhu-justice');
  const one = await shown(page);
  expect(one.address).toBe('?agency=dazhu-justice');
  expect(one.sentence).toContain('653 条指标中的 116 条');
  expect(one.ids.every((id) => id?.startsWith('dazhu-justice-2024-'))).toBe(true);
  expect(one.titles).not.toEqual(before.titles);
  expect(one.counts).not.toEqual(before.counts);

  await tick(page, 'type', 'satisfaction');
  await drawn(page, 'agency=dazhu-justice&type=satisfaction');
  const two = await shown(page);
  await page.reload();
  await drawn(page, 'agency=dazhu-justice&type=satisfaction');
  expect(await shown(page)).toEqual(two);

  await page.goBack();
  await drawn(page, 'agency=dazhu-justice');
  expect(await shown(page)).toEqual(one);
  expect(await page.locator('input[name=type]:checked').count()).toBe(0);
  await page.goBack();
  await drawn(page, '');
  expect((await shown(page)).sentence).toBe(before.sentence);
});

test('a facet is counted under the other choices, not its own', async () => {
  const { page } = await visit('/explore/?agency=dazhu-justice');
  await drawn(page, 'agency=dazhu-justice');
  const count = (name: string, value: string) =>
    page.locator(`label:has(input[name=${name}][value="${value}"]) .facet-count`).textContent();
  expect(await count('agency', 'chengde-justice')).toBe('216');
  expect(await count('level', 'prefecture')).toBe('0');
  expect(await count('place', '510000')).toBe('116');
});

test('several quick clicks end in the answer to the last', async () => {
  const { page } = await visit('/explore/?kind=quantity');
  await drawn(page, 'kind=quantity');
  for (const type of ['cost', 'quality', 'social', 'economic']) await tick(page, 'type', type);
  await drawn(page, 'type=quality,cost,economic,social&kind=quantity');
  const found = await shown(page);
  await page.reload();
  await drawn(page, 'type=quality,cost,economic,social&kind=quantity');
  expect(await shown(page)).toEqual(found);
});

test('search finds words in the printed text, full width or half, and is one entry in the history', async () => {
  const { page } = await visit('/explore/');
  const search = page.locator('#explore-q');
  await search.pressSequentially('１２３４８ 接通', { delay: 15 });
  await page.locator('explore-page[data-drawn^="q="]').waitFor();
  await expect.poll(async () => (await shown(page)).ids.length, { timeout: 20_000 }).toBe(2);
  expect(await search.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.goBack();
  await drawn(page, '');
  expect(await search.inputValue()).toBe('');
});

test('the table sorts up, down and back, and pages', async () => {
  const { page } = await visit('/explore/?unit=%25');
  await drawn(page, 'unit=%25');
  const sort = page.locator('[data-sort=value]');
  const values = () => page.locator('.col-value .is-number').allInnerTexts();
  await sort.click();
  await drawn(page, 'unit=%25&sort=value');
  expect((await values())[0]).toBe('≤ 0.01%');
  expect(await sort.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  await sort.click();
  await drawn(page, 'unit=%25&sort=-value');
  expect((await values())[0]).toContain('100%');
  await sort.click();
  await drawn(page, 'unit=%25');

  const first = (await shown(page)).ids;
  await page.locator('[data-step="1"]').click();
  await drawn(page, 'unit=%25&page=2');
  const second = (await shown(page)).ids;
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  await page.locator('[data-step="-1"]').click();
  await drawn(page, 'unit=%25');
  expect((await shown(page)).ids).toEqual(first);
});

test('columns come and go without a query, and stand in the address', async () => {
  const { page } = await visit('/explore/');
  await page.locator('.columns summary').click();
  await page.locator('.columns input[value=theme]').check();
  await page.locator('.columns input[value=agency]').uncheck();
  expect(new URL(page.url()).search).toBe('?cols=year,project,theme,type,printed,value,line');
  expect(await page.locator('thead th').count()).toBe(8);
  await page.reload();
  expect(await page.locator('td.col-theme').count()).toBe(25);
  expect(await page.locator('td.col-agency').count()).toBe(0);
});

test('a target chart holds one axis, and counts what it leaves out', async () => {
  const { page } = await visit('/explore/?type=cost');
  await drawn(page, 'type=cost');
  await page.locator('explore-charts select').selectOption('元/人');
  await drawn(page, `type=cost&view=${encodeURIComponent('元')}/${encodeURIComponent('人')}`);
  const figure = page.locator('[data-chart=targets]');
  expect(await figure.locator('.chart-subtitle').innerText()).toMatch(
    /元\/人，越低越好；画出 85 条中的 10 条/,
  );
  expect(await figure.locator('.chart-note').innerText()).toMatch(/分母不同（.+?）\d+ 条/);
});

test('a row leads to its line and shows all its printed words beside what was read', async () => {
  const { page } = await visit('/explore/?q=%E6%AF%8F%E4%BD%8D%E5%AE%89%E7%BD%AE%E5%B8%AE%E6%95%99');
  await expect.poll(() => page.locator('[data-row]').count(), { timeout: 20_000 }).toBe(1);
  expect(await page.locator('td.col-line a').getAttribute('href')).toBe('/documents/dazhu-justice-2024/#L17');
  const open = page.locator('[data-row]');
  await open.click();
  const dialog = page.locator('dialog[open]');
  expect(await dialog.innerText()).toMatch(/原文所印[\s\S]*元\/人·次[\s\S]*读作[\s\S]*= 300 元\/人·次/);
  await page.keyboard.press('Escape');
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('the keyboard alone chooses, sorts, pages and opens a row', async () => {
  const { page } = await visit('/explore/');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 120; step++) {
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      await press('Tab');
    }
    throw new Error(`no way to ${selector} by Tab`);
  };
  await tabTo('input[name=agency][value=tianhe-justice]');
  await press('Space');
  await drawn(page, 'agency=tianhe-justice');
  expect(await page.evaluate('document.activeElement.value')).toBe('tianhe-justice');
  await tabTo('[data-sort=type]');
  await press('Enter');
  await drawn(page, 'agency=tianhe-justice&sort=type');
  await tabTo('[data-row]');
  await press('Enter');
  await page.locator('dialog[open]').waitFor();
  await press('Escape');
  await tabTo('[data-step="1"]');
  await press('Enter');
  await drawn(page, 'agency=tianhe-justice&sort=type&page=2');
  expect(await page.evaluate('document.activeElement.dataset.step')).toBe('1');
});

test('the count is told to those who do not see it', async () => {
  const { page } = await visit('/en/explore/');
  await tick(page, 'kind', 'date');
  await drawn(page, 'kind=date');
  expect(await page.locator('.sentence[role=status]').innerText()).toBe(
    '17 of 653 indicators shown; the targets of 17 are not numbers.',
  );
});
