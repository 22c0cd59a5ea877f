import type { SearchDialog } from './search-dialog.ts';

/** Where a key is a character and no command. */
const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * The button in the head of every page. Opens the dialog on a click, on `/` and on Ctrl-K or ⌘K; what the dialog needs
 * is fetched when somebody reaches for it.
 */
export class SiteSearch extends HTMLElement {
  #dialog: Promise<SearchDialog> | null = null;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.textContent = link.textContent;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    link.replaceWith(button);
    button.addEventListener('click', () => void this.open());
    for (const sign of ['pointerenter', 'focus'])
      button.addEventListener(sign, () => void this.#load().catch(() => undefined), { once: true });
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Shows the dialog; closing it gives the focus back to where it was. */
  async open(): Promise<void> {
    (await this.#load()).show();
  }

  #load(): Promise<SearchDialog> {
    this.#dialog ??= import('./search-dialog.ts')
      .then(({ SearchDialog }) => new SearchDialog(this.dataset['index'] ?? '', this.dataset['root'] ?? '/'))
      .catch((error: unknown) => {
        this.#dialog = null;
        throw error;
      });
    return this.#dialog;
  }

  #onKey(event: KeyboardEvent): void {
    const isTyping = (event.target as Element).closest?.(TYPING) !== null;
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isSlash && !(isCommand && !isTyping)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void this.open();
  }
}
