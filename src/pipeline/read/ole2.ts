/**
 * The container of Office files before 2007 (OLE2, a file system in a file). Only its directory is looked at here, to
 * tell what the file is: 128 bytes an entry, the name in UTF-16 first, its length behind it.
 */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const NAME_LENGTH = 64;
const KIND = 66;
const STREAM = 2;

export const isOle2 = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Names of the streams: `Workbook`, `WordDocument`, `EncryptedPackage` … */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Entries stand on multiples of their length, whatever the size of the sectors; the header is no entry.
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + NAME_LENGTH, true);
    if (bytes[at + KIND] !== STREAM || length < 4 || length > NAME_LENGTH || length % 2 === 1) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
    names.add(name);
  }
  return names;
}
