import { wordsIn } from '../../i18n/language.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { el, need } from '../explore/el.ts';
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
    const body = el(document, 'div', { class: 'reading-body' });
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
      body,
      charts,
    );
    void this.#fill(body, charts, reading, context);
  }

  /** Section by section, so that the page answers in between however long the document is. */
  async #fill(
    body: HTMLElement,
    charts: HTMLElement,
    reading: PageReading,
    context: ViewContext,
  ): Promise<void> {
    await nextFrame();
    const source = new SourcePane(reading, context.lang);
    const tables = el(document, 'div', { class: 'reading-tables' });
    body.append(tables, source.element);
    this.#leadToSource(source, readingWords.back[context.lang]);
    for (const section of readingTables(reading, context)) {
      tables.append(section);
      await nextFrame();
    }
    try {
      await this.#draw(charts, reading, context);
    } catch (error) {
      charts.append(el(document, 'p', {}, readingWords.notDrawn[context.lang]));
      throw error;
    }
  }

  async #draw(charts: HTMLElement, reading: PageReading, context: ViewContext): Promise<void> {
    // The library for itself: compiling it takes as long as a frame or two.
    await import('../../chart/draw-plot.ts');
    await nextFrame();
    const { compareFigures } = await import('./compare-figures.ts');
    for (const figure of compareFigures(reading, context)) {
      charts.append(figure);
      await nextFrame();
    }
  }

  /** A press on a place shows its line; from there the reader comes back to where they were. */
  #leadToSource(source: SourcePane, words: string): void {
    let from: HTMLElement | null = null;
    const back = el(document, 'button', { type: 'button', class: 'source-back', hidden: true }, words);
    need(source.element, '.source-head').append(back);
    const open = (isOpen: boolean) => {
      back.hidden = !isOpen;
      source.element.toggleAttribute('data-open', isOpen);
    };
    back.addEventListener('click', () => {
      open(false);
      from?.scrollIntoView({ block: 'center' });
      from?.focus({ preventScroll: true });
    });
    this.element.addEventListener('click', (event) => {
      const place = (event.target as Element).closest<HTMLElement>('[data-line]');
      if (!place) return;
      from = place;
      open(true);
      for (const other of this.element.querySelectorAll('tr[data-shown]'))
        other.removeAttribute('data-shown');
      const row = place.closest('tr');
      row?.toggleAttribute('data-shown', true);
      // Where the source comes up over the foot of the tables, the row would be behind it.
      if (getComputedStyle(source.element).zIndex !== 'auto') row?.scrollIntoView({ block: 'start' });
      source.show(Number(place.dataset['line']), place.dataset['row'] ?? null);
    });
  }
}

/** Lets the browser lay out, paint and answer; a page that nobody sees has no frames. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
