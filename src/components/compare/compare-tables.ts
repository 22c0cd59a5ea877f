import { csvBytes } from '../../export/csv.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { saveFile } from '../download/save-file.ts';

/** What a cell of a table in CSV says: what its row is about, whose it is, and its figure. */
const COLUMNS = ['row', 'subject_id', 'subject', 'value', 'of', 'words'] as const;

/** The tables of a comparison, each with a button that saves what it shows: figures in yuan and counts, and the words. */
export class CompareTables extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-csv]');
      const table = button?.parentElement?.querySelector('table');
      if (button && table) save(table, button.dataset['csv'] ?? 'table');
    });
  }
}

function save(table: HTMLTableElement, name: string): void {
  const file = `jixiao-${pageRelease().version}-compare-${name}.csv`;
  saveFile(file, 'text/csv', csvBytes(COLUMNS, rowsOf(table), { bom: true }));
}

function rowsOf(table: HTMLTableElement) {
  return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.querySelectorAll<HTMLElement>('td')].map((cell) => ({
      row: textOf(row.querySelector('th')),
      subject_id: cell.dataset['subject'] ?? null,
      subject: cell.dataset['label'] ?? null,
      value: numberOf(cell.dataset['value']),
      of: numberOf(cell.dataset['of']),
      words: textOf(cell),
    })),
  );
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));
