import { type Sql, sql } from './sql.ts';

/** ！ to ～ (U+FF01–FF5E) stand 65,248 above ! to ~. */
const FULL_WIDTH_OFFSET = 0xfee0;
const HALF_WIDTH = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
const FULL_WIDTH = HALF_WIDTH.map((character) =>
  String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET),
);

/** Blanks come last: `translate` deletes characters that have no partner. */
const BLANKS = ' \u3000\u00a0';

/**
 * An expression of text as the search compares it: lower case, full-width forms as half-width ones, no blanks.
 * Done in SQL for text and question alike, so that both engines and both sides fold in one way.
 */
export function foldSearch(expression: Sql): Sql {
  return sql`translate(lower(${expression}), ${FULL_WIDTH.join('').toLowerCase() + BLANKS}, ${HALF_WIDTH.join('').toLowerCase()})`;
}
