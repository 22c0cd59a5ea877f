import type { ComparedMeasure } from '../../../query/compare/measures.ts';
import type { Subject } from '../../../query/compare/subjects.ts';
import { siteLink } from '../../chart/row-table.ts';
import { type Child, el } from '../../explore/el.ts';
import { measureSentence } from '../sentences/measure.ts';
import { amountOn } from '../sentences/values.ts';
import { type PartContext, paragraph, subjectLabel, subjectLink } from './context.ts';
import { valueWords } from './measure-values.ts';
import { offAxisList } from './off-axis.ts';
import { type StripScale, strip, stripScale } from './strip.ts';

/** The name of a measure, as a link where it has a page. */
export function measureLink({ measure }: ComparedMeasure, context: PartContext): Child[] {
  const name = context.lang === 'zh' ? measure.name : measure.name_en;
  return [context.hasMeasures ? siteLink(context, `/measures/${measure.measure_id}/`, name) : name];
}

/** One measure: its sentence, and a strip for each subject that has a mark, on one and the same axis. */
export function measureSection(
  compared: ComparedMeasure,
  subjects: readonly Subject[],
  context: PartContext,
): HTMLElement {
  const { document, words, lang } = context;
  const { measure, shown, derived, left, median } = compared;
  const marks = [...shown, ...derived].map(({ value }) => value);
  const scale = stripScale(median === null ? marks : [...marks, median]);
  if (scale === null) throw new Error(`${measure.measure_id}: a measure is drawn on an axis`);
  const head = [words.who, words.target, words.position].map((label) =>
    el(document, 'th', { scope: 'col' }, label),
  );
  const note = (lang === 'zh' ? measure.note : measure.note_en) ?? '';
  return el(
    document,
    'section',
    { class: 'measure', id: `m-${measure.measure_id}` },
    el(document, 'h4', {}, ...measureLink(compared, context)),
    el(
      document,
      'table',
      { class: 'strips', 'aria-label': lang === 'zh' ? measure.name : measure.name_en },
      el(document, 'thead', {}, el(document, 'tr', {}, ...head)),
      el(document, 'tbody', {}, ...stripRows(compared, subjects, scale, context)),
    ),
    paragraph(context, 'sentence', measureSentence(compared, subjects, lang)),
    axisEnds(compared, subjects, scale, context),
    ...(note === '' ? [] : [paragraph(context, 'note', note)]),
    ...(left.length > 0 ? [offAxisList(left, subjects, context)] : []),
  );
}

function stripRows(
  { shown, derived, median, axis }: ComparedMeasure,
  subjects: readonly Subject[],
  scale: StripScale,
  context: PartContext,
): HTMLElement[] {
  const { document } = context;
  return subjects.flatMap((subject, index) => {
    const own = {
      printed: shown.filter((target) => target.subject === index),
      derived: derived.filter((target) => target.subject === index),
    };
    if (axis === null || own.printed.length + own.derived.length === 0) return [];
    return el(
      document,
      'tr',
      {},
      el(document, 'th', { scope: 'row' }, ...subjectLink(context, subject)),
      el(document, 'td', { class: 'values' }, ...valueWords(own, axis, median, context)),
      el(document, 'td', { class: 'on-axis' }, strip(context, scale, own, median)),
    );
  });
}

/** From where to where the strips run, who has no mark on them, and the way to the chart of the same rows. */
function axisEnds(
  { measure, shown, derived, left, axis }: ComparedMeasure,
  subjects: readonly Subject[],
  { low, high }: StripScale,
  context: PartContext,
): HTMLElement {
  const { document, words, lang } = context;
  const [from, to] = [low, high].map((value) => (axis ? amountOn(axis, value, lang) : ''));
  const isOn = new Set([...shown, ...derived].map(({ subject }) => subject));
  const isLeft = new Set(left.map(({ subject }) => subject));
  const names = (chosen: (index: number) => boolean) =>
    subjects
      .filter((_, index) => !isOn.has(index) && chosen(index))
      .map((subject) => subjectLabel(subject, lang))
      .join(lang === 'zh' ? '、' : '; ');
  const without = [
    { said: words.noTarget, who: names((index) => isLeft.has(index)) },
    { said: words.noRows, who: names((index) => !isLeft.has(index)) },
  ].flatMap(({ said, who }) => (who === '' ? [] : [lang === 'zh' ? `${said}：${who}` : `${said}: ${who}`]));
  const sentences = [
    low === high ? words.axisPoint(from ?? '') : words.axisEnds(from ?? '', to ?? ''),
    ...without,
  ];
  const agencies = [...new Set(subjects.map(({ agency }) => agency.agency_id))].join(',');
  return el(
    document,
    'p',
    { class: 'axis-ends' },
    sentences.map((sentence) => `${sentence}${lang === 'zh' ? '。' : '. '}`).join(''),
    siteLink(context, `/explore/?agency=${agencies}&measure=${measure.measure_id}`, words.openInExplore),
  );
}
