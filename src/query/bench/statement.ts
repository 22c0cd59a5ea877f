/** Words a statement may begin with on the bench. Whatever else there is sets, loads, attaches or copies something. */
const QUERIES = ['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', '('] as const;
const LOOKS = ['DESCRIBE', 'DESC', 'SHOW', 'SUMMARIZE', 'EXPLAIN', 'PIVOT', 'UNPIVOT'] as const;
const CHANGES = ['CREATE', 'DROP', 'ALTER', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const;

/** What a statement does: `query` answers with rows, `look` too but cannot stand inside another statement. */
export type StatementKind = 'query' | 'look' | 'change' | 'refused' | 'empty';

/** A statement as far as it has to be understood before the engine sees it. */
export interface Statement {
  kind: StatementKind;
  /** Its first word in capitals: `SELECT`, `ATTACH`; empty for an empty one. */
  word: string;
  /** Without the semicolons and comments that follow it. */
  text: string;
}

/**
 * Blanks, comments (`/* *\/` may hold others) and quoted text: what no word of a statement stands in. An unfinished one
 * reaches to the end; the engine says what is wrong with it.
 */
const BLANK = /\s+|--[^\n]*/y;
const QUOTED = /'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|(\$\w*\$)[\s\S]*?(?:\1|$)/y;
const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;

/** Reads the first word and the end of a statement. */
export function readStatement(sql: string): Statement {
  const words: string[] = [];
  let end = 0;
  for (const { text, at } of tokens(sql)) {
    if (text === ';') continue;
    if (words.length < 3) words.push(text.toUpperCase());
    end = at + text.length;
  }
  return { kind: kindOf(words), word: words[0] ?? '', text: sql.slice(0, end) };
}

/** `EXPLAIN ANALYZE x` runs x: it is allowed what x is. */
function kindOf([first, ...rest]: readonly string[]): StatementKind {
  if (first === undefined) return 'empty';
  if (first === 'EXPLAIN') {
    const explained = kindOf(rest[0] === 'ANALYZE' ? rest.slice(1) : rest);
    return explained === 'query' || explained === 'look' ? 'look' : explained;
  }
  const isOneOf = (list: readonly string[]) => list.includes(first);
  if (isOneOf(QUERIES)) return 'query';
  if (isOneOf(LOOKS)) return 'look';
  return isOneOf(CHANGES) ? 'change' : 'refused';
}

/** Words, quoted texts and single signs, with where they stand. */
function* tokens(sql: string): Generator<{ text: string; at: number }> {
  let at = 0;
  while (at < sql.length) {
    const blank = match(BLANK, sql, at) ?? comment(sql, at);
    const text = blank ?? match(QUOTED, sql, at) ?? match(WORD, sql, at) ?? sql.charAt(at);
    if (blank === null) yield { text, at };
    at += text.length;
  }
}

function match(pattern: RegExp, sql: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}

function comment(sql: string, start: number): string | null {
  if (!sql.startsWith('/*', start)) return null;
  let depth = 0;
  for (let at = start; at < sql.length; at++) {
    const pair = sql.slice(at, at + 2);
    if (pair === '/*') depth++;
    else if (pair === '*/') depth--;
    else continue;
    at++;
    if (depth === 0) return sql.slice(start, at + 1);
  }
  return sql.slice(start);
}
