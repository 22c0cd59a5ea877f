import type { Language } from '../../i18n/language.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import { readRecord } from '../../query/large/read-record.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { el, need } from '../explore/el.ts';
import { type EntityKind, entityAddress } from './entity-address.ts';
import type { RecordContext, RecordView } from './record-parts.ts';

/** Where the rows of one kind of thing are, and how it is shown. */
export interface RecordSource<Row extends object> {
  kind: EntityKind;
  /** The file inside the data that holds a thing; null where no id can be so. */
  file(id: string): string | null;
  /** Null where the file has no such thing. */
  view(rows: readonly Row[], id: string, context: RecordContext): RecordView | null;
}

/** Makes the element of a page that shows one kind of thing: the page loads the view of that kind only. */
export function defineRecord<Row extends object>(source: RecordSource<Row>): void {
  customElements.define(
    'large-record',
    class extends LargeRecord<Row> {
      override readonly source = source;
    },
  );
}

/** The one page that shows every agency, project or document that has none of its own: which, its address says. */
abstract class LargeRecord<Row extends object> extends HTMLElement {
  abstract readonly source: RecordSource<Row>;
  readonly #lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

  connectedCallback(): void {
    for (const twin of document.querySelectorAll<HTMLAnchorElement>('a.twin')) twin.search = location.search;
    void this.#load();
  }

  async #load(): Promise<void> {
    const id = new URLSearchParams(location.search).get('id') ?? '';
    const { kind } = this.source;
    try {
      const view = await this.#view(id);
      if (view) this.#show(view, entityAddress(kind, id, this.#context));
      else this.#showUnknown(kind, id);
    } catch (error) {
      this.#showFailure();
      throw error;
    }
  }

  /** Null where the set has no such thing. */
  async #view(id: string): Promise<RecordView | null> {
    const rows = await this.#rows(this.source.file(id));
    return rows && this.source.view(rows, id, this.#context);
  }

  /** The rows of a file of the data; null where there is no such file. */
  async #rows(file: string | null): Promise<Row[] | null> {
    if (file === null) return null;
    const response = await fetch(`${this.#context.base}data/${file}`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${file}: expected the file, found HTTP ${response.status}`);
    return readRecord<Row>(await response.arrayBuffer());
  }

  #show({ title, article }: RecordView, address: string): void {
    const [, ...site] = document.title.split(' – ');
    document.title = [title, ...site].join(' – ');
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    if (canonical) canonical.href = new URL(address, canonical.href).href;
    this.replaceChildren(article);
    this.dataset['shown'] = '';
    // The place that the address names was not there when the page came; asked again, it is gone to and marked.
    if (location.hash !== '') location.replace(location.hash);
  }

  #showUnknown(kind: EntityKind, id: string): void {
    const words = {
      agency: recordViewWords.unknownAgency,
      project: recordViewWords.unknownProject,
      document: recordViewWords.unknownDocument,
    };
    need(this, 'h1').textContent = words[kind][this.#lang];
    this.#say(id === '' ? recordViewWords.noId[this.#lang] : recordViewWords.unknown[this.#lang](id));
  }

  #showFailure(): void {
    const retry = el(document, 'button', { type: 'button' }, recordViewWords.retry[this.#lang]);
    retry.addEventListener('click', () => {
      this.#say(recordViewWords.loading[this.#lang]);
      void this.#load();
    });
    this.#say(recordViewWords.failed[this.#lang], retry);
  }

  #say(words: string, ...more: HTMLElement[]): void {
    need(this, '[role=status]').replaceChildren(words, ' ', ...more);
    this.dataset['shown'] = '';
  }

  get #context(): RecordContext {
    const { base = '/', prerendered = '', source = '', generated } = this.dataset;
    return {
      ...{ document, lang: this.#lang, base, source, release: pageRelease() },
      prerendered: new Set(prerendered.split(' ').filter(Boolean)),
      isGenerated: generated !== undefined,
    };
  }
}
