import { MEASURE_KIND_WORDS } from '../../../i18n/compare.ts';
import type { MeasureKind } from '../../../model/measure-kind.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import { type ComparedMeasure, subjectsOnAxis, subjectsWithRows } from '../../../query/compare/measures.ts';
import { el } from '../../explore/el.ts';
import { type PartContext, paragraph, sources } from './context.ts';
import { measureLink, measureSection } from './measure.ts';
import { offAxisList } from './off-axis.ts';

/** Every comparable measure that at least two have targets of; then what must not be compared, and what is one-sided. */
export function measuresPart({ measures, subjects }: Comparison, context: PartContext): Node[] {
  const { document, words } = context;
  const comparable = measures.filter(({ axis }) => axis !== null);
  const shown = comparable.filter((measure) => subjectsOnAxis(measure) > 1);
  const oneSided = comparable.filter((measure) => subjectsOnAxis(measure) < 2);
  const mustNot = measures.filter((measure) => measure.axis === null && subjectsWithRows(measure) > 1);
  return [
    paragraph(context, 'finding', words.measuresLead(`${shown.length}`, `${comparable.length}`)),
    ...(shown.length > 0 ? [paragraph(context, 'note', words.measuresNote)] : []),
    ...[...Map.groupBy(shown, ({ measure }) => measure.kind)].map(([kind, own], index) =>
      group(kind, own, index === 0),
    ),
    ...(mustNot.length === 0
      ? []
      : [
          el(document, 'h3', { class: 'apart-head' }, words.mustNot),
          ...mustNot.map((measure) => listed(measure)),
        ]),
    ...(oneSided.length === 0 ? [] : [oneSidedList()]),
    sources(context, subjects),
  ];

  /** Native, so that it opens without script and by a search in the page. */
  function group(kind: MeasureKind, own: readonly ComparedMeasure[], open: boolean): HTMLElement {
    const heading = el(
      document,
      'h3',
      {},
      words.measureGroup(MEASURE_KIND_WORDS[kind][context.lang], own.length),
    );
    const sections = own.map((measure) => measureSection(measure, subjects, context));
    return el(
      document,
      'details',
      { class: 'measure-group', open },
      el(document, 'summary', {}, heading),
      ...sections,
    );
  }

  function listed(measure: ComparedMeasure): HTMLElement {
    const note = (context.lang === 'zh' ? measure.measure.note : measure.measure.note_en) ?? '';
    return el(
      document,
      'section',
      { class: 'measure measure-apart' },
      el(document, 'h4', {}, ...measureLink(measure, context)),
      ...(note === '' ? [] : [paragraph(context, 'note', note)]),
      offAxisList(measure.left, subjects, context, { folded: false, withReason: false }),
    );
  }

  function oneSidedList(): HTMLElement {
    const items = oneSided.map((measure) => {
      const rows =
        measure.left.length > 0 ? offAxisList(measure.left, subjects, context, { folded: false }) : null;
      return el(document, 'li', {}, ...measureLink(measure, context), rows);
    });
    const summary = el(document, 'summary', {}, words.oneSided(oneSided.length));
    const note = paragraph(context, 'note', words.oneSidedNote);
    return el(document, 'details', { class: 'one-sided' }, summary, note, el(document, 'ul', {}, ...items));
  }
}
