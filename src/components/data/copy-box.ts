import { copyText } from '../cite/copy-text.ts';

/** Text with a button that copies it: the `code` inside. Without script there is no button. */
export class CopyBox extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.copy');
    const text = this.querySelector<HTMLElement>('code');
    if (!button || !text) return;
    button.toggleAttribute('data-ready', true);
    button.addEventListener('click', async () => {
      const isCopied = await copyText(text);
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = this.dataset[isCopied ? 'copied' : 'selected'] ?? '';
    });
  }
}
