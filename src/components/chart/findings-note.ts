import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { RowFinding } from '../../query/row-findings.ts';
import { type Child, el } from '../explore/el.ts';
import { findingsOfRows, type RuleOfRows } from './findings-of-rows.ts';
import { siteLink, type TableContext } from './row-table.ts';

/** More rules than these are folded away: a note is read, a list is looked up. */
const MOST_IN_A_SENTENCE = 5;

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
  const said = words.toVerify(formatNumber(found.rows, lang), formatNumber(found.shown, lang));
  const rules = found.rules.map((rule) => ruleOf(rule, context));
  if (rules.length > MOST_IN_A_SENTENCE) {
    const items = rules.map((rule) => el(document, 'li', {}, ...rule));
    const summary = el(document, 'summary', {}, said);
    return el(document, 'details', { class: 'reading' }, summary, el(document, 'ul', {}, ...items));
  }
  const list = rules.flatMap((rule, index) => [
    index === 0 ? words.beforeRules : words.betweenRules,
    ...rule,
  ]);
  return el(document, 'p', { class: 'reading' }, said, ...list, words.endOfRules);
}

/** A rule with a link to its page, and how many rows it is about. */
function ruleOf({ rule_id, rule, rule_en, rows }: RuleOfRows, context: TableContext): Child[] {
  const { lang } = context;
  const link = siteLink(
    context,
    `/findings/${rule_id.toLowerCase()}/`,
    `${rule_id} ${lang === 'zh' ? rule : rule_en}`,
  );
  return [link, chartMenuWords.rowsOfRule[lang](formatNumber(rows, lang))];
}
