import { budgetFinding } from '../../chart/findings/budget.ts';
import { LEVEL_WORDS } from '../../i18n/agency.ts';
import { agencyWords, KIND_IN_SENTENCE } from '../../i18n/agency-page.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import { entityWords } from '../../i18n/entity.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare, formatYears } from '../../i18n/number.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import type { AgencyProject } from '../../query/large/records.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { byBudget } from '../entity/money-rows.ts';
import { placeName } from '../entity/place-name.ts';
import { placesOf } from '../entity/place-tree.ts';
import { type Child, el } from '../explore/el.ts';
import { agencyCharts } from './agency-charts.ts';
import { type ListedProject, projectTable } from './project-table.ts';
import {
  agenciesStep,
  breadcrumbs,
  entityLink,
  factsList,
  figuresList,
  onward,
  question,
  type RecordContext,
  type RecordView,
} from './record-parts.ts';

/** Projects that a page lists: what somebody reads. The rest is under the documents. */
export const LISTED_PROJECTS = 100;

/** The page of one agency. `rows`: its file, one row at least. */
export function agencyView(rows: readonly AgencyProject[], context: RecordContext): RecordView {
  const { document, lang, base } = context;
  const words = {
    ...wordsIn(entityWords, lang),
    ...wordsIn(agencyWords, lang),
    ...wordsIn(recordViewWords, lang),
  };
  const agency = rows[0] as AgencyProject;
  const projects = rows.flatMap((row) =>
    row.project_id === null ? [] : [{ ...row, project_id: row.project_id, name: row.project }],
  );
  const sum = (of: 'budget_yuan' | 'indicators' | 'quantities') =>
    projects.reduce((total, row) => total + row[of], 0);
  const name = lang === 'zh' ? agency.agency : agency.agency_en;
  const places = placesOf(agency);
  const level = LEVEL_WORDS[agency.admin_level];
  const province = { label: placeName(places.slice(0, 1), lang), href: provincePath(agency, context) };
  const about = words.lead(
    placeName(places, lang),
    lang === 'zh' ? level.zh : level.en.toLowerCase().replace(' level', '-level'),
    KIND_IN_SENTENCE[agency.kind][lang],
  );
  const indicators = sum('indicators');
  const article = el(
    document,
    'article',
    { class: 'entity' },
    breadcrumbs([agenciesStep(context), province], name, context),
    el(document, 'p', { class: 'kicker' }, `${words.agency} · ${level[lang]}`),
    el(document, 'h1', {}, ...mixedWords(context, name)),
    lang === 'en' ? el(document, 'p', { class: 'native', lang: 'zh-CN' }, agency.agency) : null,
    el(document, 'p', { class: 'lead' }, ...mixedWords(context, about)),
    figuresList(
      [
        { value: formatNumber(projects.length, lang), label: words.projectsUnit(projects.length) },
        {
          value: formatMoney(sum('budget_yuan'), lang),
          label: words.budgetTotal,
          exact: exactYuan(sum('budget_yuan'), lang),
        },
        { value: formatNumber(indicators, lang), label: words.indicatorsUnit(indicators) },
        {
          value: indicators === 0 ? '–' : formatShare(sum('quantities') / indicators, lang),
          label: words.ofNumbers,
          exact: `${sum('quantities')} / ${indicators}`,
        },
      ],
      context,
    ),
    agencyFacts(rows, context),
    ...(projects.length > 0 ? agencyCharts(projects, context) : []),
    moneySection(projects, context),
    onward(
      `${sitePath('/explore/', lang, base)}?agency=${agency.agency_id}`,
      words.explore(formatNumber(indicators, lang)),
      context,
    ),
  );
  return { title: isolate(name), article };
}

/** The page of the province, which leads to its agencies. */
export function provincePath(
  { division_code }: Pick<AgencyProject, 'division_code'>,
  { lang, base }: Pick<RecordContext, 'lang' | 'base'>,
): string {
  return sitePath(`/places/${division_code.slice(0, 2)}0000/`, lang, base);
}

function agencyFacts(rows: readonly AgencyProject[], context: RecordContext): HTMLElement {
  const { document, lang } = context;
  const words = {
    ...wordsIn(entityWords, lang),
    ...wordsIn(agencyWords, lang),
    ...wordsIn(recordViewWords, lang),
  };
  const agency = rows[0] as AgencyProject;
  const printed = (text: string | null) => (text === null ? null : printedWords(context, text));
  const documents = [...new Map(rows.map((row) => [row.document_id, row])).values()].filter(
    ({ document_id }) => document_id !== null,
  );
  const years = documents.map(({ year }) => year);
  const links = documents.flatMap((row, index): Child[] => [
    index === 0 ? '' : lang === 'zh' ? '、' : ', ',
    entityLink('document', row.document_id, [yearLabel(row, lang)], context),
  ]);
  return factsList(
    [
      [words.place, ...mixedWords(context, placeName(placesOf(agency), lang))],
      [words.publisher, printed(agency.publisher_as_printed)],
      [words.printedCode, printed(agency.printed_code)],
      [words.years, years.length === 0 ? null : formatYears(Math.min(...years), Math.max(...years))],
      [words.documents, ...links],
      [words.checks, ...findingsFact(rows, documents, context)],
    ],
    { ...context, document },
  );
}

/** How many points are to be verified in its documents, and what the rules are: a number, not a mark. */
function findingsFact(
  rows: readonly AgencyProject[],
  documents: readonly AgencyProject[],
  { document, lang, base }: RecordContext,
): Child[] {
  const words = wordsIn(recordViewWords, lang);
  const count =
    rows.reduce((sum, { findings }) => sum + findings, 0) +
    documents.reduce((sum, { document_findings }) => sum + document_findings, 0);
  if (documents.length === 0) return [];
  return [
    `${words.findingsCount(formatNumber(count, lang))} `,
    el(
      document,
      'span',
      { class: 'aside' },
      el(document, 'a', { href: sitePath('/findings/', lang, base) }, words.whatRules),
    ),
  ];
}

function moneySection(
  projects: readonly (AgencyProject & ListedProject)[],
  context: RecordContext,
): HTMLElement {
  const { document, lang } = context;
  const words = wordsIn(recordViewWords, lang);
  const note = (said: string) => el(document, 'p', { class: 'note' }, said);
  if (projects.length === 0) return question(words.questionProjects, context, note(words.noProjects));
  const listed = byBudget(projects).slice(0, LISTED_PROJECTS);
  const number = (value: number) => formatNumber(value, lang);
  return question(
    words.questionProjects,
    context,
    el(document, 'h3', {}, ...mixedWords(context, budgetFinding(projects, lang))),
    note(
      listed.length < projects.length
        ? words.largest(number(listed.length), number(projects.length))
        : words.allLargest(number(projects.length)),
    ),
    projectTable(listed, words.questionProjects, context, { hasYears: true }),
  );
}
