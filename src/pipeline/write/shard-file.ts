import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { DOCUMENT_TABLES, type DocumentRows, type DocumentTable } from '../../model/document-tables.ts';
import { DocumentError } from '../document-error.ts';

/** Whose the rows are, and what the closing report says of them. */
export interface ShardSummary {
  document_id: string;
  agency_id: string;
  projects: number;
  indicators: number;
  /** Indicators whose target is one number. */
  quantities: number;
  /** Share of the non-blank characters that was read, 0 to 1. */
  coverage: number;
  findings: number;
  /** How long the document took to read, check and derive. */
  milliseconds: number;
}

/** All rows of one document. Each table is zstd frames of JSON, a line a row, in printed order. */
export interface Shard {
  summary: ShardSummary;
  frames: Record<DocumentTable, Buffer>;
}

interface Head {
  key: string;
  summary: ShardSummary;
  /** Length of each table's frames, in bytes. */
  lengths: Record<DocumentTable, number>;
}

const CHECKSUM_LENGTH = 64;

/**
 * A shard as a file: the checksum of all that follows, a line that says what it is, the frames. Frames of many shards
 * put one behind the other are one zstd stream, so that they are merged without being unpacked. Throws a `DocumentError`
 * where a row is longer than can be merged.
 */
export function encodeShard(key: string, rows: DocumentRows, summary: ShardSummary): Buffer {
  const file = rows.documents[0]?.source_file ?? summary.document_id;
  const frames = DOCUMENT_TABLES.map((name) => encodeRows(rows[name], file));
  const lengths = Object.fromEntries(
    DOCUMENT_TABLES.map((name, index) => [name, frames[index]?.length ?? 0]),
  ) as Head['lengths'];
  const head: Head = { key, summary, lengths };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...frames]);
  return Buffer.concat([Buffer.from(checksum(body)), body]);
}

/** The shard of a file, or undefined where the file is not whole, or is that of another key. */
export function decodeShard(key: string, file: Buffer): Shard | undefined {
  const body = file.subarray(CHECKSUM_LENGTH);
  if (file.toString('latin1', 0, CHECKSUM_LENGTH) !== checksum(body)) return undefined;
  let from = body.indexOf('\n') + 1;
  const head = JSON.parse(body.toString('utf8', 0, from)) as Head;
  if (head.key !== key) return undefined;
  const frames = DOCUMENT_TABLES.map((name) => {
    const start = from;
    from += head.lengths[name];
    return [name, body.subarray(start, from)] as const;
  });
  return { summary: head.summary, frames: Object.fromEntries(frames) as Shard['frames'] };
}

const checksum = (body: Buffer): string => createHash('sha256').update(body).digest('hex');

/** Rows that are put into words at a time: a long document's at once would be longer than a text may be. */
const ROWS_OF_FRAME = 8192;

/** Rows as zstd frames of JSON, a line a row; no rows are no bytes. */
function encodeRows(rows: readonly object[], file: string): Buffer {
  const frames: Buffer[] = [];
  for (let from = 0; from < rows.length; from += ROWS_OF_FRAME)
    frames.push(encodeFrame(rows.slice(from, from + ROWS_OF_FRAME), file));
  return Buffer.concat(frames);
}

function encodeFrame(rows: readonly object[], file: string): Buffer {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (lines.length > LONGEST_ROW / 3) refuseLongRows(rows, file);
  if (!HALF_PAIR.test(lines)) return zstdCompressSync(lines);
  // Half a surrogate pair, which UTF-8 cannot hold and DuckDB refuses, becomes the sign for it, as in `writeData`.
  return zstdCompressSync(rows.map((row) => `${JSON.stringify(row, wellFormed)}\n`).join(''));
}

/** Bytes of JSON of one row that is merged; DuckDB holds a buffer of twice as many. Rows that were seen have some kB. */
export const LONGEST_ROW = 2 ** 24;

function refuseLongRows(rows: readonly object[], file: string): void {
  for (const row of rows) {
    const found = Buffer.byteLength(JSON.stringify(row, wellFormed));
    if (found <= LONGEST_ROW) continue;
    const line = 'line_start' in row && typeof row.line_start === 'number' ? row.line_start : null;
    throw new DocumentError({
      file,
      line,
      expected: `a row of at most ${LONGEST_ROW} bytes`,
      found: `${found}`,
    });
  }
}

/** `JSON.stringify` writes half a pair as an escape, and whole pairs as they are. */
const HALF_PAIR = /\\ud[89a-f]/u;

const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;
