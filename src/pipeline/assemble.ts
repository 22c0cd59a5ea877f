import type { Rows } from '../model/tables.ts';
import type { BuiltDocument } from './build-document.ts';
import { ruleRows } from './check/rules.ts';
import { deriveMeasureRows } from './derive/measure-rows.ts';
import { reconcile } from './derive/reconciliation.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The rows of all documents and of the vocabulary, as they are published: by province, agency and year, then in
 * printed order, so that a filtered query reads neighbouring rows of a file.
 */
export function assemble(built: readonly BuiltDocument[], vocabulary: Vocabulary): Rows {
  const documents = built.toSorted(
    (a, b) =>
      compare(a.agency.division_code.slice(0, 2), b.agency.division_code.slice(0, 2)) ||
      compare(a.agency.agency_id, b.agency.agency_id) ||
      a.document.year - b.document.year ||
      compare(a.document.document_id, b.document.document_id),
  );
  const projects = documents.flatMap((document) => document.projects);
  const indicators = documents.flatMap((document) => document.indicators);
  const agencies = new Map(documents.map(({ agency }) => [agency.agency_id, agency]));
  return {
    documents: documents.map(({ document }) => document),
    agencies: [...agencies.values()],
    projects,
    objectives: documents.flatMap((document) => document.objectives),
    indicators,
    sub_goals: documents.flatMap((document) => document.sub_goals),
    themes: themeRows(vocabulary),
    measures: vocabulary.files.measures.map(({ rule: _, derived: __, ...measure }) => measure),
    measure_rows: deriveMeasureRows(projects, indicators, vocabulary),
    reconciliations: reconcile(projects, indicators),
    rules: ruleRows(),
    findings: documents.flatMap((document) => document.findings),
    readings: documents.flatMap((document) => document.readings),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function themeRows({ files }: Vocabulary): Rows['themes'] {
  return files.themes.themes
    .map(({ theme_id, code, name, name_en }) => ({
      theme_id,
      code,
      name,
      name_en,
      sort: Number(code.slice(1)),
    }))
    .toSorted((a, b) => a.sort - b.sort);
}
