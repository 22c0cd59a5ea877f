import type { Page } from 'playwright-core';
import type { FirstRows } from '../../src/query/bench/first-rows.ts';

/** Waits for the answer to whatever was asked: rows, a sentence or an error. */
export async function answered(page: Page): Promise<void> {
  await page.locator('sql-bench[data-answered]').waitFor();
}

/** Writes a statement as a reader does and runs it from the keyboard. */
export async function run(page: Page, sql: string): Promise<void> {
  await page.locator('textarea').fill(sql);
  await page.keyboard.press('Control+Enter');
  await answered(page);
}

/** The table as it is read: one list of cells a row. */
export function cells(page: Page): Promise<string[][]> {
  return page
    .locator('.sql-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).textContent ?? '')),
    );
}

/** What is said of the answer, and of an error. */
export async function said(page: Page): Promise<{ sentence: string; error: string }> {
  const result = page.locator('sql-result');
  const sentence = (await result.isVisible()) ? await result.locator('.sentence').innerText() : '';
  return { sentence, error: await page.locator('.sql-error').innerText() };
}

/** Asks the locked engine itself, past everything the page does before; its error as text where it refuses. */
export function askEngine(page: Page, sql: string): Promise<FirstRows | string> {
  return page.evaluate(
    `document.querySelector('sql-bench').engine()
      .then((engine) => engine.ask(${JSON.stringify(sql)}, { rows: 10, characters: 1000000 }))
      .catch((error) => 'refused: ' + error.message)`,
  ) as Promise<FirstRows | string>;
}
