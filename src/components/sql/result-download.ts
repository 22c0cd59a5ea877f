import type { FileEnding } from '../../export/file-formats.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { BenchResult } from '../../query/bench/run-statement.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { closeLikeAMenu } from '../close-like-a-menu.ts';
import { saveFile } from '../download/save-file.ts';
import { need } from '../explore/el.ts';
import type { FileOptions } from './result-file.ts';

/** The rows that are shown, as a file: as many as the page says, no more and no fewer. */
export class ResultDownload {
  readonly #root: HTMLElement;
  readonly #lang: Language;
  readonly #options: FileOptions;
  #result: BenchResult | null = null;
  #sql = '';

  constructor(root: HTMLElement, lang: Language, options: FileOptions) {
    this.#root = root;
    this.#lang = lang;
    this.#options = options;
    closeLikeAMenu(need(root, 'details'));
    for (const button of root.querySelectorAll<HTMLElement>('[data-ending]'))
      button.addEventListener('click', () => void this.#save(button.dataset['ending'] as FileEnding));
  }

  show(result: BenchResult, sql: string): void {
    this.#result = result;
    this.#sql = sql;
    this.#say('');
    const { length } = result.rows;
    need(this.#root, 'summary').textContent =
      length === 1 ? this.#words.downloadOne : this.#words.downloadLabel(formatNumber(length, this.#lang));
  }

  async #save(ending: FileEnding): Promise<void> {
    const result = this.#result;
    if (result === null) return;
    const menu = need<HTMLDetailsElement>(this.#root, 'details');
    menu.open = false;
    need<HTMLElement>(menu, 'summary').focus();
    this.#say(this.#words.preparing);
    try {
      const { FILE_TYPES, fileName, resultFile } = await import('./result-file.ts');
      const name = fileName(pageRelease(), 'sql', result.rows.length, ending);
      saveFile(name, FILE_TYPES[ending], await resultFile(ending, result, this.#sql, this.#options));
      this.#say(this.#words.saved(name));
    } catch (error) {
      this.#say(this.#words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  #say(words: string): void {
    need(this.#root, '.sql-file').textContent = words;
  }

  get #words() {
    return wordsIn(sqlWords, this.#lang);
  }
}
