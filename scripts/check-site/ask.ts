import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server answered, as it came over the wire: nothing followed, nothing unpacked. */
export interface Answer {
  url: string;
  status: number;
  /** Names in lower case; several of one name are put together with commas, as the standard says. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Longer than this, and a host is as good as not there. */
const PATIENCE = 30_000;

/** Asks for an address once. `fetch` would unpack, follow and keep silent about both. Throws where nothing answers. */
export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? secure : plain;
    const sent = request(url, { method, headers, timeout: PATIENCE }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          url,
          status: response.statusCode ?? 0,
          headers: joined(response.headersDistinct),
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)));
    sent.on('error', (error) => reject(new Error(`${url}: ${error.message}`, { cause: error })));
    sent.end();
  });
}

/** The body as it was before it was packed for the way. Throws for a packing that was not asked for. */
export function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gunzipSync(body);
  if (encoding === 'br') return brotliDecompressSync(body);
  throw new Error(`Content-Encoding: expected gzip or br, found ${encoding}`);
}

function joined(headers: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}
