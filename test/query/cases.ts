import { allAgencies } from '../../src/query/agencies.ts';
import { ask } from '../../src/query/ask.ts';
import { budgetByProject } from '../../src/query/budget-by-project.ts';
import { compareRows } from '../../src/query/compare-rows.ts';
import type { Database, Scalar } from '../../src/query/connector.ts';
import { countMatches } from '../../src/query/count-matches.ts';
import { documentIndex } from '../../src/query/document-index.ts';
import { documentReadings } from '../../src/query/document-readings.ts';
import { publishedDocuments } from '../../src/query/documents.ts';
import { embedFacts } from '../../src/query/embed-facts.ts';
import { exploreRows } from '../../src/query/explore-rows.ts';
import { facetCounts } from '../../src/query/facet-counts.ts';
import { fieldLines } from '../../src/query/field-lines.ts';
import type { Filter } from '../../src/query/filter.ts';
import { allFindings } from '../../src/query/findings.ts';
import { groupTotals } from '../../src/query/group-totals.ts';
import { indicatorPage, matchingIndicators, SORT_KEYS } from '../../src/query/indicator-page.ts';
import { measureMembers } from '../../src/query/measure-members.ts';
import { allMeasures } from '../../src/query/measures.ts';
import { numericShares } from '../../src/query/numeric-shares.ts';
import { allObjectives } from '../../src/query/objectives.ts';
import { overview } from '../../src/query/overview.ts';
import { projectIndicators } from '../../src/query/project-indicators.ts';
import { projectRecords } from '../../src/query/project-records.ts';
import { reconciledProjects } from '../../src/query/reconciled-projects.ts';
import { allReconciliations } from '../../src/query/reconciliations.ts';
import { relaxations } from '../../src/query/relaxations.ts';
import { rowFindings } from '../../src/query/row-findings.ts';
import { allRules } from '../../src/query/rules.ts';
import { satisfactionTargets } from '../../src/query/satisfaction-targets.ts';
import { allSubGoals } from '../../src/query/sub-goals.ts';
import { targetAxes } from '../../src/query/target-axes.ts';
import { targetValues } from '../../src/query/target-values.ts';
import { allThemes } from '../../src/query/themes.ts';
import { typeShares } from '../../src/query/type-shares.ts';

/** A question that both engines must answer with the same rows. */
export interface QueryCase {
  title: string;
  ask: (db: Database) => Promise<unknown>;
}

/** A statement that both engines must refuse. */
export interface FailingCase {
  title: string;
  sql: string;
  params?: Scalar[];
}

const FILTERS: Record<string, Filter> = {
  everything: {},
  'one agency': { agency: ['dazhu-justice'] },
  'two agencies, cost as numbers': {
    agency: ['dazhu-justice', 'chengde-justice'],
    type: ['cost'],
    kind: ['quantity'],
  },
  'a province': { place: ['120000'] },
  'a county and a prefecture': { place: ['511724', '130800'] },
  'a level and a year': { level: ['county'], year: [2024] },
  'themes, comparators and a unit': {
    theme: ['legal-aid', 'peoples-mediation'],
    comparator: ['>=', '='],
    unit: ['%'],
  },
  'prose and nothing': { kind: ['text', 'none'] },
  'a word': { q: '法律援助' },
  'two words, one full width and capital': { q: '满意 ＤＡＺＨＵ' },
  'marks that SQL knows': { q: '%_\'\\"--;' },
  'nothing matches': { q: '没有这样的指标' },
  'an agency that is not there': { agency: ['nowhere'] },
  'a value that is SQL': { agency: ["x' OR TRUE --"] },
};

const QUESTIONS: Record<string, (db: Database, filter: Filter) => Promise<unknown>> = {
  'count-matches': (db, filter) => countMatches(db, filter),
  'facet-counts': (db, filter) => facetCounts(db, filter),
  'group-totals': (db, filter) => groupTotals(db, filter),
  'budget-by-project': (db, filter) => budgetByProject(db, filter),
  'type-shares': (db, filter) => typeShares(db, filter),
  'numeric-shares': (db, filter) => numericShares(db, filter),
  'satisfaction-targets': (db, filter) => satisfactionTargets(db, filter),
  'target-axes': (db, filter) => targetAxes(db, filter),
  'target-values in %': (db, filter) => targetValues(db, filter, '%'),
  'target-values in 元 per 人': (db, filter) => targetValues(db, filter, '元/人'),
  relaxations: (db, filter) => relaxations(db, filter),
  'indicator-page, printed order': (db, filter) => indicatorPage(db, filter, { page: 1, size: 20 }),
  'matching-indicators, sorted, some columns': (db, filter) =>
    ask(
      db,
      matchingIndicators(filter, { key: 'type', descending: true }, ['indicator_id', 'name', 'weight']),
    ),
};

const SORTED: QueryCase[] = SORT_KEYS.flatMap((key) =>
  [false, true].map((descending) => ({
    title: `indicator-page by ${key}${descending ? ', descending' : ''}, page 2`,
    ask: (db: Database) => indicatorPage(db, {}, { page: 2, size: 15, sort: { key, descending } }),
  })),
);

