/** What files were when the page was built, by their names: `{ "indicators.parquet": "40582-1a2b3c4d" }`. */
export type Fingerprints = Readonly<Record<string, string>>;

/** CRC-32 as gzip and PNG have it, one byte at a time. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/**
 * Length and CRC-32 of a file: `40582-1a2b3c4d`. Tells one release's file from another's; it is no seal against a
 * stranger, who would have to stand on our own host. Not `crypto.subtle`, which a page has on https only.
 */
export function fingerprint(bytes: Uint8Array): string {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ REMAINDERS[(remainder ^ byte) & 0xff]!;
  return `${bytes.length}-${((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')}`;
}
