/** The two ways in which anything that is not a parameter may come near a statement: as a name, or as a quoted text. */

/** A name of a table or column as SQL writes it, whatever is in it: `a"b` → `"a""b"`. Throws for a NUL, which would end it. */
export function quoteName(name: string): string {
  return `"${withoutNul(name).replaceAll('"', '""')}"`;
}

/** A text as SQL writes it, for statements that take no parameter there (`COPY … TO`): `it's` → `'it''s'`. */
export function quoteText(text: string): string {
  return `'${withoutNul(text).replaceAll("'", "''")}'`;
}

function withoutNul(text: string): string {
  if (text.includes('\0')) throw new RangeError('SQL: expected text without NUL');
  return text;
}