/** Whole, since an engine may sort all rows in another way than the first few. */
const SORTED_WHOLE: QueryCase[] = SORT_KEYS.flatMap((key) =>
  [false, true].map((descending) => ({
    title: `matching-indicators by ${key}${descending ? ', descending' : ''}, all of them`,
    ask: (db: Database) => ask(db, matchingIndicators({}, { key, descending }, ['indicator_id'])),
  })),
);

const RAW: QueryCase[] = [
  [
    'text, numbers, flags and null',
    "SELECT '满意度' AS a, 1.5::DOUBLE AS b, 7::BIGINT AS c, TRUE AS d, NULL AS e",
    [],
  ],
  [
    'parameters in order',
    'SELECT ?::VARCHAR AS a, ?::DOUBLE AS b, ?::BOOLEAN AS c, ?::VARCHAR AS d',
    ['≥90%', 2.25, false, null],
  ],
  ['more rows than one batch holds', 'SELECT range::INTEGER AS n FROM range(5000) ORDER BY n', []],
  ['no rows', 'SELECT 1::INTEGER AS n WHERE FALSE', []],
].map(([title, statement, params]) => ({
  title: title as string,
  ask: (db: Database) => db.query(statement as string, params as Scalar[]),
}));

export const CASES: readonly QueryCase[] = [
  { title: 'overview', ask: (db) => overview(db) },
  { title: 'embed facts', ask: (db) => embedFacts(db) },
  { title: 'explore-rows', ask: (db) => exploreRows(db) },
  { title: 'documents', ask: (db) => publishedDocuments(db) },
  ...Object.entries(QUESTIONS).flatMap(([question, ask]) =>
    Object.entries(FILTERS).map(([words, filter]) => ({
      title: `${question}: ${words}`,
      ask: (db: Database) => ask(db, filter),
    })),
  ),
  ...SORTED,
  ...SORTED_WHOLE,
  ...RAW,
];

/** Questions that only the build asks, of all the published tables and not of those that the page loads. */
export const BUILD_CASES: readonly QueryCase[] = [
  { title: 'agencies', ask: (db) => allAgencies(db) },
  { title: 'compare-rows', ask: (db) => compareRows(db) },
  { title: 'document-index', ask: (db) => documentIndex(db) },
  { title: 'document-readings', ask: (db) => documentReadings(db, 'tianhe-justice-2024') },
  { title: 'field-lines', ask: (db) => fieldLines(db) },
  { title: 'findings', ask: (db) => allFindings(db) },
  { title: 'measures', ask: (db) => allMeasures(db) },
  { title: 'measure-members', ask: (db) => measureMembers(db) },
  { title: 'objectives', ask: (db) => allObjectives(db) },
  { title: 'project-indicators', ask: (db) => projectIndicators(db) },
  { title: 'project-records', ask: (db) => projectRecords(db) },
  { title: 'reconciled-projects', ask: (db) => reconciledProjects(db) },
  { title: 'reconciliations', ask: (db) => allReconciliations(db) },
  { title: 'row-findings', ask: (db) => rowFindings(db) },
  { title: 'rules', ask: (db) => allRules(db) },
  { title: 'sub-goals', ask: (db) => allSubGoals(db) },
  { title: 'themes', ask: (db) => allThemes(db) },
];

/** `query()` of DuckDB-WASM 1.28.0 answers the run-time ones among these with an empty result. */
export const FAILING_CASES: readonly FailingCase[] = [
  { title: 'a syntax error', sql: 'SELEC 1' },
  { title: 'a missing table', sql: 'SELECT 1 FROM nowhere' },
  { title: 'a missing column', sql: 'SELECT no_such_column FROM facts' },
  { title: 'a cast that fails on a row', sql: 'SELECT name::INTEGER AS n FROM facts' },
  {
    title: 'a cast that fails on a later row',
    sql: "SELECT (CASE WHEN range = 4000 THEN 'x' ELSE '1' END)::INTEGER AS n FROM range(5000)",
  },
  {
    title: 'an overflow',
    sql: 'SELECT (2147483647::INTEGER + line_start::INTEGER)::INTEGER AS n FROM facts',
  },
  { title: "error('x')", sql: "SELECT error('x') AS n FROM facts" },
  { title: 'a parameter that does not cast', sql: 'SELECT ?::INTEGER AS n FROM facts', params: ['abc'] },
  { title: 'a missing parameter', sql: 'SELECT ?::INTEGER AS n', params: [] },
  { title: 'a DECIMAL that was not cast', sql: 'SELECT 1.25::DECIMAL(9, 2) AS n' },
  { title: 'a DATE that was not cast', sql: "SELECT DATE '2024-01-01' AS n" },
  { title: 'a LIST', sql: 'SELECT [1, 2] AS n' },
  { title: 'a BIGINT beyond a double', sql: 'SELECT 9007199254740993::BIGINT AS n' },
];
