import type { FindingRow } from '../../model/finding.ts';
import type { TidyDocument } from '../tidy/tidy-document.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type CheckContext, findingRows } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule over one document and its lines. Changes nothing. */
export function checkDocument(
  document: TidyDocument,
  vocabulary: Vocabulary,
  lines: readonly string[],
): FindingRow[] {
  const context: CheckContext = {
    vocabulary,
    contents: contentsOf(document, lines),
    placeOf: placeFinder(document),
  };
  return RULES.flatMap((rule) =>
    findingRows(rule, rule.check(document, context), document.document.document_id),
  );
}

/** Lines that the account of the document calls contents. */
function contentsOf({ readings }: TidyDocument, lines: readonly string[]): CheckContext['contents'] {
  const numbers = new Set(
    readings.filter(({ claimed_by }) => claimed_by === 'contents').map(({ line }) => line),
  );
  return [...numbers].map((line) => ({ text: lines[line - 1] ?? '', line }));
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
