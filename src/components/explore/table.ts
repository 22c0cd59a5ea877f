import { formatNumber } from '../../i18n/number.ts';
import type { IndicatorRecord, SortKey } from '../../query/indicator-page.ts';
import { type Choice, DEFAULT_COLUMNS, type TableColumn } from '../../state/choice.ts';
import { closeLikeAMenu } from '../close-like-a-menu.ts';
import { type Answers, PAGE_SIZE } from './answers.ts';
import { choose } from './choose.ts';
import { need } from './el.ts';
import { ExploreElement } from './explore-element.ts';
import { rowAddresses } from './row-addresses.ts';
import { openDetail } from './row-detail.ts';
import type { CellContext } from './table-cells.ts';
import { bodyRow, headRow, shownColumns } from './table-parts.ts';

/** What the table shows of a round of answers. */
type TableAnswers = Pick<Answers, 'rows' | 'choice' | 'page' | 'pages' | 'count'>;

/** The table of indicators: sorted, paged, with the columns that the reader chose. */
export class ExploreTable extends ExploreElement {
  #rows: readonly IndicatorRecord[] = [];
  /** As drawn: the page comes with the usual ones. */
  #columns = shownColumns(undefined).join();

  connectedCallback(): void {
    this.#rows = JSON.parse(
      need(this, 'script[type="application/json"]').textContent ?? '[]',
    ) as IndicatorRecord[];
    this.addEventListener('click', (event) => this.#onClick(event.target as Element));
    const columns = need<HTMLDetailsElement>(this, '.columns');
    columns.addEventListener('change', () => this.#onColumns());
    closeLikeAMenu(columns);
  }

  /** Columns and order, which need no query of their own to be shown. */
  showChoice({ columns, sort }: Choice): void {
    for (const box of this.#columnBoxes())
      box.checked = (columns ?? DEFAULT_COLUMNS).includes(box.value as TableColumn);
    const shown = shownColumns(columns);
    const head = need(this, 'thead');
    const focused = this.#focusedSort();
    head.replaceChildren(headRow(shown, sort, this.#context()));
    if (focused !== null) head.querySelector<HTMLElement>(`[data-sort=${focused}]`)?.focus();
    if (this.#columns !== shown.join()) this.#drawRows(shown);
  }

  show({ rows, choice, page, pages, count }: TableAnswers): void {
    this.#rows = rows;
    this.#drawRows(shownColumns(choice.columns));
    const number = (value: number) => formatNumber(value, this.language);
    const from = (page - 1) * PAGE_SIZE;
    const range = this.words.rowsOf(
      number(count.matched === 0 ? 0 : from + 1),
      number(from + rows.length),
      number(count.matched),
    );
    need(this, '.rows-range').textContent = range;
    need(this, '.page-now').textContent = this.words.pageOf(number(page), number(pages));
    this.#showPager(page, pages);
  }

  #drawRows(columns: ReturnType<typeof shownColumns>): void {
    this.#columns = columns.join();
    const context = this.#context();
    need(this, 'tbody').replaceChildren(...this.#rows.map((row) => bodyRow(row, columns, context)));
  }

  /** Buttons say that they are off instead of being disabled: a disabled button loses the keyboard's focus. */
  #showPager(page: number, pages: number): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const target = page + Number(button.dataset['step']);
      button.setAttribute('aria-disabled', String(target < 1 || target > pages));
      button.dataset['page'] = String(target);
    }
    need<HTMLElement>(this, '.pager').hidden = pages === 1;
  }

  #onClick(target: Element): void {
    const { sort, row: id } = target.closest<HTMLElement>('[data-sort], [data-row]')?.dataset ?? {};
    const step = target.closest<HTMLElement>('[data-step]:not([aria-disabled=true])');
    const row = this.#rows.find((candidate) => candidate.indicator_id === id);
    if (sort !== undefined) this.#sortBy(sort as SortKey);
    else if (step) this.#goTo(Number(step.dataset['page']));
    else if (row) openDetail(need(this, 'dialog'), row, this.#context());
  }

  /** Up, then down, then back to the printed order. */
  #sortBy(key: SortKey): void {
    choose(this, (choice) => {
      const now = choice.sort?.key === key ? choice.sort : undefined;
      const sort =
        now === undefined
          ? { key, descending: false }
          : now.descending
            ? undefined
            : { key, descending: true };
      return { ...choice, sort, page: undefined };
    });
  }

  #goTo(page: number): void {
    choose(this, (choice) => ({ ...choice, page: page === 1 ? undefined : page }));
    need<HTMLElement>(this, '.table-heading').scrollIntoView({ block: 'start' });
  }

  #onColumns(): void {
    const columns = this.#columnBoxes().flatMap((box) => (box.checked ? [box.value as TableColumn] : []));
    const isDefault = columns.join() === DEFAULT_COLUMNS.join() || columns.length === 0;
    choose(this, (choice) => ({ ...choice, columns: isDefault ? undefined : columns }));
  }

  #focusedSort(): string | null {
    return this.contains(document.activeElement)
      ? (document.activeElement?.getAttribute('data-sort') ?? null)
      : null;
  }

  #columnBoxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.columns input')];
  }

  #context(): CellContext {
    const { line = '', report = '' } = this.dataset;
    return { document, lang: this.language, ...rowAddresses({ line, report }) };
  }
}
