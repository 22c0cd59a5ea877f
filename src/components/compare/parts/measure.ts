import { type AxisTarget, besideMedian, type ComparedMeasure } from '../../../query/compare/measures.ts';
import type { Subject } from '../../../query/compare/subjects.ts';
import { siteLink } from '../../chart/row-table.ts';
import { type Child, el } from '../../explore/el.ts';
import { measureSentence } from '../sentences/measure.ts';
import { amountOn, boundOn, sameValues } from '../sentences/values.ts';
import { type PartContext, paragraph, subjectLink } from './context.ts';
import { offAxisList } from './off-axis.ts';
import { strip, stripScale } from './strip.ts';

/** The name of a measure, as a link where it has a page. */
export function measureLink({ measure }: ComparedMeasure, context: PartContext): Child[] {
  const name = context.lang === 'zh' ? measure.name : measure.name_en;
  return [context.hasMeasures ? siteLink(context, `/measures/${measure.measure_id}/`, name) : name];
}

/** One measure: its sentence, and a strip for each subject on one and the same axis. */
export function measureSection(
  compared: ComparedMeasure,
  subjects: readonly Subject[],
  context: PartContext,
): HTMLElement {
  const { document, words, lang } = context;
  const { measure, shown, derived, left, median, axis } = compared;
  const marks = [...shown, ...derived].map(({ value }) => value);
  const scale = stripScale(median === null ? marks : [...marks, median]);
  if (axis === null || scale === null)
    throw new Error(`${measure.measure_id}: a measure is drawn on an axis`);
  const note = (lang === 'zh' ? measure.note : measure.note_en) ?? '';
  const rows = subjects.map((subject, index) => {
    const own = shown.filter((target) => target.subject === index);
    const computed = derived.filter((target) => target.subject === index);
    const isAbsent = own.length + computed.length === 0;
    const said = isAbsent ? [absent(left.some((row) => row.subject === index))] : targetWords(own, computed);
    const drawn = isAbsent ? [] : [strip(context, scale, { shown: own, derived: computed, median })];
    return el(
      document,
      'tr',
      {},
      el(document, 'th', { scope: 'row' }, ...subjectLink(context, subject)),
      el(document, 'td', { class: 'values' }, ...said),
      el(document, 'td', { class: 'on-axis' }, ...drawn),
    );
  });
  const [low, high] = [amountOn(axis, scale.low, lang), amountOn(axis, scale.high, lang)];
  const ends = scale.low === scale.high ? words.axisPoint(low) : words.axisEnds(low, high);
  const head = [words.who, words.target, words.position].map((label) =>
    el(document, 'th', { scope: 'col' }, label),
  );
  const name = lang === 'zh' ? measure.name : measure.name_en;
  const search = `agency=${[...new Set(subjects.map(({ agency }) => agency.agency_id))].join(',')}&measure=${measure.measure_id}`;
  return el(
    document,
    'section',
    { class: 'measure', id: `m-${measure.measure_id}` },
    el(document, 'h3', {}, ...measureLink(compared, context)),
    paragraph(context, 'finding', measureSentence(compared, subjects, lang)),
    el(
      document,
      'table',
      { class: 'strips', 'aria-label': name },
      el(document, 'thead', {}, el(document, 'tr', {}, ...head)),
      el(document, 'tbody', {}, ...rows),
    ),
    el(
      document,
      'p',
      { class: 'axis-ends' },
      `${ends}${lang === 'zh' ? '。' : '.'} `,
      siteLink(context, `/explore/?${search}`, words.openInExplore),
    ),
    ...(note === '' ? [] : [paragraph(context, 'note', note)]),
    ...(left.length > 0 ? [offAxisList(left, subjects, context)] : []),
  );

  function absent(hasOthers: boolean): HTMLElement {
    return el(document, 'span', { class: 'absent' }, hasOthers ? words.noTarget : words.noRows);
  }

  function targetWords(own: readonly AxisTarget[], computed: readonly AxisTarget[]): Child[] {
    const printed = sameValues(own).map((same) => {
      const position = median === null ? '' : words[besideMedian(same[0]?.value ?? 0, median)];
      return el(
        document,
        'span',
        { class: 'value' },
        ...linked(same),
        position === '' ? null : el(document, 'small', {}, position),
      );
    });
    const others = sameValues(computed).map((same) => {
      const [first] = same as [AxisTarget];
      const link = siteLink(context, `/projects/${first.project.project_id}/`, boundOn(axis!, first, lang));
      return el(document, 'span', { class: 'value' }, link, el(document, 'small', {}, words.derivedMark));
    });
    return [...printed, ...others];
  }

  /** A value with the line it is printed on; of several alike, each line has its number. */
  function linked(same: readonly AxisTarget[]): Child[] {
    const lines = same.map(
      ({ project, indicator }) => `/documents/${project.document_id}/#L${indicator?.line_start}`,
    );
    const first = siteLink(context, lines[0] ?? '', boundOn(axis!, same[0] as AxisTarget, lang));
    if (same.length === 1) return [first];
    const others = lines.slice(1).flatMap((path, index) => [' ', siteLink(context, path, `${index + 2}`)]);
    return [first, el(document, 'span', { class: 'more' }, ` ×${same.length}`, ...others)];
  }
}
