import { entityWords, yearPhrase } from '../../i18n/entity.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { projectWords } from '../../i18n/project-page.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import type { DocumentIndicator, RecordIndicator } from '../../query/large/records.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { type Child, el } from '../explore/el.ts';
import { projectsOf } from './document-view.ts';
import { indicatorTable } from './indicator-table.ts';
import { bar } from './project-table.ts';
import {
  agenciesStep,
  breadcrumbs,
  entityLink,
  factsList,
  money,
  type RecordContext,
  type RecordView,
} from './record-parts.ts';

/** The page of one project: `rows` is the file of its document. Null where the document has no such project. */
export function projectView(
  rows: readonly DocumentIndicator[],
  projectId: string,
  context: RecordContext,
): RecordView | null {
  const own = rows.filter(({ project_id }) => project_id === projectId);
  const [project] = own;
  if (!project) return null;
  const { document, lang } = context;
  const words = {
    ...wordsIn(entityWords, lang),
    ...wordsIn(projectWords, lang),
    ...wordsIn(recordViewWords, lang),
  };
  const agency = lang === 'zh' ? project.agency : project.agency_en;
  const indicators = own.filter(
    (row): row is DocumentIndicator & RecordIndicator => row.indicator_id !== null,
  );
  const link = entityLink('agency', project.agency_id, mixedWords(context, agency), context);
  const source = entityLink(
    'document',
    project.document_id,
    [printedWords(context, project.document)],
    context,
  );
  const article = el(
    document,
    'article',
    { class: 'entity' },
    breadcrumbs(
      [agenciesStep(context), { label: agency, href: link.getAttribute('href') ?? '' }],
      project.project,
      context,
    ),
    el(document, 'p', { class: 'kicker' }, `${words.project} · `, link, ` ${yearPhrase(project, lang)}`),
    el(document, 'h1', { lang: 'zh-CN' }, project.project),
    el(document, 'p', { class: 'lead' }, ...mixedWords(context, leadOf(project, indicators, context))),
    el(
      document,
      'section',
      {},
      el(document, 'h2', {}, words.money),
      moneyFacts(project, projectsOf(rows), source, context),
    ),
    paymentPlan(project, context),
    el(
      document,
      'section',
      {},
      el(document, 'h2', { id: 'indicators' }, words.indicators),
      el(
        document,
        'p',
        { class: 'note' },
        indicators.length === 0 ? words.noIndicators : words.indicatorsNote,
      ),
      indicators.length === 0 ? null : indicatorTable(indicators, context),
    ),
    el(
      document,
      'section',
      {},
      el(document, 'h2', {}, words.sourceLines),
      el(document, 'p', { class: 'note' }, context.isGenerated ? words.noLinesGenerated : words.noLines),
    ),
    el(
      document,
      'p',
      { class: 'onward' },
      el(
        document,
        'a',
        {
          href: `${sitePath('/explore/', lang, context.base)}?agency=${project.agency_id}&year=${project.year}&theme=${project.theme_id}`,
        },
        words.sameTheme,
      ),
    ),
  );
  return { title: isolate(project.project), article };
}

function leadOf(
  project: DocumentIndicator,
  indicators: readonly RecordIndicator[],
  { lang }: RecordContext,
): string {
  const words = wordsIn(projectWords, lang);
  const numbers = indicators.filter(({ kind }) => kind === 'quantity').length;
  const tail =
    numbers === indicators.length
      ? words.allNumbers
      : numbers === 0
        ? words.noNumbers
        : words.someNumbers(`${numbers}`);
  const agency = lang === 'zh' ? project.agency : project.agency_en;
  const budget = formatMoney(project.budget_yuan, lang);
  const lead = words.lead(agency, yearPhrase(project, lang), budget, `${indicators.length}`);
  return indicators.length === 0 ? `${lead}${lang === 'zh' ? '。' : '.'}` : lead + tail;
}

function moneyFacts(
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
      [words.theme, ...mixedWords(context, lang === 'zh' ? project.theme : project.theme_en)],
      [words.document, source],
    ],
    context,
  );
}

function paymentPlan(project: DocumentIndicator, { document, lang }: RecordContext): HTMLElement | null {
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
