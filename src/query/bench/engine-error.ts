/** Where in a statement the engine stopped: 1-based, and the same as offsets (UTF-16, end exclusive). */
export interface ErrorPlace {
  line: number;
  column: number;
  start: number;
  end: number;
}

/** What the engine said about a statement. */
export interface EngineMessage {
  /** Its words, without the picture of the line. */
  text: string;
  /** Null where it names none: an error of the run, not of the words. */
  place: ErrorPlace | null;
  /** True where the engine itself broke and must be started again. */
  isFatal: boolean;
}

/** What the binding puts before an error of the run. */
const BINDING = /^Invalid Input Error: Attempting to fetch from an unsuccessful query result\s*Error: /u;
const PICTURE = /\n*^LINE (\d+): (.*)\n( *)\^[ \t]*$/mu;
const CUT = '...';

/** Its own kinds of error, each with its name before the colon. Anything else came from underneath it. */
const KNOWN = /^[A-Z][\w/ ]* Error: /u;
const FATAL = /^(?:INTERNAL|FATAL) Error: /u;

/**
 * Reads an error of DuckDB: `… not found\nLINE 2: SELECT nam\n               ^`. The line is pictured with … where it is
 * long, and the sign stands under its place by width: a Chinese character is two columns wide.
 */
export function readEngineError(message: string, sql: string): EngineMessage {
  const said = message.replace(BINDING, '').trim();
  const picture = PICTURE.exec(said);
  return {
    text: said.replace(PICTURE, '').trim(),
    place: picture === null ? null : placeOf(picture, sql),
    isFatal: FATAL.test(said) || !KNOWN.test(said),
  };
}

function placeOf([, number = '1', shown = '', blanks = '']: RegExpExecArray, sql: string): ErrorPlace | null {
  const lines = sql.split('\n');
  const line = Number(number);
  const printed = lines[line - 1];
  if (printed === undefined) return null;
  const before = charactersWithin(shown, blanks.length - `LINE ${number}: `.length);
  const isCut = shown.startsWith(CUT);
  const visible = (isCut ? shown.slice(CUT.length) : shown).replace(/\.\.\.$/u, '');
  const from = isCut ? printed.replaceAll('\t', ' ').indexOf(visible.replaceAll('\t', ' ')) : 0;
  if (from < 0) return null;
  const column = Math.min(from + before - (isCut ? CUT.length : 0), printed.length);
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column;
  return { line, column: column + 1, start, end: start + wordLength(sql, start) };
}

/** How many UTF-16 units of `text` stand before a place `width` columns from its beginning. A tab has no width there. */
function charactersWithin(text: string, width: number): number {
  let [units, columns] = [0, 0];
  for (const character of text) {
    const own = character === '\t' ? 0 : WIDE.test(character) ? 2 : 1;
    if (columns >= width && own > 0) break;
    columns += own;
    units += character.length;
  }
  return units;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A whole word or one sign: what is selected in the editor. */
function wordLength(sql: string, start: number): number {
  return /^(?:[\p{L}\p{N}_]+|.)?/u.exec(sql.slice(start))?.[0].length ?? 0;
}
