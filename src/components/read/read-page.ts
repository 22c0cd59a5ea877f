import { type Language, wordsIn } from '../../i18n/language.ts';
import { readWords } from '../../i18n/read.ts';
import { need } from '../explore/el.ts';
import { FileEntry } from './file-entry.ts';
import type { PageReading } from './messages.ts';
import { type Brought, pastedDocument, textDocument } from './pasted.ts';
import { readInWorker } from './read-in-worker.ts';

/** The page that reads a visitor's own documents: takes them, has them read one after another, shows what was read. */
export class ReadPage extends HTMLElement {
  #queue: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    if (!canRead()) {
      need<HTMLElement>(this, '.old-browser').hidden = false;
      need<HTMLElement>(this, '.read-input').hidden = true;
      return;
    }
    const input = need<HTMLInputElement>(this, 'input[type=file]');
    input.addEventListener('change', () => {
      this.#take([...(input.files ?? [])].map(broughtFile));
      // The same file may be chosen again.
      input.value = '';
    });
    this.#listenToDrops();
    this.#listenToPaste();
  }

  #listenToDrops(): void {
    const zone = need<HTMLElement>(this, '.read-drop');
    // Anywhere on the page: a file dropped beside the frame would else replace the page.
    document.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      zone.toggleAttribute('data-over', true);
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) zone.toggleAttribute('data-over', false);
    });
    document.addEventListener('drop', (event) => {
      zone.toggleAttribute('data-over', false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      this.#take(files.map(broughtFile));
    });
  }

  #listenToPaste(): void {
    const box = need<HTMLTextAreaElement>(this, 'textarea');
    const say = (words: string) => {
      need(this, '.paste-said').textContent = words;
    };
    box.addEventListener('paste', ({ clipboardData }) => {
      const pasted = clipboardData && pastedDocument(clipboardData, this.#words.pasteLabel);
      if (pasted) this.#take([pasted]);
      say('');
    });
    need(this, '[data-read-text]').addEventListener('click', () => {
      const typed = textDocument(box.value, this.#words.pasteLabel);
      if (typed) this.#take([typed]);
      say(typed ? '' : this.#words.pasteNothing);
    });
  }

  /** Puts documents at the end of the queue. One is read at a time: each may take all the memory there is. */
  #take(documents: readonly Brought[]): void {
    if (documents.length === 0) return;
    need<HTMLElement>(this, '.read-files').hidden = false;
    // Of those that come together the first is shown; the reader may be at it when the next is there.
    const together = { isShown: false };
    for (const brought of documents) {
      const entry = new FileEntry(brought, this.#lang);
      need(this, '.read-files ul').append(entry.element);
      this.#queue = this.#queue.then(() => this.#read(brought, entry, together));
    }
  }

  async #read({ name, content }: Brought, entry: FileEntry, together: { isShown: boolean }): Promise<void> {
    const begin = performance.now();
    const outcome = await readInWorker(
      {
        kind: 'read',
        file: name,
        content,
        assets: new URL(this.dataset['assets'] ?? '', location.href).href,
      },
      {
        startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
        onStep: (step) => entry.showStep(step),
        signal: entry.signal,
      },
    );
    if ('notRead' in outcome) {
      this.#say(`${name}: ${entry.showNotRead(outcome.notRead)}`);
      return;
    }
    const { reading } = outcome;
    this.#say(`${name}: ${entry.showRead(reading, (performance.now() - begin) / 1000)}`);
    entry.onShow = async () => {
      await this.#show(name, reading, entry);
      need<HTMLElement>(this, '.read-result').focus();
    };
    if (together.isShown) return;
    together.isShown = true;
    await this.#show(name, reading, entry);
  }

  /** What shows a reading comes with the first one. */
  async #show(name: string, reading: PageReading, entry: FileEntry): Promise<void> {
    const section = need<HTMLElement>(this, '.read-result');
    try {
      const { ReadingView } = await import('./reading-view.ts');
      const published = JSON.parse(need(this, '.read-published').textContent ?? '');
      const base = this.dataset['base'] ?? '/';
      section.replaceChildren(new ReadingView(name, reading, { lang: this.#lang, base, published }).element);
      section.hidden = false;
      for (const other of this.querySelectorAll('.read-file')) other.removeAttribute('data-shown');
      entry.element.toggleAttribute('data-shown', true);
    } catch (error) {
      this.#say(this.#words.viewFailed);
      entry.showTrouble(this.#words.viewFailed);
      throw error;
    }
  }

  #say(words: string): void {
    need(this, '.read-said').textContent = words;
  }

  get #lang(): Language {
    return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  }

  get #words() {
    return wordsIn(readWords, this.#lang);
  }
}

const broughtFile = (file: File): Brought => ({ name: file.name, content: file });

/** The newest things that the readers use; browsers without them keep the command line. */
function canRead(): boolean {
  return 'withResolvers' in Promise && 'groupBy' in Map && 'toSorted' in Array.prototype;
}
