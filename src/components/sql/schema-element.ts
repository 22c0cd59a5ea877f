import { el, need } from '../explore/el.ts';
import { BenchElement } from './bench-element.ts';
import type { SqlEditor } from './editor.ts';

/** The names of the columns, as buttons that write them into the statement. */
export class SqlSchema extends BenchElement {
  connectedCallback(): void {
    for (const code of this.querySelectorAll<HTMLElement>('code[data-column]')) {
      const name = code.dataset['column'] ?? '';
      const button = el(document, 'button', { type: 'button', title: this.words.insert(name) });
      code.replaceWith(button);
      button.append(code);
    }
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) need<SqlEditor>(document, 'sql-editor').insert(button.textContent ?? '');
    });
  }
}
