/**
 * What a spreadsheet may run when it opens a CSV file: text that begins with = + - @ (or their full-width forms, which
 * East Asian editions take for the same) or with a tab or line break, and goes on. Quotes, blanks and characters that
 * are not seen (bidi marks, zero-width ones) before it hide nothing. A lone sign is no formula: `=` and `-` are
 * printed values here.
 */
const FORMULA = /^['"\s\p{Cf}]*(?:[=+\-@＝＋－＠]|[\t\r\n])[\s\S]/u;

/** A signed number written as text is read as that number and runs nothing. */
const SIGNED_NUMBER = /^[+-]\d+(?:\.\d+)?%?$/u;

const GUARD = "'";

/**
 * Text as it may stand in a CSV cell: `=1+1` becomes `'=1+1`, all that runs nothing stays as it is.
 * `unguardFormula` takes the sign away again and never any other: text that itself begins with `'` before a formula
 * gets one more, so that no two texts share a cell.
 */
export function guardFormula(text: string): string {
  return isFormula(text) ? GUARD + text : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  const rest = cell.slice(GUARD.length);
  return cell.startsWith(GUARD) && isFormula(rest) ? rest : cell;
}

function isFormula(text: string): boolean {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text);
}
