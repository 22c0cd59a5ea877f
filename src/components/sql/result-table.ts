import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { BenchResult } from '../../query/bench/run-statement.ts';
import type { Scalar } from '../../query/connector.ts';
import { el, need } from '../explore/el.ts';
import { CELL_CHARACTERS, PAGE_ROWS } from './limits.ts';

interface TableOptions {
  lang: Language;
  /** Where the pages of the documents stand: `/documents/`. */
  documents: string;
}

/** Characters that always stand on one line. */
const SHORT = 14;

const HAN = /\p{Script=Han}/u;
const DOCUMENT_ID = /^[a-z0-9-]+$/u;

/**
 * The rows of a result, a page of them at a time. Everything in them is text that somebody published or wrote: it is set
 * as text, never read as HTML.
 */
export class ResultTable {
  readonly #root: HTMLElement;
  readonly #options: TableOptions;
  #result: BenchResult = { kind: 'query', columns: [], rows: [], cut: null };
  #page = 1;

  constructor(root: HTMLElement, options: TableOptions) {
    this.#root = root;
    this.#options = options;
    root.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-step]:not([aria-disabled=true])');
      if (button) this.#turn(Number(button.dataset['step']));
    });
  }

  show(result: BenchResult): void {
    this.#result = result;
    this.#page = 1;
    const heads = result.columns.map(({ name, type, isNumber }) =>
      el(
        document,
        'th',
        { scope: 'col', class: isNumber ? 'number' : null },
        el(document, 'span', { lang: languageOf(name) }, name),
        type === null ? null : el(document, 'small', { lang: 'zxx' }, type),
      ),
    );
    need(this.#root, 'thead').replaceChildren(el(document, 'tr', {}, ...heads));
    this.#draw();
  }

  #turn(step: number): void {
    this.#page += step;
    this.#draw();
    need(this.#root, '.table-scroll').scrollIntoView({ block: 'nearest' });
  }

  #draw(): void {
    const { rows } = this.#result;
    const from = (this.#page - 1) * PAGE_ROWS;
    const shown = rows.slice(from, from + PAGE_ROWS);
    need(this.#root, 'tbody').replaceChildren(...shown.map((row) => this.#row(row)));
    const words = wordsIn(sqlWords, this.#options.lang);
    const number = (value: number) => formatNumber(value, this.#options.lang);
    need(this.#root, '.page-now').textContent = words.rowsOf(
      number(from + 1),
      number(from + shown.length),
      number(rows.length),
    );
    need<HTMLElement>(this.#root, '.pager').hidden = rows.length <= PAGE_ROWS;
    // They say that they are off instead of being disabled: a disabled button loses the keyboard's focus.
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-step]')) {
      const page = this.#page + Number(button.dataset['step']);
      button.setAttribute('aria-disabled', String(page < 1 || (page - 1) * PAGE_ROWS >= rows.length));
    }
  }

  #row(row: readonly Scalar[]): HTMLTableRowElement {
    const { columns } = this.#result;
    const cells = columns.map(({ name, isNumber }, index) => {
      const value = row[index] ?? null;
      const address = name === 'line_start' ? this.#lineAddress(row, value) : null;
      const content = address === null ? this.#content(value) : this.#lineLink(address, value);
      const look = isNumber ? 'number' : isLong(value) ? 'long' : null;
      const language = typeof value === 'string' && !isNumber ? languageOf(value) : null;
      return el(document, 'td', { class: look, lang: language }, ...content);
    });
    return el(document, 'tr', {}, ...cells);
  }

  #content(value: Scalar): (Node | string)[] {
    const words = wordsIn(sqlWords, this.#options.lang);
    if (value === null) return [el(document, 'span', { class: 'null' }, words.null)];
    const text = String(value);
    if (text.length <= CELL_CHARACTERS) return [text];
    const more = formatNumber(text.length - CELL_CHARACTERS, this.#options.lang);
    return [text.slice(0, CELL_CHARACTERS), el(document, 'small', {}, words.cellCut(more))];
  }

  /** Where the line of a row is shown, where the row says which document and line it is. */
  #lineAddress(row: readonly Scalar[], line: Scalar): string | null {
    const at = this.#result.columns.findIndex(({ name }) => name === 'document_id');
    const id = row[at];
    const isLine = typeof line === 'number' && Number.isInteger(line) && line > 0;
    return isLine && typeof id === 'string' && DOCUMENT_ID.test(id)
      ? `${this.#options.documents}${id}/#L${line}`
      : null;
  }

  #lineLink(href: string, line: Scalar): Node[] {
    const words = wordsIn(sqlWords, this.#options.lang);
    return [el(document, 'a', { href, title: words.lineLink(String(line)) }, String(line))];
  }
}

/** Printed text is Chinese wherever it stands. */
function languageOf(text: string): string | null {
  return HAN.test(text) ? 'zh-CN' : null;
}

/** True for text that needs lines of its own; a short one stays in one piece. */
function isLong(value: Scalar): boolean {
  return typeof value === 'string' && (value.length > SHORT || value.includes('\n'));
}
