import type { Block, Printed, ReadDocument, Row } from '../blocks.ts';
import { DocumentError } from '../document-error.ts';
import { isBlank } from '../printed.ts';
import { decode } from './decode.ts';
import { LIMITS, pastLimit } from './limits.ts';
import { splitSheet } from './sheet-rows.ts';

const SEPARATORS = [',', ';', '\t'] as const;
const QUOTE = '"';
/** Enough of a file to tell its separator by. */
const SAMPLE = 100_000;

/**
 * Reads a CSV file (RFC 4180; comma, semicolon or tab): a record a row; in quotation marks a cell may hold separators
 * and line breaks. The lines are those of the file, a tab for each separator and blanks for the marks around cells, so
 * that the line and offset of every cell are the file's own (only behind a doubled mark in a cell one further on).
 * Throws a `DocumentError` where the bytes are no text, and for a quotation mark that is not closed.
 */
export function readCsv(bytes: Uint8Array, file: string): ReadDocument {
  const text = decode(bytes, file).replaceAll('\r', '\n');
  const { lines, rows } = readRecords(text, separatorOf(text), file);
  return { lines, blocks: toBlocks(rows), places: null };
}

/** The separator that stands on most lines outside quotation marks. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, SAMPLE)
    .replace(/"[^"]*"/gu, '')
    .split('\n');
  const counts = SEPARATORS.map((separator) => lines.filter((line) => line.includes(separator)).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? SEPARATORS[0];
}

/** A file while it is read: what comes next, and the lines set out so far. */
interface Reading {
  text: string;
  separator: string;
  file: string;
  at: number;
  lines: string[];
  /** The line being set out. */
  line: string;
}

function readRecords(text: string, separator: string, file: string): { lines: string[]; rows: Row[] } {
  const reading: Reading = { text, separator, file, at: 0, lines: [], line: '' };
  const rows: Row[] = [];
  let row: Printed[] = [];
  let cells = 0;
  for (;;) {
    row.push(text[reading.at] === QUOTE ? readQuoted(reading) : readBare(reading));
    if (++cells > LIMITS.cells) throw pastLimit(file, 'cells', 'more');
    const mark = text[reading.at++];
    if (mark === separator) {
      reading.line += '\t';
      continue;
    }
    rows.push(row);
    endLine(reading);
    if (mark === undefined) return { lines: reading.lines, rows };
    row = [];
  }
}

function endLine(reading: Reading): void {
  reading.lines.push(reading.line);
  reading.line = '';
}

/** Puts words down on the line being set out. */
function put(words: string, reading: Reading): Printed {
  const start = reading.line.length;
  reading.line += words;
  return { text: words, spans: [{ line: reading.lines.length + 1, start, end: reading.line.length }] };
}

function readBare(reading: Reading): Printed {
  return put(restOfCell(reading), reading);
}

/** What stands before the next separator or line end. */
function restOfCell(reading: Reading): string {
  const { text, separator, at } = reading;
  while (reading.at < text.length && text[reading.at] !== separator && text[reading.at] !== '\n')
    reading.at++;
  return text.slice(at, reading.at);
}

function readQuoted(reading: Reading): Printed {
  const words = readQuotedWords(reading);
  const behind = restOfCell(reading);
  // `"放管服"改革` is no quoted cell: the marks are its own.
  if (behind.trim() !== '') return putLines(`${QUOTE}${words}${QUOTE}${behind}`, reading);
  reading.line += ' ';
  const printed = putLines(words, reading);
  reading.line += ' '.repeat(1 + behind.length + doubledIn(words));
  return printed;
}

/** Marks inside a cell stand doubled in the file: as many blanks behind the last line keep what follows in its place. */
const doubledIn = (words: string): number => words.slice(words.lastIndexOf('\n') + 1).split(QUOTE).length - 1;

function readQuotedWords(reading: Reading): string {
  const { text, file } = reading;
  const line = reading.lines.length + 1;
  let words = '';
  let from = reading.at + 1;
  for (;;) {
    const end = text.indexOf(QUOTE, from);
    if (end < 0) {
      const found = text.slice(reading.at, reading.at + 100);
      throw new DocumentError({ file, line, expected: 'a quotation mark that closes the cell', found });
    }
    words += text.slice(from, end);
    from = end + 2;
    if (text[end + 1] !== QUOTE) {
      reading.at = end + 1;
      return words;
    }
    words += QUOTE;
  }
}

function putLines(words: string, reading: Reading): Printed {
  const spans = words.split('\n').flatMap((line, index) => {
    if (index > 0) endLine(reading);
    return put(line, reading).spans;
  });
  return { text: words, spans };
}

/** Records of blanks end a table; those of a single cell above and below its rows are paragraphs. */
function toBlocks(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  let run: Row[] = [];
  const endRun = () => {
    const { above, table, below } = splitSheet(run, isAlone);
    blocks.push(...above.map(toParagraph));
    if (table.length > 0) blocks.push({ kind: 'table', rows: table });
    blocks.push(...below.map(toParagraph));
    run = [];
  };
  for (const row of rows) {
    if (row.every(isBlank)) endRun();
    else run.push(row);
  }
  endRun();
  return blocks;
}

const isAlone = (row: Row): boolean => row.filter((cell) => !isBlank(cell)).length === 1;

const toParagraph = (row: Row): Block => ({
  kind: 'paragraph',
  words: row.find((cell) => !isBlank(cell)) ?? { text: '', spans: [] },
});
