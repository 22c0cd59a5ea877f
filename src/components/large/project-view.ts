import { isRepayment } from '../../chart/budget-row.ts';
import { entityWords, yearPhrase } from '../../i18n/entity.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatMoney } from '../../i18n/money.ts';
import { projectWords } from '../../i18n/project-page.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import type { DocumentIndicator, RecordIndicator } from '../../query/large/records.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { el } from '../explore/el.ts';
import { projectsOf } from './document-view.ts';
import { indicatorTable } from './indicator-table.ts';
import { findingsSection, objectivesSection } from './project-checks.ts';
import { moneyFacts, paymentPlan } from './project-facts.ts';
import {
  agenciesStep,
  breadcrumbs,
  entityLink,
  onward,
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
    objectivesSection(own, context),
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
    findingsSection(own, 'findings', context),
    el(
      document,
      'section',
      {},
      el(document, 'h2', {}, words.sourceLines),
      el(document, 'p', { class: 'note' }, context.isGenerated ? words.noLinesGenerated : words.noLines),
    ),
    onward(
      `${sitePath('/explore/', lang, context.base)}?agency=${project.agency_id}&year=${project.year}&theme=${project.theme_id}`,
      words.sameTheme,
      context,
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
  const said = indicators.length === 0 ? `${lead}${lang === 'zh' ? '。' : '.'}` : lead + tail;
  const repayment = isRepayment({ name: project.project }) ? [words.repayment] : [];
  return [said, ...repayment].join(lang === 'zh' ? '' : ' ');
}
