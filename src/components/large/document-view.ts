import { documentWords } from '../../i18n/document.ts';
import { entityWords, yearPhrase } from '../../i18n/entity.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import type { DocumentIndicator } from '../../query/large/records.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { el } from '../explore/el.ts';
import { growingTable } from './growing-table.ts';
import { countFindings, findingsSection } from './project-checks.ts';
import { type ListedProject, projectTable } from './project-table.ts';
import {
  agenciesStep,
  breadcrumbs,
  entityLink,
  factsList,
  type RecordContext,
  type RecordView,
} from './record-parts.ts';

/** The page of one document. `rows`: its file, one row at least. */
export function documentView(rows: readonly DocumentIndicator[], context: RecordContext): RecordView {
  const { document, lang } = context;
  const words = {
    ...wordsIn(entityWords, lang),
    ...wordsIn(documentWords, lang),
    ...wordsIn(recordViewWords, lang),
  };
  const [row] = rows as [DocumentIndicator];
  const agency = lang === 'zh' ? row.agency : row.agency_en;
  const projects = projectsOf(rows);
  const indicators = projects.reduce((sum, project) => sum + project.indicators, 0);
  const number = (value: number) => formatNumber(value, lang);
  const budget = projects.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0);
  const lead = words.documentLead(
    ...([agency, yearPhrase(row, lang), number(projects.length)] as const),
    ...([formatMoney(budget, lang), number(indicators)] as const),
  );
  const link = entityLink('agency', row.agency_id, mixedWords(context, agency), context);
  const trail = [agenciesStep(context), { label: agency, href: link.getAttribute('href') ?? '' }];
  const article = el(
    document,
    'article',
    { class: 'entity' },
    breadcrumbs(trail, row.document, context),
    el(document, 'p', { class: 'kicker' }, words.kicker),
    el(document, 'h1', { lang: 'zh-CN' }, row.document),
    // Of a generated document nothing is said about what it prints.
    row.title_basis === 'composed' && !context.isGenerated
      ? el(document, 'p', { class: 'note' }, words.composed)
      : null,
    el(document, 'p', { class: 'lead' }, ...mixedWords(context, lead)),
    factsList(
      [
        [words.agency, link],
        [words.year, yearPhrase(row, lang)],
        [words.evidence, row.year_evidence === null ? null : printedWords(context, row.year_evidence)],
        [words.statedTotal, row.stated_total_yuan === null ? null : exactYuan(row.stated_total_yuan, lang)],
        [words.file, el(document, 'span', { class: 'mono' }, row.source_file)],
        [words.checks, words.findingsCount(number(countFindings(rows)))],
        [words.checksum, el(document, 'span', { class: 'mono' }, row.sha256)],
      ],
      context,
    ),
    el(
      document,
      'section',
      {},
      el(document, 'h2', {}, words.documentProjects),
      el(document, 'p', { class: 'note' }, projects.length === 0 ? words.noProjects : words.documentNote),
      projects.length === 0
        ? null
        : growingTable(projects, (some) => projectTable(some, words.documentProjects, context), context),
    ),
    rows.some(({ document_findings }) => document_findings !== null)
      ? findingsSection(rows, 'document_findings', context)
      : null,
    el(
      document,
      'section',
      {},
      el(document, 'h2', {}, words.sourceLines),
      el(document, 'p', { class: 'note' }, context.isGenerated ? words.noLinesGenerated : words.noLines),
    ),
  );
  return { title: isolate(row.document), article };
}

/** The projects of a document in their order, with how many indicators each has. */
export function projectsOf(rows: readonly DocumentIndicator[]): ListedProject[] {
  return [...Map.groupBy(rows, ({ project_id }) => project_id)].flatMap(([project_id, own]) => {
    const [first] = own as [DocumentIndicator, ...DocumentIndicator[]];
    const { project, budget_yuan, theme_id, theme, theme_en, year } = first;
    const indicators = own.filter(({ indicator_id }) => indicator_id !== null);
    return project_id === null
      ? []
      : [
          {
            ...{ project_id, name: project, budget_yuan, theme_id, theme, theme_en, year },
            indicators: indicators.length,
            quantities: indicators.filter(({ kind }) => kind === 'quantity').length,
          },
        ];
  });
}
