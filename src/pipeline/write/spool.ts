import { type FileHandle, open } from 'node:fs/promises';
import { zstdCompressSync } from 'node:zlib';

/** Bytes that are gathered before they are written: a shard's frames are a few kB each. */
const GATHERED = 2 ** 20;

/** A file that pieces are put behind one another in. */
export interface Spool {
  append(piece: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** Opens a spool of zstd frames. One without a frame holds an empty one, so that it is a stream all the same. */
export async function openSpool(path: string): Promise<Spool> {
  const file: FileHandle = await open(path, 'w');
  let pieces: Buffer[] = [zstdCompressSync('')];
  let length = 0;
  const flush = async () => {
    await file.writev(pieces);
    pieces = [];
    length = 0;
  };
  return {
    async append(piece) {
      if (piece.length === 0) return;
      pieces.push(piece);
      length += piece.length;
      if (length >= GATHERED) await flush();
    },
    async close() {
      if (pieces.length > 0) await flush();
      await file.close();
    },
  };
}
