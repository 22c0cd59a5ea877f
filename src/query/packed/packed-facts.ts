import type { EmbedFact } from '../embed-facts.ts';
import type { FacetCount } from '../facet-counts.ts';
import type { ReconciledProject } from '../reconciled-projects.ts';
import { type PackedTable, packTable, unpackTable } from './packed-table.ts';
import { type SearchedFact, searchedText } from './searched-text.ts';

/** What is said once for a project. */
const PROJECT = [
  'project_id',
  'project',
  'budget_yuan',
  'project_line_start',
  'theme_id',
  'theme',
  'theme_en',
  'document_id',
  'year',
  'year_basis',
  'status',
  'agency_id',
  'agency',
  'agency_en',
  'admin_level',
  'division_code',
] as const satisfies readonly (keyof EmbedFact)[];

/** What the cost targets of a project come to. */
const RECONCILED = [
  'verdict',
  'reason',
  'total_yuan',
] as const satisfies readonly (keyof ReconciledProject)[];
type Reconciled = Pick<ReconciledProject, (typeof RECONCILED)[number]>;

/** What every chart and filter needs of an indicator. */
const INDICATOR = [
  'project_id',
  'type',
  'kind',
  'comparator',
  'base_unit',
  'axis',
  'denominator',
  'measure_id',
] as const satisfies readonly (keyof EmbedFact)[];

/** What is said once for an axis. */
const AXIS = ['axis', 'axis_unit', 'dimension'] as const satisfies readonly (keyof EmbedFact)[];

/** What is said once for a comparable measure. */
const MEASURE = [
  'measure_id',
  'measure',
  'measure_en',
  'measure_code',
  'measure_kind',
] as const satisfies readonly (keyof EmbedFact)[];

/** What only charts of single targets need. */
const TARGET = [
  'seq',
  'base_value',
  'name',
  'value_raw',
  'line_start',
] as const satisfies readonly (keyof EmbedFact)[];

/** What is only searched in. */
const TEXT = [
  'description',
  'overall_value_raw',
  'basis',
  'level1',
  'level2',
] as const satisfies readonly (keyof EmbedFact)[];

const FACET_VALUE = ['facet', 'value', 'label', 'label_en'] as const satisfies readonly (keyof FacetCount)[];

/** A value that a filter may name, with the data's own words for it. */
export type FacetValue = Pick<FacetCount, 'facet' | 'value' | 'label' | 'label_en'>;

/** `facts.json`: enough for every chart that counts or adds up. Rows in the order of their ids. */
export interface PackedFacts {
  projects: PackedTable<(typeof PROJECT)[number] | (typeof RECONCILED)[number]>;
  indicators: PackedTable<(typeof INDICATOR)[number]>;
  axes: PackedTable<(typeof AXIS)[number]>;
  measures: PackedTable<(typeof MEASURE)[number]>;
  facets: PackedTable<(typeof FACET_VALUE)[number]>;
}

/** `targets.json`: the same rows' targets. */
export type PackedTargets = PackedTable<(typeof TARGET)[number]>;

/** `search.json`: what the same rows print beside their targets. */
export type PackedSearch = PackedTable<(typeof TEXT)[number]>;

/** An indicator as the charts that count see it; with `targets.json`, as those of single targets do. */
export type PackedFact = Pick<
  EmbedFact,
  (typeof PROJECT)[number] | (typeof INDICATOR)[number] | (typeof AXIS)[number] | (typeof MEASURE)[number]
> &
  Reconciled;
export type PackedTargetFact = PackedFact & Pick<EmbedFact, (typeof TARGET)[number] | 'indicator_id'>;

/**
 * The three files of the embeds. Throws where an id is not its project's with the indicator's number, and where a
 * project has no reconciliation.
 */
export function packFacts(
  facts: readonly EmbedFact[],
  facets: readonly FacetCount[],
  reconciled: readonly ReconciledProject[],
) {
  for (const fact of facts) {
    if (fact.indicator_id !== indicatorId(fact))
      throw new Error(`${fact.indicator_id}: expected the id ${indicatorId(fact)}`);
  }
  const byProject = new Map(facts.map((fact) => [fact.project_id, fact]));
  const sums = new Map(reconciled.map((project) => [project.project_id, project]));
  const projects = [...byProject.values()].map((fact) => {
    const sum = sums.get(fact.project_id);
    if (!sum) throw new Error(`${fact.project_id}: expected a row of reconciliations, found none`);
    return { ...sum, ...fact };
  });
  return {
    facts: {
      projects: packTable(projects, [...PROJECT, ...RECONCILED]),
      indicators: packTable(facts, INDICATOR),
      axes: packTable(onceEach(facts, 'axis'), AXIS),
      measures: packTable(onceEach(facts, 'measure_id'), MEASURE),
      facets: packTable(facets, FACET_VALUE),
    } satisfies PackedFacts,
    targets: packTable(facts, TARGET) satisfies PackedTargets,
    search: packTable(facts, TEXT) satisfies PackedSearch,
  };
}

/** The values that a filter may name, facet by facet. */
export function unpackFacets({ facets }: PackedFacts): FacetValue[] {
  return unpackTable(facets) as unknown as FacetValue[];
}

/** A row for each value of a column that has one. */
function onceEach(facts: readonly EmbedFact[], column: 'axis' | 'measure_id'): EmbedFact[] {
  return [...new Map(facts.map((fact) => [fact[column], fact])).values()].filter(
    (fact) => fact[column] !== null,
  );
}

/** The rows of `facts.json`, in the order of their ids. */
export function unpackFacts({ projects, indicators, axes, measures }: PackedFacts): PackedFact[] {
  const byId = new Map(unpackTable(projects).map((project) => [project.project_id, project]));
  const byAxis = new Map(unpackTable(axes).map((axis) => [axis.axis, axis]));
  const byMeasure = new Map(unpackTable(measures).map((measure) => [measure.measure_id, measure]));
  return unpackTable(indicators).map(
    (indicator) =>
      ({
        ...byId.get(indicator.project_id),
        ...(byAxis.get(indicator.axis) ?? NO_AXIS),
        ...(byMeasure.get(indicator.measure_id) ?? NO_MEASURE),
        ...indicator,
      }) as PackedFact,
  );
}

const NO_AXIS = Object.fromEntries(AXIS.map((column) => [column, null]));
const NO_MEASURE = Object.fromEntries(MEASURE.map((column) => [column, null]));

/** The rows of `facts.json` with their targets. */
export function unpackTargets(facts: PackedFacts, targets: PackedTargets): PackedTargetFact[] {
  const details = unpackTable(targets);
  return unpackFacts(facts).map((fact, row) => {
    const target = { ...fact, ...details[row] } as Omit<PackedTargetFact, 'indicator_id'>;
    return { ...target, indicator_id: indicatorId(target) };
  });
}

/** The text that the engine searches in, for each row, folded in the same way: `SEARCHED` of dataset.ts. */
export function unpackSearch(facts: readonly PackedTargetFact[], search: PackedSearch): string[] {
  const texts = unpackTable(search);
  return facts.map((fact, row) => searchedText({ ...fact, ...texts[row]! } as SearchedFact));
}

function indicatorId({ project_id, seq }: Pick<EmbedFact, 'project_id' | 'seq'>): string {
  return `${project_id}-i${String(seq).padStart(2, '0')}`;
}
