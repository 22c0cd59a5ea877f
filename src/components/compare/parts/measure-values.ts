import type { Axis } from '../../../model/comparability.ts';
import type { AxisTarget } from '../../../query/compare/measures.ts';
import { besideMedian } from '../../../query/compare/median.ts';
import { siteLink } from '../../chart/row-table.ts';
import { type Child, el } from '../../explore/el.ts';
import { boundOn, sameValues } from '../sentences/values.ts';
import type { PartContext } from './context.ts';

/** One subject's targets of a measure: its printed ones, and those derived of two rows. */
export interface OwnTargets {
  printed: readonly AxisTarget[];
  derived: readonly AxisTarget[];
}

/** The targets in words: each value with its line and where it stands beside the median. */
export function valueWords(
  { printed, derived }: OwnTargets,
  axis: Axis,
  median: number | null,
  context: PartContext,
): Child[] {
  const { document, words, lang } = context;
  const values = sameValues(printed).map((same) => {
    const [first] = same as [AxisTarget];
    const bound = boundOn(axis, first, lang);
    const said = median === null ? null : words[besideMedian(first.value, median)];
    return noted([...linked(same, bound, context)], said);
  });
  const computed = sameValues(derived).map((same) => {
    const [first] = same as [AxisTarget];
    const path = `/projects/${first.project.project_id}/`;
    return noted([siteLink(context, path, boundOn(axis, first, lang))], words.derivedMark);
  });
  return [...values, ...computed];

  function noted(value: Child[], said: string | null): HTMLElement {
    const note = said === null ? null : el(document, 'small', {}, said);
    return el(document, 'span', { class: 'value' }, ...value, note);
  }
}

/** A value that leads to the line it is printed on; one that stands on several lines names each. */
function linked(same: readonly AxisTarget[], bound: string, context: PartContext): Child[] {
  const lines = same.flatMap(({ project, indicator }) =>
    indicator
      ? [{ path: `/documents/${project.document_id}/#L${indicator.line_start}`, line: indicator.line_start }]
      : [],
  );
  const [first] = lines;
  if (lines.length === 1 && first) return [siteLink(context, first.path, bound)];
  const links = lines.flatMap(({ path, line }) => [' ', siteLink(context, path, `L${line}`)]);
  return [`${bound} ×${lines.length}`, el(context.document, 'span', { class: 'more' }, ...links)];
}
