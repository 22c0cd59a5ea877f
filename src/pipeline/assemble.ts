import type { Rows } from '../model/tables.ts';
import type { BuiltDocument } from './build-document.ts';
import { deriveMeasureRows } from './derive/measure-rows.ts';
import { reconcile } from './derive/reconciliation.ts';
import { vocabularyRows } from './document-rows.ts';
import { byPublishedOrder } from './published-order.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The rows of a few documents and of the vocabulary as they are published, all in memory: by province, agency and
 * year, then in printed order. What `npm run data` merges of shards, piece by piece, holds the same rows in the same order.
 */
export function assemble(built: readonly BuiltDocument[], vocabulary: Vocabulary): Rows {
  const documents = built.toSorted((a, b) => byPublishedOrder(placeOf(a), placeOf(b)));
  const projects = documents.flatMap((document) => document.projects);
  const indicators = documents.flatMap((document) => document.indicators);
  const agencies = new Map(documents.map(({ agency }) => [agency.agency_id, agency]));
  const { themes, measures, rules } = vocabularyRows(vocabulary);
  return {
    documents: documents.map(({ document }) => document),
    agencies: [...agencies.values()],
    projects,
    objectives: documents.flatMap((document) => document.objectives),
    indicators,
    sub_goals: documents.flatMap((document) => document.sub_goals),
    themes,
    measures,
    measure_rows: deriveMeasureRows(projects, indicators, vocabulary),
    reconciliations: reconcile(projects, indicators),
    rules,
    findings: documents.flatMap((document) => document.findings),
    readings: documents.flatMap((document) => document.readings),
  };
}

const placeOf = ({ agency, document }: BuiltDocument) => ({ ...agency, ...document });
