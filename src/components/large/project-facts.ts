import { entityWords } from '../../i18n/entity.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { projectWords } from '../../i18n/project-page.ts';
import type { DocumentIndicator } from '../../query/large/records.ts';
import { printedWords } from '../chart/row-table.ts';
import { type Child, el } from '../explore/el.ts';
import { bar } from './project-table.ts';
import { factsList, money, type RecordContext, themeLink } from './record-parts.ts';

/** What a project costs, where the money comes from, what it is for. `source`: the link to its document. */
export function moneyFacts(
  project: DocumentIndicator,
  siblings: readonly { budget_yuan: number }[],
  source: HTMLElement,
  context: RecordContext,
): HTMLElement {
  const { document, lang } = context;
  const words = { ...wordsIn(entityWords, lang), ...wordsIn(projectWords, lang) };
  const all = siblings.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0);
  const exact = exactYuan(project.budget_yuan, lang);
  const isRounded = exact !== formatMoney(project.budget_yuan, lang);
  const share = all === 0 ? '' : words.shareOfAgency(formatShare(project.budget_yuan / all, lang));
  const aside = `${isRounded ? `${exact}${lang === 'zh' ? '，' : '; '}` : ''}${share}`;
  const sum = (yuan: number | null): Child => (yuan === null ? null : money(yuan, context));
  const text = (printed: string | null): Child => (printed === null ? null : printedWords(context, printed));
  return factsList(
    [
      [words.budget, sum(project.budget_yuan), el(document, 'span', { class: 'aside' }, aside)],
      [words.fiscal, sum(project.fiscal_yuan)],
      [words.specialAccount, sum(project.special_account_yuan)],
      [words.other, sum(project.other_yuan)],
      [words.purpose, text(project.purpose)],
      [words.activity, text(project.activity)],
      [words.code, text(project.code)],
      [words.heading, text(project.title)],
      [
        words.executionWeight,
        project.execution_weight === null ? null : formatNumber(project.execution_weight, lang),
      ],
      [words.theme, themeLink(project, context)],
      [words.document, source],
    ],
    context,
  );
}

/** What is to be spent by the end of which month; nothing where none is printed. */
export function paymentPlan(
  project: DocumentIndicator,
  { document, lang }: RecordContext,
): HTMLElement | null {
  const words = wordsIn(projectWords, lang);
  const steps = [
    [3, project.plan_mar],
    [6, project.plan_jun],
    [10, project.plan_oct],
    [12, project.plan_dec],
  ] as const;
  const printed = steps.flatMap(([month, percent]) => (percent === null ? [] : [{ month, percent }]));
  if (printed.length === 0) return null;
  const pairs = printed.map(({ month, percent }) =>
    el(
      document,
      'div',
      {},
      el(document, 'dt', {}, words.planMonth(month)),
      el(document, 'dd', {}, `${formatNumber(percent, lang)}%`, bar(percent / 100, document)),
    ),
  );
  return el(
    document,
    'section',
    {},
    el(document, 'h2', {}, words.plan),
    el(document, 'p', { class: 'note' }, words.planNote),
    el(document, 'dl', { class: 'plan' }, ...pairs),
  );
}
