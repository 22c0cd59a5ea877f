import { constants, deflateRawSync } from 'node:zlib';
import { zipOf } from './small-files.ts';

/** A deflated stream of `megabytes` of blanks in a thousandth of that. */
export function bombOf(megabytes: number): Uint8Array {
  const blanks = new Uint8Array(2 ** 20).fill(32);
  const piece = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array(0));
  return new Uint8Array(Buffer.concat([...new Array<Uint8Array>(megabytes).fill(piece), end]));
}

/** A zip of one part that is packed as given and declares whatever size it likes. */
export function zipOfPacked(name: string, packed: Uint8Array, size: number, crc = 0): Uint8Array {
  const bytes = zipOf({ [name]: new Uint8Array(0) });
  const view = new DataView(bytes.buffer);
  const head = 30 + name.length;
  const listAt = view.getUint32(bytes.length - 6, true);
  const list = bytes.slice(listAt);
  const listView = new DataView(list.buffer);
  listView.setUint16(10, 8, true);
  listView.setUint32(16, crc, true);
  listView.setUint32(20, packed.length, true);
  listView.setUint32(24, size, true);
  new DataView(list.buffer, list.length - 22).setUint32(16, head + packed.length, true);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, head), packed, list]));
}
