import type { FindingRow } from '../../model/finding.ts';
import type { TidyDocument } from '../tidy/tidy-document.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type CheckContext, findingRows } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule over one document. Changes nothing. */
export function checkDocument(document: TidyDocument, vocabulary: Vocabulary): FindingRow[] {
  const context: CheckContext = { vocabulary, placeOf: placeFinder(document) };
  return RULES.flatMap((rule) =>
    findingRows(rule, rule.check(document, context), document.document.document_id),
  );
}

/** Where a field of a row is printed, by the document's readings. The index is made when first asked for. */
function placeFinder({ readings }: TidyDocument): CheckContext['placeOf'] {
  let places: Map<string, { line_start: number; line_end: number }> | undefined;
  return (row_id, field) => {
    places ??= indexPlaces(readings);
    return places.get(`${row_id} ${field}`);
  };
}

function indexPlaces(readings: TidyDocument['readings']) {
  const places = new Map<string, { line_start: number; line_end: number }>();
  for (const { row_id, field, line } of readings) {
    if (row_id === null || field === null) continue;
    const key = `${row_id} ${field}`;
    const held = places.get(key);
    places.set(key, {
      line_start: Math.min(held?.line_start ?? line, line),
      line_end: Math.max(held?.line_end ?? line, line),
    });
  }
  return places;
}
