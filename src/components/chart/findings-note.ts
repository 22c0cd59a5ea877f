import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { RowFinding } from '../../query/row-findings.ts';
import { el } from '../explore/el.ts';
import { findingsOfRows } from './findings-of-rows.ts';
import { siteLink, type TableContext } from './row-table.ts';

/** Under a chart: how many of its rows have something to be verified, each rule a link. Null where none has. */
export function findingsNote(
  rows: readonly object[],
  findings: readonly RowFinding[],
  context: TableContext,
): HTMLElement | null {
  const found = findingsOfRows(rows, findings);
  if (found.rows === 0) return null;
  const { document, lang } = context;
  const words = wordsIn(chartMenuWords, lang);
  const number = (count: number) => formatNumber(count, lang);
  const links = found.rules.flatMap(({ rule_id, rule, rule_en, rows: count }, index) => {
    const name = `${rule_id} ${lang === 'zh' ? rule : rule_en}`;
    const link = siteLink(context, `/findings/${rule_id.toLowerCase()}/`, name);
    return [index === 0 ? '' : words.betweenRules, link, words.rowsOfRule(number(count))];
  });
  return el(
    document,
    'p',
    { class: 'reading' },
    words.toVerify(number(found.rows), number(found.shown)),
    ...links,
    words.endOfRules,
  );
}
