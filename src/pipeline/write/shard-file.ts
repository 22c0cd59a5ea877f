import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { columnsOf } from '../../model/column.ts';
import { DOCUMENT_TABLES, type DocumentRows, type DocumentTable } from '../../model/document-tables.ts';
import { TABLES } from '../../model/tables.ts';

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

/** All rows of one document. Each table is one zstd frame of JSON, a line a row, in printed order. */
export interface Shard {
  summary: ShardSummary;
  frames: Record<DocumentTable, Buffer>;
}

interface Head {
  key: string;
  summary: ShardSummary;
  /** Length of each table's frame, in bytes. */
  lengths: Record<DocumentTable, number>;
}

const CHECKSUM_LENGTH = 64;

/**
 * A shard as a file: the checksum of all that follows, a line that says what it is, the frames. Frames of many shards
 * put one behind the other are one zstd stream, so that they are merged without being unpacked.
 */
export function encodeShard(key: string, rows: DocumentRows, summary: ShardSummary): Buffer {
  const frames = DOCUMENT_TABLES.map((name) => encodeRows(name, rows[name]));
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

/** Rows as a zstd frame of JSON lines, their columns in the order of the schema; no rows are no bytes. */
export function encodeRows(name: keyof typeof TABLES, rows: readonly object[]): Buffer {
  if (rows.length === 0) return Buffer.alloc(0);
  const columns = columnsOf(TABLES[name].schema).map((column) => column.name);
  const lines = rows.map((row) => {
    const values = row as Record<string, unknown>;
    return `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, wellFormed(values[column])])))}\n`;
  });
  return zstdCompressSync(lines.join(''));
}

/** Half a surrogate pair, which UTF-8 cannot hold, is written as the sign for it: DuckDB refuses its JSON. */
const wellFormed = (value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : (value ?? null);
