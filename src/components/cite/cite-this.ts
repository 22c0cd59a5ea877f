import type { Cited } from '../../export/cited.ts';

type Project = Extract<Cited, { kind: 'project' }>;

/** What a row of the indicator table says of itself; whose it is, the page's own citation knows. */
export type CitedRow = Pick<
  Extract<Cited, { kind: 'indicator' }>,
  'indicator_id' | 'name' | 'value_raw' | 'line_start' | 'line_end'
>;

/**
 * A button that opens the citation dialog: for the page (`data-cited`, a `Cited` as JSON), or for one indicator
 * (`data-row`, a `CitedRow` as JSON). The dialog and all that makes citations are fetched on the first click.
 * Where the browser has no dialogs, or no script runs, the button is not shown and the printed texts stay.
 */
export class CiteThis extends HTMLElement {
  connectedCallback(): void {
    if (typeof HTMLDialogElement === 'undefined') return;
    this.toggleAttribute('data-ready', true);
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
  }

  async #open(): Promise<void> {
    const { openCite } = await import('./open-cite.ts');
    openCite({ cited: this.#cited(), address: this.dataset['address'] });
  }

  #cited(): Cited {
    const { cited, row } = this.dataset;
    if (row === undefined) return JSON.parse(cited ?? '') as Cited;
    const page = document.querySelector<HTMLElement>('cite-this[data-cited]')?.dataset['cited'];
    const { document: source, name } = JSON.parse(page ?? '') as Project;
    return { kind: 'indicator', document: source, project: name, ...(JSON.parse(row) as CitedRow) };
  }
}
