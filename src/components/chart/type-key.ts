import { FAMILY_WORDS, TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { FAMILY_OF_TYPE, INDICATOR_FAMILIES, INDICATOR_TYPES } from '../../model/indicator-type.ts';
import { el } from '../explore/el.ts';
import type { TableContext } from './row-table.ts';

/** Which look is which type, family by family: like TypeKey.astro, for a chart that a script draws. */
export function typeKey({ document, lang }: Pick<TableContext, 'document' | 'lang'>): HTMLElement {
  const families = INDICATOR_FAMILIES.map((family) => {
    const types = INDICATOR_TYPES.filter((type) => FAMILY_OF_TYPE[type] === family);
    const name = el(document, 'span', { class: 'family' }, FAMILY_WORDS[family][lang]);
    const items = types.map((type) =>
      el(
        document,
        'span',
        { class: 'type' },
        el(document, 'span', { class: `swatch swatch-${type}` }),
        TYPE_WORDS[type][lang],
      ),
    );
    return el(document, 'li', {}, types.length > 1 ? name : null, ...items);
  });
  return el(document, 'ul', { class: 'type-key' }, ...families);
}
