import { Inflate } from 'fflate';
import { DocumentError } from '../document-error.ts';
import { LIMITS, pastLimit } from './limits.ts';

/** A zip whose list of parts was read; nothing is inflated before it is asked for. */
export interface Zip {
  /** Names with `/` between folders and none in front, in the order of the list. */
  names: readonly string[];
  /** Whether there is a part of this name. Names are told apart as Office does: capitals do not count. */
  has(name: string): boolean;
  /** The bytes of a part, inflated and held against their checksum. Throws a `DocumentError`. */
  read(name: string): Uint8Array;
}

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  /** Bytes in the file. */
  packed: number;
  /** Bytes inflated, as declared: a hint, never trusted. */
  size: number;
  /** Where the entry's own header begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const FARTHEST_END = 22 + 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Inflated piece by piece, so that a bomb is noticed after the piece that goes too far. */
const PIECE = 16 * 1024;

/** Whether bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Reads the list of a zip. Bounded whatever the list says: all parts together inflate to `LIMITS.inflated` bytes
 * and no further, and a part that is read twice counts twice. Throws a `DocumentError` for a zip that is cut off,
 * damaged, encrypted or too large.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = new Map(readEntries(bytes, file).map((entry) => [entry.name.toLowerCase(), entry]));
  let left: number = LIMITS.inflated;
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new DocumentError({ file, expected: `a zip with ${name}`, found: 'none' });
      if (entry.size > left) throw pastLimit(file, 'inflated', `${entry.name} of ${entry.size} bytes`);
      const part = inflate(entry, packedBytes(bytes, entry, file), left, file);
      left -= part.length;
      return part;
    },
  };
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const damaged = (file: string, found: string, cause?: unknown) =>
  new DocumentError({ file, expected: 'a whole zip file', found }, { cause });

function readEntries(bytes: Uint8Array, file: string): Entry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) throw damaged(file, 'one that is cut off: its list of parts is missing');
  const { count, offset } = zip64End(view, end) ?? {
    count: view.getUint16(end + 10, true),
    offset: view.getUint32(end + 16, true),
  };
  if (count > LIMITS.parts) throw pastLimit(file, 'parts', `${count}`);
  const entries: Entry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw damaged(file, 'a list of parts that is damaged');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - FARTHEST_END); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** The list of a zip with 64-bit numbers, which some writers of workbooks always make. */
function zip64End(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: number, extra: number): Entry {
  const entry: Entry = {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + name))
      .replaceAll('\\', '/')
      .replace(/^\/+/u, ''),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64(entry, view, at + 46 + name, Math.min(at + 46 + name + extra, bytes.length));
  return entry;
}

/** A number that does not fit 32 bits is all ones there and stands in the extra field 1 instead, in this order. */
function readZip64(entry: Entry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== 0xffffffff || value + 8 > to) continue;
      entry[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
    return;
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry, file: string): Uint8Array {
  const view = viewOf(bytes);
  const { offset, packed, name } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw damaged(file, `${name} not where the list says`);
  }
  if (entry.flags & ENCRYPTED) {
    throw new DocumentError({ file, expected: 'a file without password', found: 'a zip that is encrypted' });
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(file, `${name} cut off`);
  return bytes.subarray(start, start + packed);
}

function inflate(entry: Entry, packed: Uint8Array, most: number, file: string): Uint8Array {
  const { name, method } = entry;
  if (method !== STORED && method !== DEFLATED) throw damaged(file, `${name} packed by method ${method}`);
  const part = method === STORED ? packed : inflatePieces(packed, most, name, file);
  if (part.length > most) throw pastLimit(file, 'inflated', `${name}, larger than that`);
  if (crc32(part) !== entry.crc) throw damaged(file, `${name} damaged: its checksum differs`);
  return part;
}

function inflatePieces(packed: Uint8Array, most: number, name: string, file: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((piece, final) => {
    size += piece.length;
    isWhole ||= final;
    if (size > most) throw pastLimit(file, 'inflated', `${name}, larger than that`);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw damaged(file, `${name} damaged`, error);
  }
  if (!isWhole) throw damaged(file, `${name} cut off`);
  return joinBytes(pieces, size);
}

function joinBytes(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: an iterator takes three times as long, and this runs over every byte of a workbook.
  for (let at = 0; at < bytes.length; at++) {
    crc = (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
