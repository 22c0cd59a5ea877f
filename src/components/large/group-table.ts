import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { wordsIn } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Groups } from '../../query/large/groups.ts';
import { el } from '../explore/el.ts';
import type { BarContext } from './group-bars.ts';
import { groupLabel } from './group-words.ts';

/** Both charts as one table: exact budgets, and how many indicators of each type. */
export function groupTable({ by, rows }: Groups, { document, lang }: BarContext): HTMLTableElement {
  const words = wordsIn(largeWords, lang);
  const heads = [words[`group_${by}`], words.projects, words.budget, words.allIndicators];
  const types = INDICATOR_TYPES.map((type) => TYPE_WORDS[type][lang]);
  const head = [...heads, ...types].map((word) => el(document, 'th', { scope: 'col' }, word));
  const body = rows.map((group) => {
    const { projects, budget_yuan, indicators } = group;
    const counts = [
      projects,
      budget_yuan,
      indicators,
      ...INDICATOR_TYPES.map((type) => group.types[type] ?? 0),
    ];
    const cells = counts.map((count) => el(document, 'td', { class: 'number' }, formatNumber(count, lang)));
    return el(
      document,
      'tr',
      {},
      el(document, 'th', { scope: 'row' }, groupLabel(group, by, lang)),
      ...cells,
    );
  });
  return el(
    document,
    'table',
    {},
    el(document, 'thead', {}, el(document, 'tr', {}, ...head)),
    el(document, 'tbody', {}, ...body),
  );
}
