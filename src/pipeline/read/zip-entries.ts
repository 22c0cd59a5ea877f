import { DocumentError } from '../document-error.ts';
import { LIMITS, pastLimit } from './limits.ts';

/** A part of a zip as the list at its end says. */
export interface ZipEntry {
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
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const FARTHEST_END = 22 + 0xffff;

/** Whether bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const damaged = (file: string, found: string, cause?: unknown) =>
  new DocumentError({ file, expected: 'a whole zip file', found }, { cause });

/** Reads the list of a zip; nothing is inflated. Throws a `DocumentError` for a zip that is cut off or damaged. */
export function listZip(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) throw damaged(file, 'one that is cut off: its list of parts is missing');
  const { count, offset } = zip64End(view, end) ?? {
    count: view.getUint16(end + 10, true),
    offset: view.getUint32(end + 16, true),
  };
  if (count > LIMITS.parts) throw pastLimit(file, 'parts', `${count}`);
  const entries: ZipEntry[] = [];
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

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: number, extra: number): ZipEntry {
  const entry: ZipEntry = {
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
function readZip64(entry: ZipEntry, view: DataView, from: number, to: number): void {
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
