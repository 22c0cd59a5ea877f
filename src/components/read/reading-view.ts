import { wordsIn } from '../../i18n/language.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { el } from '../explore/el.ts';
import type { PageReading } from './messages.ts';
import { readingDownload } from './reading-download.ts';
import { readingSummary } from './reading-summary.ts';
import { readingTables } from './reading-tables.ts';
import { SourcePane } from './source-pane.ts';
import type { ViewContext } from './view-context.ts';

/** What was read of one document: in numbers, as tables beside its source, in charts, and as files. */
export class ReadingView {
  readonly element: HTMLElement;

  constructor(file: string, reading: PageReading, context: ViewContext) {
    const { lang } = context;
    const words = wordsIn(readingWords, lang);
    const source = new SourcePane(reading, lang);
    const tables = el(document, 'div', { class: 'reading-tables' });
    const charts = el(document, 'section', { class: 'reading-charts', 'aria-labelledby': 'compare-heading' });
    charts.append(
      el(document, 'h3', { id: 'compare-heading' }, words.compare),
      el(document, 'p', { class: 'soft' }, words.compareNote),
    );
    this.element = el(
      document,
      'div',
      { class: 'reading' },
      readingSummary(file, reading, lang),
      readingDownload(file, reading, context),
      el(document, 'div', { class: 'reading-body' }, tables, source.element),
      charts,
    );
    this.#leadToSource(source, words.back);
    void this.#fill(tables, charts, reading, context);
  }

  /** Section by section, so that the page answers in between however long the document is. */
  async #fill(
    tables: HTMLElement,
    charts: HTMLElement,
    reading: PageReading,
    context: ViewContext,
  ): Promise<void> {
    for (const section of readingTables(reading, context)) {
      tables.append(section);
      await nextTask();
    }
    const { compareFigures } = await import('./compare-figures.ts');
    for (const figure of compareFigures(reading, context)) {
      charts.append(figure);
      await nextTask();
    }
  }

  /** A press on a place shows its line; from there the reader comes back to where they were. */
  #leadToSource(source: SourcePane, words: string): void {
    let from: HTMLElement | null = null;
    const back = el(document, 'button', { type: 'button', class: 'source-back', hidden: true }, words);
    source.element.append(back);
    back.addEventListener('click', () => {
      back.hidden = true;
      from?.scrollIntoView({ block: 'center' });
      from?.focus({ preventScroll: true });
    });
    this.element.addEventListener('click', (event) => {
      const place = (event.target as Element).closest<HTMLElement>('[data-line]');
      if (!place) return;
      from = place;
      back.hidden = false;
      for (const other of this.element.querySelectorAll('tr[data-shown]'))
        other.removeAttribute('data-shown');
      place.closest('tr')?.toggleAttribute('data-shown', true);
      source.show(Number(place.dataset['line']), place.dataset['row'] ?? null);
    });
  }
}

/** Lets the browser paint and answer. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
