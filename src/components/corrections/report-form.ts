import type { EntityRecord } from '../../export/record.ts';
import {
  type Asked,
  projectOf,
  type Reported,
  readAsked,
  reportedRow,
  reportText,
  sendAddress,
} from './report-text.ts';
import type { ReportWords } from './report-words.ts';

/**
 * Writes the report of the row that the address names, to be copied or sent by the reader. Nothing is sent from here.
 * The row comes from the record of its project, a file of this site. Without script the empty report stands in the page.
 */
export class ReportForm extends HTMLElement {
  get #words(): ReportWords {
    return JSON.parse(this.dataset['words'] ?? '') as ReportWords;
  }

  connectedCallback(): void {
    this.toggleAttribute('data-ready', true);
    const copy = this.#part('.copy');
    copy.toggleAttribute('data-ready', true);
    copy.addEventListener('click', () => void this.#copy());
    this.#text.addEventListener('input', () => this.#updateSend());
    const asked = readAsked(location.search);
    if (Object.values(asked).some((part) => part !== null)) void this.#fill(asked);
    this.#updateSend();
  }

  #part<E extends Element = Element>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`the report form has no ${selector}`);
    return element;
  }

  get #text(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('textarea');
  }

  async #fill(asked: Asked): Promise<void> {
    const found = asked.row === null ? undefined : await this.#find(asked, asked.row);
    const reported = typeof found === 'object' ? found : { ...EMPTY, ...asked };
    const { address } = reported;
    const whole = address === null ? null : new URL(address, location.href).href;
    this.#text.value = reportText(
      { ...reported, address: whole },
      this.dataset['version'] ?? '',
      this.#words,
    );
    this.#say(typeof found === 'object' ? 'filled' : found, asked.row);
    this.#updateSend();
  }

  /** The row as it is to be reported; what to say where there is none. */
  async #find(asked: Asked, row: string): Promise<Reported | 'unknown' | 'failed'> {
    try {
      const response = await fetch(`${this.dataset['records']}${projectOf(row)}.json`);
      if (response.status === 404) return 'unknown';
      if (!response.ok) return 'failed';
      return reportedRow(asked, (await response.json()) as EntityRecord) ?? 'unknown';
    } catch {
      return 'failed';
    }
  }

  #say(what: 'filled' | 'unknown' | 'failed' | undefined, row: string | null): void {
    if (what === undefined || row === null) return;
    this.#part('[data-told]').textContent = this.#words[what].replace('{id}', row);
  }

  async #copy(): Promise<void> {
    const status = this.#part('.copied');
    try {
      await navigator.clipboard.writeText(this.#text.value);
      status.textContent = this.#words.copied;
    } catch {
      this.#text.select();
      status.textContent = this.#words.selected;
    }
  }

  #updateSend(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-send]');
    if (!link) return;
    const { send, address = '' } = link.dataset;
    link.href = sendAddress(send === 'email' ? 'email' : 'url', address, this.#text.value);
  }
}

const EMPTY: Reported = { row: null, document: null, line: null, printed: null, read: null, address: null };
