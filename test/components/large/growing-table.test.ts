import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { el } from '../../../src/components/explore/el.ts';
import { growingTable, ROWS_AT_ONCE } from '../../../src/components/large/growing-table.ts';
import type { RecordContext } from '../../../src/components/large/record-parts.ts';

const { document } = parseHTML('<html><body></body></html>');
const context = { document, lang: 'en' } as RecordContext;
const table = (rows: readonly number[]) =>
  el(
    document,
    'table',
    {},
    el(document, 'tbody', {}, ...rows.map((row) => el(document, 'tr', {}, `${row}`))),
  );
const rowsOf = (made: HTMLElement) => [...made.querySelectorAll('tr')].map(({ textContent }) => textContent);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it('is the table alone where there are few rows', () => {
  const made = growingTable(numbers(ROWS_AT_ONCE), table, context);
  expect(made.localName).toBe('table');
  expect(rowsOf(made).length).toBe(ROWS_AT_ONCE);
});

it('shows every row, each once and in order, after enough presses', () => {
  const all = numbers(2 * ROWS_AT_ONCE + 1);
  const made = growingTable(all, table, context);
  expect(rowsOf(made).length).toBe(ROWS_AT_ONCE);
  const button = made.querySelector('button') as HTMLButtonElement;
  expect(button.textContent).toBe('List 100 more');
  for (let press = 0; press < 2; press += 1) button.click();
  expect(rowsOf(made)).toEqual(all.map(String));
  expect(button.hidden).toBe(true);
  expect(made.querySelector('[role=status]')?.textContent).toBe('201 of 201 projects are listed.');
});
