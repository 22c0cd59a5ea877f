import { Inflate } from 'fflate';
import { DocumentError } from '../document-error.ts';
import { LIMITS, pastLimit } from './limits.ts';
import { damaged, listZip, viewOf, type ZipEntry } from './zip-entries.ts';

/** A zip whose list of parts was read; nothing is inflated before it is asked for. */
export interface Zip {
  /** Names with `/` between folders and none in front, in the order of the list. */
  names: readonly string[];
  /** Whether there is a part of this name. Names are told apart as Office does: capitals do not count. */
  has(name: string): boolean;
  /** The bytes of a part, inflated and held against their checksum. Throws a `DocumentError`. */
  read(name: string): Uint8Array;
}

const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Inflated piece by piece, so that a bomb is noticed after the piece that goes too far. */
const PIECE = 16 * 1024;

/**
 * Reads the list of a zip. Bounded whatever the list says: all parts together inflate to `LIMITS.inflated` bytes
 * and no further, and a part that is read twice counts twice. Throws a `DocumentError` for a zip that is cut off,
 * damaged, encrypted or too large.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = new Map(listZip(bytes, file).map((entry) => [entry.name.toLowerCase(), entry]));
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

function packedBytes(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
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

function inflate(entry: ZipEntry, packed: Uint8Array, most: number, file: string): Uint8Array {
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
