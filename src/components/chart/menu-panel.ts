import type { Release } from '../../export/release.ts';
import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { wordsIn } from '../../i18n/language.ts';
import { type AttributeValue, el } from '../explore/el.ts';
import type { TableContext } from './row-table.ts';

/**
 * What a chart's menu holds, closed: link, files, frame for other pages, citation. `id` is that of the figure; `noEmbed`
 * says why there is no frame, where there is none.
 */
export function menuPanel(
  id: string,
  { document, lang, release }: Pick<TableContext, 'document' | 'lang'> & { release: Release },
  noEmbed: string | null = null,
): HTMLElement {
  const words = wordsIn(chartMenuWords, lang);
  const button = (label: string, attributes: Record<string, AttributeValue>) =>
    el(document, 'button', { type: 'button', ...attributes }, label);
  const set = (legend: string, ...content: HTMLElement[]) =>
    el(document, 'fieldset', {}, el(document, 'legend', {}, legend), ...content);
  const choice = (value: string, label: string, checked: boolean) =>
    el(
      document,
      'label',
      {},
      el(document, 'input', { type: 'radio', name: `${id}-embed`, value, checked, autocomplete: 'off' }),
      label,
    );
  const link = { class: 'chart-link', type: 'text', readonly: true, 'aria-label': words.linkLabel };
  const code = { class: 'chart-embed', rows: 5, readonly: true, spellcheck: 'false' };
  const embed = [
    choice('live', words.embedLive, true),
    choice('frozen', words.embedFrozen(release.version), false),
    el(document, 'textarea', { ...code, 'aria-label': words.embedLabel }),
    button(words.copy, { 'data-copy': 'embed', 'aria-label': words.copyEmbed }),
  ];
  return el(
    document,
    'details',
    { class: 'chart-menu' },
    el(document, 'summary', {}, words.menu),
    el(
      document,
      'div',
      { class: 'chart-menu-panel' },
      set(
        words.link,
        el(document, 'input', link),
        button(words.copy, { 'data-copy': 'link', 'aria-label': words.copyLink }),
      ),
      set(
        words.download,
        button(words.png, { 'data-save': 'png' }),
        button(words.svg, { 'data-save': 'svg' }),
        button('CSV', { 'data-save': 'csv' }),
      ),
      noEmbed === null ? set(words.embed, ...embed) : el(document, 'p', { class: 'hint' }, noEmbed),
      el(
        document,
        'p',
        { class: 'chart-menu-foot' },
        button(words.cite, { 'data-cite': true, 'aria-haspopup': 'dialog' }),
        el(document, 'span', { role: 'status' }),
      ),
    ),
  );
}
