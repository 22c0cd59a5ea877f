import { TYPE_WORDS } from '../../../i18n/indicator-type.ts';
import { formatShare } from '../../../i18n/number.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import { el } from '../../explore/el.ts';
import { numbersSentence, typesSentence } from '../sentences/types.ts';
import { type BesideCell, besideTable } from './beside.ts';
import { bar, type PartContext, paragraph, sources } from './context.ts';

/** The sentence above the chart of types; for projects, which that chart does not draw, the counts as a table. */
export function typesPart(comparison: Comparison, context: PartContext): Node[] {
  const { kind, subjects, types } = comparison;
  const { words, lang } = context;
  const sentence = paragraph(context, 'finding', typesSentence(comparison, lang));
  if (kind === 'agency') return [sentence];
  const rows = types.map(({ type, cells }) => ({
    head: [TYPE_WORDS[type][lang]],
    cells: cells.map(({ indicators }, index) =>
      counted(context, indicators, subjects[index]?.indicators.length ?? 0),
    ),
  }));
  const table = besideTable(context, subjects, {
    ...{ name: 'types', label: words.questionTypes, corner: words.type, rows },
  });
  return [sentence, paragraph(context, 'note', words.typesNote), table, sources(context, subjects)];
}

/** How many targets of each type are numbers, side by side. */
export function numbersPart(comparison: Comparison, context: PartContext): Node[] {
  const { subjects, types } = comparison;
  const { words, lang } = context;
  const rows = types.map(({ type, cells }) => ({
    head: [TYPE_WORDS[type][lang]],
    cells: cells.map(({ indicators, quantities }) => counted(context, quantities, indicators)),
  }));
  const all = subjects.map(({ indicators }) =>
    counted(context, indicators.filter(({ kind }) => kind === 'quantity').length, indicators.length),
  );
  return [
    paragraph(context, 'finding', numbersSentence(comparison, lang)),
    paragraph(context, 'note', words.numbersSubtitle),
    besideTable(context, subjects, {
      ...{ name: 'numbers', label: words.questionNumbers, corner: words.type },
      rows: [...rows, { head: [words.allTypes], class: 'total', cells: all }],
    }),
    sources(context, subjects),
  ];
}

function counted(context: PartContext, count: number, all: number): BesideCell {
  const { document, lang, words } = context;
  if (all === 0)
    return { children: [el(document, 'span', { class: 'absent' }, words.noIndicators)], value: null };
  const share = count / all;
  const amount = el(document, 'span', { class: 'amount' }, formatShare(share, lang));
  return {
    children: [amount, bar(context, share), el(document, 'small', {}, words.ofAll(count, all))],
    value: count,
    of: all,
  };
}
