import { LEVEL_WORDS } from '../../../i18n/agency.ts';
import { yearLabel } from '../../../i18n/budget-year.ts';
import { TEMPLATE_WORDS } from '../../../i18n/compare.ts';
import { formatNumber, formatShare } from '../../../i18n/number.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import type { Framework } from '../../../query/compare/framework.ts';
import { printedWords, siteLink } from '../../chart/row-table.ts';
import { type Child, el } from '../../explore/el.ts';
import { frameworkSentence } from '../sentences/framework.ts';
import { besideTable } from './beside.ts';
import { type PartContext, paragraph, sources } from './context.ts';

/** What the forms print differently, so that a reader knows which differences are the form's. */
export function frameworkPart(comparison: Comparison, context: PartContext): Node[] {
  const { subjects, frameworks } = comparison;
  const { words, lang } = context;
  const row = (label: string, cell: (framework: Framework, index: number) => Child[]) => ({
    head: [label],
    cells: frameworks.map((framework, index) => ({ children: cell(framework, index), value: null })),
  });
  const costWords = { output: words.costOutput, own: words.costOwn, none: words.costNone };
  const document = (index: number) => subjects[index]!.documents[0];
  const rows = [
    row(words.document, (_, index) => [
      siteLink(
        context,
        `/documents/${document(index).document_id}/`,
        printedWords(context, document(index).title),
      ),
    ]),
    row(words.year, (_, index) => [yearLabel(document(index), lang)]),
    row(words.level, (_, index) => [LEVEL_WORDS[subjects[index]!.agency.admin_level][lang]]),
    row(words.form, (_, index) => [
      TEMPLATE_WORDS[document(index).template]?.[lang] ?? document(index).template,
    ]),
    row(words.levels1, ({ level1 }) => [printedWords(context, level1.join('、'))]),
    row(words.cost, ({ cost }) => [costWords[cost]]),
    row(words.weights, (framework) => weightsCell(framework, context)),
    row(words.perProject, ({ perProject }) => [formatNumber(perProject, lang, 1)]),
    row(words.moneyUnit, (_, index) => [printedWords(context, document(index).money_unit)]),
  ];
  return [
    paragraph(context, 'finding', frameworkSentence(comparison, lang)),
    paragraph(context, 'note', words.frameworkNote),
    besideTable(context, subjects, {
      ...{ name: 'form', label: words.questionFramework, corner: words.form, rows, isWords: true },
    }),
    sources(context, subjects),
  ];
}

function weightsCell({ weights, executionWeight }: Framework, context: PartContext): Child[] {
  const { lang, words, document } = context;
  if (weights.length === 0) return [el(document, 'span', { class: 'absent' }, words.noWeights)];
  const parts = weights.flatMap(({ level1, share }, index): Child[] => [
    ...(index > 0 ? [lang === 'zh' ? '、' : ', '] : []),
    printedWords(context, level1),
    ` ${formatShare(share, lang)}`,
  ]);
  const execution =
    executionWeight === null ? [] : [el(document, 'small', {}, words.executionWeight(`${executionWeight}`))];
  return [...parts, ...execution];
}
