import type { OffAxis } from '../../../query/compare/measures.ts';
import type { Subject } from '../../../query/compare/subjects.ts';
import { printedWords, siteLink } from '../../chart/row-table.ts';
import { el } from '../../explore/el.ts';
import { reasonWords } from '../sentences/measure.ts';
import { type PartContext, subjectLabel } from './context.ts';

/** Rows that stand on no axis: whose, what, the printed target with its line, and why. */
export function offAxisList(
  left: readonly OffAxis[],
  subjects: readonly Subject[],
  context: PartContext,
  { withReason = true, folded = true }: { withReason?: boolean; folded?: boolean } = {},
): HTMLElement {
  const { document, lang, words } = context;
  const colon = lang === 'zh' ? '：' : ': ';
  const items = left.map(({ subject, project, indicator, reason }) => {
    const path = `/documents/${project.document_id}/#L${indicator.line_start}`;
    const printed = printedWords(context, `${indicator.name} ${indicator.value_raw ?? ''}`.trim());
    return el(
      document,
      'li',
      {},
      `${subjectLabel(subjects[subject] as Subject, lang)}${colon}`,
      siteLink(context, path, printed),
      withReason
        ? (lang === 'zh' ? '（' : ' (') + reasonWords(reason, lang) + (lang === 'zh' ? '）' : ')')
        : null,
    );
  });
  const list = el(document, 'ul', { class: 'off-axis' }, ...items);
  if (!folded) return list;
  const summary = el(document, 'summary', {}, words.leftOut(left.length));
  return el(document, 'details', {}, summary, list);
}
