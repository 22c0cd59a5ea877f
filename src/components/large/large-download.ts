import { csvBytes } from '../../export/csv.ts';
import { fileName } from '../../export/file-name.ts';
import { SELECTION_COLUMNS } from '../../export/selection-fields.ts';
import { downloadWords } from '../../i18n/download.ts';
import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { isAbort } from '../../query/connector.ts';
import type { IndicatorRecord } from '../../query/indicator-page.ts';
import { TooWide } from '../../query/large/choose-parts.ts';
import type { Choice } from '../../state/choice.ts';
import { choiceToSearch } from '../../state/choice-url.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { saveFile } from '../download/save-file.ts';
import { need } from '../explore/el.ts';
import { ExploreElement } from '../explore/explore-element.ts';
import type { LargeAnswers } from './large-answers.ts';
import { MAX_FILE_ROWS } from './large-rows.ts';

/** The rows of a choice as CSV, up to a bound; beyond it, where the data are as they are. */
export class LargeDownload extends ExploreElement {
  /** Set by the page: every row of a choice. */
  loadRows: (choice: Choice, signal: AbortSignal) => Promise<IndicatorRecord[]> = () =>
    Promise.reject(new Error('no rows'));
  #choice: Choice = { filter: {} };
  #rows = 0;
  #running: AbortController | null = null;

  connectedCallback(): void {
    this.#button.addEventListener('click', () => void this.#take());
  }

  /** What can be taken now; a file of an older choice is no longer made. */
  show({ choice, count, namesOnly }: Pick<LargeAnswers, 'choice' | 'count' | 'namesOnly'>): void {
    this.stop();
    this.#choice = choice;
    this.#rows = count.matched;
    const [rows, most] = [count.matched, MAX_FILE_ROWS].map((value) => formatNumber(value, this.language));
    const isFile = count.matched > 0 && count.matched <= MAX_FILE_ROWS;
    // What names alone were searched for is known by counts; the rows would be found by all their texts.
    this.#button.hidden = !isFile || namesOnly;
    this.#button.textContent = largeWords.downloadRows[this.language](rows ?? '');
    need<HTMLElement>(this, '.too-many').hidden = count.matched <= MAX_FILE_ROWS;
    need(this, '.too-many-rows').textContent = largeWords.tooManyRows[this.language](rows ?? '', most ?? '');
    this.#say(isFile && namesOnly ? largeWords.noFileOfNames[this.language] : '');
  }

  /** Ends the making of a file: the engine is about to answer another choice. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.#button.hidden = true;
  }

  async #take(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const words = largeWords.makingFile[this.language](formatNumber(this.#rows, this.language));
    this.#say(words);
    try {
      const rows = await this.loadRows(this.#choice, running.signal);
      if (this.#running !== running) return;
      if (rows.length !== this.#rows) throw new Error(`expected ${this.#rows} rows, found ${rows.length}`);
      const what = `explore ${choiceToSearch({ filter: this.#choice.filter })}`;
      const name = fileName(pageRelease(), what, rows.length, 'csv');
      saveFile(name, 'text/csv', csvBytes(SELECTION_COLUMNS, rows, { bom: true }));
      this.#say(downloadWords.ready[this.language](name));
    } catch (error) {
      if (this.#running === running) this.#say(this.#failure(error));
    }
  }

  #failure(error: unknown): string {
    if (isAbort(error)) return downloadWords.cancelled[this.language];
    if (!(error instanceof TooWide)) return downloadWords.failed[this.language];
    return largeWords.tooManyParts[this.language](formatNumber(error.rows, this.language));
  }

  #say(words: string): void {
    need(this, '[role=status]').textContent = words;
  }

  get #button(): HTMLButtonElement {
    return need(this, 'button');
  }
}
