import { FileFault } from '../file-fault.ts';
import { withPatience } from '../patience.ts';

/** Some bytes of a file of the data, from `from` up to before `to`. */
export type ReadRange = (path: string, from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Reads parts of files over the network. `data`: address of the folder of the data, with its slash. Throws `FileFault` where
 * there is no such file, and `Error` where the server gives anything but the bytes asked for: the whole of a file is not taken.
 */
export function rangesOf(data: string): ReadRange {
  return async (path, from, to) => {
    const url = `${data}${path}`;
    const stop = new AbortController();
    const headers = { range: `bytes=${from}-${to - 1}` };
    const response = await fetch(url, { headers, signal: stop.signal });
    if (response.status !== 206) {
      stop.abort();
      const said = `expected bytes ${from} to ${to - 1}, found HTTP ${response.status}`;
      if (response.ok) throw new Error(`${path}: ${said}: the server reads no part of a file`);
      throw new FileFault('missing', url, said);
    }
    const bytes = await withPatience((sign) => readAll(response, sign), stop.signal).catch(
      (error: unknown) => {
        stop.abort();
        throw error;
      },
    );
    if (bytes.length !== to - from)
      throw new FileFault('damaged', url, `expected ${to - from} bytes, found ${bytes.length}`);
    return bytes;
  };
}

async function readAll(response: Response, sign: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      sign();
      controller.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(response.body?.pipeThrough(watch)).arrayBuffer());
}

/** Unpacks gzip, whose checksum tells bytes of another file. Throws `FileFault` where they are not what they should be. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, path: string): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer().catch((error: unknown) => {
    throw new FileFault('damaged', path, `expected gzip, found ${error}`);
  });
}
