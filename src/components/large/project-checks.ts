import { entityWords } from '../../i18n/entity.ts';
import { findingsWords } from '../../i18n/findings.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { projectWords } from '../../i18n/project-page.ts';
import type { RecordFinding } from '../../query/large/findings.ts';
import type { DocumentIndicator, RecordObjective } from '../../query/large/records.ts';
import { printedWords } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { el } from '../explore/el.ts';
import { findingItems } from './finding-list.ts';
import type { RecordContext } from './record-parts.ts';

/** More of one rule than this are folded: twelve rows that repeat their names are one thing to know, not twelve. */
const SHOWN = 3;
const SEVERE_FIRST = ['error', 'warning', 'info'];

/** What a project is meant to achieve, as printed. `rows`: those of the project. */
export function objectivesSection(rows: readonly DocumentIndicator[], context: RecordContext): HTMLElement {
  const { document, lang } = context;
  const words = wordsIn(projectWords, lang);
  const objectives = held<RecordObjective>(rows, 'objectives');
  const items = objectives.map(({ objective_id, text }) =>
    el(document, 'li', { id: objective_id.split('-').at(-1) }, printedWords(context, text)),
  );
  return el(
    document,
    'section',
    {},
    el(document, 'h2', {}, words.objectives),
    el(document, 'p', { class: 'note' }, objectives.length > 0 ? words.objectivesNote : words.noObjectives),
    objectives.length === 0 ? null : el(document, 'ul', { class: 'objectives' }, ...items),
  );
}

/** What the checks found, rule by rule. `rows`: those of the project, or of the document for what concerns it as a whole. */
export function findingsSection(
  rows: readonly DocumentIndicator[],
  of: 'findings' | 'document_findings',
  context: RecordContext,
): HTMLElement {
  const { document, lang } = context;
  const words = { ...wordsIn(entityWords, lang), ...wordsIn(findingsWords, lang) };
  const projectId = of === 'findings' ? (rows[0]?.project_id ?? null) : null;
  const findings = held<RecordFinding>(rows, of).map((finding) => ({ ...finding, project_id: projectId }));
  const severity = (found: readonly RecordFinding[]) =>
    Math.min(...found.map((finding) => SEVERE_FIRST.indexOf(finding.severity)));
  const rules = [...Map.groupBy(findings, ({ rule_id }) => rule_id).values()].sort(
    (a, b) => severity(a) - severity(b),
  );
  const parts = rules.flatMap((found) => {
    const { rule_id, rule, rule_en } = found[0] as RecordFinding;
    const href = sitePath(`/findings/${rule_id.toLowerCase()}/`, lang, context.base);
    const items = findingItems(found, context);
    const summary = el(document, 'summary', {}, words.showAll(formatNumber(found.length, lang)));
    return [
      el(
        document,
        'h3',
        {},
        el(document, 'a', { href }, lang === 'zh' ? rule : rule_en),
        ' ',
        el(document, 'span', { class: 'code' }, rule_id),
      ),
      found.length > SHOWN ? el(document, 'details', {}, summary, items) : items,
    ];
  });
  return el(
    document,
    'section',
    { class: 'checks', id: 'findings' },
    el(document, 'h2', {}, rules.length === 0 ? words.checks : words.findings),
    el(document, 'p', { class: 'note' }, rules.length === 0 ? words.noFindings : words.findingsNote),
    ...parts,
  );
}

/** How many findings the file of a document holds, those of the document as a whole included. */
export function countFindings(rows: readonly DocumentIndicator[]): number {
  const whole = held(rows, 'document_findings').length;
  const own = rows.reduce(
    (sum, { findings }) => sum + (findings === null ? 0 : (JSON.parse(findings) as unknown[]).length),
    0,
  );
  return whole + own;
}

/** What stands as JSON in one of the rows. */
function held<T>(
  rows: readonly DocumentIndicator[],
  of: 'objectives' | 'findings' | 'document_findings',
): T[] {
  const text = rows.find((row) => row[of] !== null)?.[of];
  return text ? (JSON.parse(text) as T[]) : [];
}
