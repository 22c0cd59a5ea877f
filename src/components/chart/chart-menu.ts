import type { MenuActions } from './menu-actions.ts';

/**
 * The menu of a chart. Closed, it is a line of the page; what it offers is fetched with the first opening
 * (`MenuActions`), and what makes files and citations when somebody asks for one.
 */
export class ChartMenu extends HTMLElement {
  #loading: Promise<MenuActions> | null = null;

  connectedCallback(): void {
    const details = this.#details;
    details.addEventListener('toggle', () => this.refresh());
    // Opened before this script was there.
    if (details.open) this.refresh();
    this.addEventListener('change', () => this.refresh());
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) void this.#actions().then((actions) => actions.press(button));
    });
    details.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
  }

  /** Says anew what depends on the rows: called where other rows are drawn, too. */
  refresh(): void {
    if (this.#details.open) void this.#actions().then((actions) => actions.fill());
  }

  #actions(): Promise<MenuActions> {
    this.#loading ??= import('./menu-actions.ts').then(({ MenuActions }) => new MenuActions(this));
    return this.#loading;
  }

  get #details(): HTMLDetailsElement {
    return this.querySelector('details') as HTMLDetailsElement;
  }
}
