import { TYPE_WORDS } from '../../../i18n/indicator-type.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import type { AxisTarget } from '../../../query/compare/measures.ts';
import type { SharedAxis } from '../../../query/compare/shared-axes.ts';
import { printedWords, siteLink } from '../../chart/row-table.ts';
import { el } from '../../explore/el.ts';
import { reasonWords } from '../sentences/measure.ts';
import { boundOn } from '../sentences/values.ts';
import { besideTable } from './beside.ts';
import { type PartContext, paragraph, sources } from './context.ts';

/** Of projects: targets of one type on one axis, with the names of what they measure; the rest counted by reason. */
export function axesPart({ axes, subjects }: Comparison, context: PartContext): Node[] {
  if (axes === null) return [];
  const { words, lang } = context;
  const rows = axes.shared.map((group) => ({
    head: [TYPE_WORDS[group.type][lang]],
    cells: subjects.map((_, index) => {
      const own = group.targets.filter(({ subject }) => subject === index);
      return { value: null, children: own.length > 0 ? [targetList(own, group)] : [words.noIndicators] };
    }),
  }));
  const reasons = [...Map.groupBy(axes.left, ({ reason }) => reason)].map(
    ([reason, own]) => `${reasonWords(reason, lang)} ${own.length}`,
  );
  if (axes.alone.length > 0) reasons.push(`${words.axesAlone} ${axes.alone.length}`);
  const count = axes.left.length + axes.alone.length;
  const table = besideTable(context, subjects, {
    ...{ name: 'axes', label: words.questionAxes, corner: words.type, rows, isWords: true },
  });
  return [
    paragraph(context, 'note', words.axesNote),
    ...(rows.length > 0 ? [table] : []),
    ...(count > 0
      ? [paragraph(context, 'note', words.axesLeft(count, reasons.join(lang === 'zh' ? '，' : ', ')))]
      : []),
    sources(context, subjects),
  ];

  function targetList(own: readonly AxisTarget[], { axis }: SharedAxis): HTMLElement {
    const items = own.map((target) => {
      const path = `/documents/${target.project.document_id}/#L${target.indicator?.line_start}`;
      const name = printedWords(context, target.indicator?.name ?? '');
      return el(context.document, 'li', {}, name, ' ', siteLink(context, path, boundOn(axis, target, lang)));
    });
    return el(context.document, 'ul', { class: 'axis-targets' }, ...items);
  }
}
