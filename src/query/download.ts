import { FileFault } from './file-fault.ts';

/** Bytes over the wire so far, and in all (0 while the server does not say). */
export interface Download {
  loaded: number;
  total: number;
}

export interface DownloadOptions {
  signal?: AbortSignal | undefined;
  onProgress?: (download: Download) => void;
  /** `reload` passes by whatever a browser has kept. */
  cache?: RequestCache;
}

/** The first two bytes of every gzip file. */
const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * Fetches a file whole, telling how many bytes have arrived, and unpacks it where it is gzip.
 * Gzip is told by its first bytes, not by the name: some servers label a `.gz` file so that the browser has
 * unpacked it already. Throws `FileFault` where the server does not answer with the file, `Error` where nothing arrives.
 */
export async function downloadBytes(
  url: string,
  { signal, onProgress, cache = 'default' }: DownloadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { cache, ...(signal ? { signal } : {}) });
  if (!response.ok || response.body === null)
    throw new FileFault('missing', url, `expected the file, found HTTP ${response.status}`);
  const chunks = await readChunks(response, onProgress);
  const packed = new Blob(chunks);
  const isPacked = GZIP_MAGIC.every((byte, index) => chunks[0]?.[index] === byte);
  if (!isPacked) return bytesOf(packed);
  return bytesOf(new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))));
}

async function bytesOf(body: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await body.arrayBuffer());
}

async function readChunks(
  response: Response,
  onProgress: ((download: Download) => void) | undefined,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const total = Number(response.headers.get('content-length') ?? 0);
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    loaded += part.value.length;
    onProgress?.({ loaded, total: Math.max(total, loaded) });
  }
  return chunks;
}
