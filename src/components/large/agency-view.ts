import { LEVEL_WORDS } from '../../i18n/agency.ts';
import { agencyWords, KIND_IN_SENTENCE } from '../../i18n/agency-page.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import { entityWords } from '../../i18n/entity.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare, formatYears } from '../../i18n/number.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Groups } from '../../query/large/groups.ts';
import type { AgencyProject } from '../../query/large/records.ts';
import { mixedWords, printedWords } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { placeName } from '../entity/place-name.ts';
import { placesOf } from '../entity/place-tree.ts';
import { type Child, el } from '../explore/el.ts';
import { budgetChart, numericChart, typesChart } from './bar-chart.ts';
import { barFigure } from './bar-figure.ts';
import { type ListedProject, projectTable } from './project-table.ts';
import {
  agenciesStep,
  breadcrumbs,
  entityLink,
  factsList,
  figuresList,
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
  const projects = rows.filter((row): row is AgencyProject & ListedProject => row.project_id !== null);
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
    ...(projects.length > 0 ? charts(projects, context) : []),
    moneySection(projects, context),
    el(
      document,
      'p',
      { class: 'onward' },
      el(
        document,
        'a',
        { href: `${sitePath('/explore/', lang, base)}?agency=${agency.agency_id}` },
        words.explore(formatNumber(indicators, lang)),
      ),
    ),
  );
  return { title: isolate(name), article };
}

/** The page that lists the agencies of the same province. */
export function provincePath(
  { division_code }: Pick<AgencyProject, 'division_code'>,
  { lang, base }: Pick<RecordContext, 'lang' | 'base'>,
): string {
  return sitePath(`/agencies/in/${division_code.slice(0, 2)}0000/`, lang, base);
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
    ],
    { ...context, document },
  );
}

function charts(projects: readonly AgencyProject[], context: RecordContext): HTMLElement[] {
  const { lang } = context;
  const words = { ...wordsIn(agencyWords, lang), ...wordsIn(recordViewWords, lang) };
  const years = yearGroups(projects);
  const numeric = INDICATOR_TYPES.map((type) => ({
    type,
    quantities: projects.reduce((sum, row) => sum + row[`${type}_numbers`], 0),
    indicators: projects.reduce((sum, row) => sum + row[type], 0),
  }));
  const budgets = { ...budgetChart(years, lang), note: words.yearsNote };
  return [
    ...(years.rows.length > 1
      ? [question(words.questionYears, context, barFigure(budgets, 'budgets', context))]
      : []),
    question(words.questionTypes, context, barFigure(typesChart(years, lang), 'types', context)),
    question(words.questionNumbers, context, barFigure(numericChart(numeric, lang), 'numeric', context)),
  ];
}

/** An agency's projects by year. */
export function yearGroups(projects: readonly AgencyProject[]): Groups {
  const years = [...Map.groupBy(projects, ({ year }) => year)].sort(([a], [b]) => a - b);
  const rows = years.map(([year, own]) => {
    const counts = INDICATOR_TYPES.map(
      (type) => [type, own.reduce((sum, row) => sum + row[type], 0)] as const,
    );
    return {
      ...{ value: `${year}`, label: `${year}`, label_en: `${year}`, groups: 1, projects: own.length },
      budget_yuan: own.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0),
      indicators: own.reduce((sum, { indicators }) => sum + indicators, 0),
      types: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    };
  });
  return { by: 'year', rows };
}

function moneySection(projects: readonly ListedProject[], context: RecordContext): HTMLElement {
  const { document, lang } = context;
  const words = wordsIn(recordViewWords, lang);
  const total = projects.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0);
  const inOrder = [...projects].sort(
    (a, b) => b.budget_yuan - a.budget_yuan || (a.project_id < b.project_id ? -1 : 1),
  );
  const [first] = inOrder;
  if (!first)
    return question(words.questionProjects, context, el(document, 'p', { class: 'note' }, words.noProjects));
  const listed = inOrder.slice(0, LISTED_PROJECTS);
  const number = (value: number) => formatNumber(value, lang);
  const share = total === 0 ? 0 : first.budget_yuan / total;
  const title = words.projectsTitle(
    first.project,
    formatMoney(first.budget_yuan, lang),
    formatShare(share, lang),
  );
  const note =
    listed.length < projects.length
      ? words.largest(number(listed.length), number(projects.length))
      : words.allLargest(number(projects.length));
  return question(
    words.questionProjects,
    context,
    el(document, 'h3', {}, ...mixedWords(context, title)),
    el(document, 'p', { class: 'note' }, note),
    projectTable(listed, words.questionProjects, context, { hasYears: true }),
  );
}
