import { FILE_TYPES, type FileEnding } from '../../export/file-formats.ts';
import { fileName } from '../../export/file-name.ts';
import { SELECTION_COLUMNS, type SelectionColumn } from '../../export/selection-fields.ts';
import { shownSelectionColumns } from '../../export/shown-columns.ts';
import { downloadLabel, downloadWords } from '../../i18n/download.ts';
import { formatNumber } from '../../i18n/number.ts';
import { isAbort } from '../../query/connector.ts';
import { isOtherRelease } from '../../query/file-fault.ts';
import type { Progress } from '../../query/wasm.ts';
import { type Choice, DEFAULT_COLUMNS } from '../../state/choice.ts';
import { choiceToSearch } from '../../state/choice-url.ts';
import { pageAddress, pageRelease } from '../cite/page-facts.ts';
import { closeLikeAMenu } from '../close-like-a-menu.ts';
import { saveFile } from '../download/save-file.ts';
import { otherReleaseWords, troubleCause } from '../trouble-words.ts';
import type { Answers } from './answers.ts';
import { DownloadWork } from './download-work.ts';
import { need } from './el.ts';
import type { Engine } from './engine.ts';
import { ExploreElement } from './explore-element.ts';
import { isMetered } from './is-metered.ts';

/**
 * What the table shows, on all its pages, as a file. All rows with all columns are files of the site, so their formats
 * are links; anything else is made here, by the engine.
 */
export class ExploreDownload extends ExploreElement {
  /** Set by the controller: what a file is asked of. */
  engine: Pick<Engine, 'open' | 'close' | 'isOpen' | 'progress'> | null = null;
  selectionWords: (choice: Choice) => string | null = () => null;
  #choice: Choice = { filter: {} };
  #columns = DEFAULT_COLUMNS;
  #documentIds: ReadonlySet<string> = new Set();
  #rows = 0;
  #running: AbortController | null = null;
  #isOnlyPublished = false;
  #work = new DownloadWork(this, this.language);

  connectedCallback(): void {
    this.#rows = Number(this.dataset['rows']);
    this.#documentIds = new Set((this.dataset['documents'] ?? '').split(' '));
    closeLikeAMenu(need(this, 'details'));
    for (const button of this.querySelectorAll<HTMLElement>('button[data-ending]'))
      button.addEventListener('click', () => void this.#take(button.dataset['ending'] as FileEnding));
    this.addEventListener('change', () => this.#showFormats());
    need(this, 'details').addEventListener('toggle', () => this.#preload());
    need(this, '.download-cancel').addEventListener('click', () => this.#running?.abort());
    this.#showFormats();
  }

  /** Columns need no query to be shown, nor to be taken. */
  showChoice({ columns }: Choice): void {
    this.#columns = columns ?? DEFAULT_COLUMNS;
  }

  show({ choice, count, budgets }: Answers): void {
    this.#choice = choice;
    this.#rows = count.matched;
    this.#documentIds = new Set(budgets.map(({ document_id }) => document_id));
    const label = downloadLabel(this.#rows, formatNumber(this.#rows, this.language), this.language);
    need(this, 'summary').textContent = label;
    if (this.#running === null) this.#work.say('');
    this.#showFormats();
  }

  /** Where no engine writes files: those of the site can still be taken. */
  showOnlyPublished(): void {
    this.#isOnlyPublished = true;
    this.#showFormats();
  }

  /** How far the engine is, where a file waits for it. */
  showLoading(progress: Progress): void {
    if (this.#running !== null) this.#work.showEngine(progress);
  }

  /** Links where the site has the very file, buttons where it is made here. */
  #showFormats(): void {
    const isPublished = this.#isPublished;
    for (const format of this.querySelectorAll<HTMLElement>('[data-ending]'))
      format.hidden = (format.tagName === 'A') !== isPublished;
    const isNone = this.#isOnlyPublished && !isPublished;
    need<HTMLElement>(this, '.formats').hidden = isNone;
    if (this.#isOnlyPublished) this.#work.say(isNone ? downloadWords.needsEngine[this.language] : '');
    this.#preload();
  }

  /** Who opens the menu for something made here is about to need the engine. A failure is told when a file is asked for. */
  #preload(): void {
    const isOpen = need<HTMLDetailsElement>(this, 'details').open;
    if (isOpen && !this.#isPublished && !isMetered()) this.engine?.open().catch(() => undefined);
  }

  /** Makes a file and hands it over. Another one asked for meanwhile takes its place. */
  async #take(ending: FileEnding): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#work.say('');
    this.#work.show(true);
    if (this.engine?.isOpen === false) this.#work.showEngine(this.engine.progress);
    const said = await this.#make(ending, running.signal).catch((error: unknown) => this.#failure(error));
    if (this.#running !== running) return;
    this.#running = null;
    this.#work.show(false);
    this.#work.say(said);
  }

  /** Returns what to say when it is done. */
  async #make(ending: FileEnding, signal: AbortSignal): Promise<string> {
    const request = this.#request(ending);
    const { rows, release, choice } = request;
    if (this.engine === null) throw new Error('expected an engine, found none');
    const ready = Promise.all([this.engine.open(), import('./make-file.ts')]);
    // The engine may go on loading; who cancels a file need not wait for it.
    const [database, { makeFile }] = await Promise.race([ready, aborted(signal)]);
    const onProgress = (done: number) => this.#work.showRows(done, rows);
    const bytes = await makeFile(database, request, { signal, onProgress });
    signal.throwIfAborted();
    const name = fileName(release, `explore ${choiceToSearch({ filter: choice.filter })}`, rows, ending);
    saveFile(name, FILE_TYPES[ending], bytes);
    return downloadWords.ready[this.language](name);
  }

  /** All that a file needs to know, as it stands now: the reader may choose on while it is made. */
  #request(ending: FileEnding) {
    const choice = this.#choice;
    const columns: readonly SelectionColumn[] = this.#isShownOnly
      ? shownSelectionColumns(this.#columns)
      : SELECTION_COLUMNS;
    const search = choiceToSearch({ ...choice, page: undefined });
    return {
      ...{ ending, choice, columns, rows: this.#rows, documentIds: this.#documentIds },
      release: pageRelease(),
      address: pageAddress(search === '' ? undefined : `?${search}`),
      selection: this.selectionWords(choice),
      data: this.dataset['data'] ?? '/data/',
    };
  }

  /** In words; an engine that broke is ended, so that the next file is asked of another. */
  async #failure(error: unknown): Promise<string> {
    const lang = this.language;
    if (isAbort(error)) return downloadWords.cancelled[lang];
    if (error instanceof RangeError && this.engine?.isOpen) return downloadWords.tooMuch[lang];
    const was = this.engine?.isOpen ? 'asking' : 'loading';
    this.engine?.close();
    if (isOtherRelease(error)) return otherReleaseWords(this.dataset['base'] ?? '/', lang);
    return [troubleCause(error, was, lang), downloadWords.failed[lang]].join(lang === 'zh' ? '' : ' ');
  }

  /** The site has the very file that is asked for. */
  get #isPublished(): boolean {
    const { filter, sort } = this.#choice;
    return choiceToSearch({ filter, sort }) === '' && !this.#isShownOnly;
  }

  get #isShownOnly(): boolean {
    return need<HTMLInputElement>(this, 'input[value=shown]').checked;
  }
}

/** Never resolves; rejects as the signal does. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
