import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { type HeaderRule, headersOf, readHeadersFile } from './headers/headers-file.ts';

const types: Record<string, string> = {
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet',
  // No content-encoding beside it: the page unpacks the engine itself and must get the bytes as they lie.
  '.gz': 'application/gzip',
};

/** Text is sent compressed; a part of a file is not, since its place is counted in the bytes as they lie. */
const compress = compression({
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
});

export interface ServerOptions {
  root: string;
  host?: string;
  /** The first port to try; where it is taken the next free one is used. 0 lets the system choose. */
  port?: number;
  /** The path the site lives under, as in `BASE_PATH`. */
  base?: string;
  /** Whether text is sent packed to those who take it. */
  packs?: boolean;
}

export interface StaticServer {
  /** The address without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host would: HEAD, ranges, gzip for text, index.html, 404.html, no rewriting, and the headers
 * of its `_headers` where the build has written one.
 */
export async function startServer({
  root,
  host = '127.0.0.1',
  port = 0,
  base = '',
  packs = true,
}: ServerOptions): Promise<StaticServer> {
  const prefix = base.replace(/\/+$/, '');
  const rules = readRules(root);
  const serve = serveStatic(root, {
    fallthrough: false,
    setHeaders(response, path) {
      const type = types[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    setHeaders(response, rules, path);
    if (!path.startsWith(`${prefix}/`)) return answerError(root, response, { status: 404 });
    // serve-static takes the part before `url` from originalUrl, as Express would have left it.
    const asked = Object.assign(request, { originalUrl: path, url: path.slice(prefix.length) });
    const send = () =>
      serve(request, response, (error) => answerError(root, response, error ?? { status: 404 }));
    if (!packs) return send();
    // Both are of Node, not of Express, for which the middleware is typed: it asks nothing else of them.
    const [plain, answer] = [asked, response] as unknown as Parameters<typeof compress>;
    compress(plain, answer, send);
  });
  const { port: bound } = await listen(server, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${prefix}`,
    close: () => close(server),
  };
}

function readRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : [];
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const [name, values] of Object.entries(headersOf(rules, path.split('?')[0] ?? '/')))
    response.setHeader(name, values);
}

/** As serve-static reports it; a range outside the file comes with the header that says how long the file is. */
interface HttpError {
  status: number;
  headers?: Record<string, string> | undefined;
}

function answerError(root: string, response: ServerResponse, { status, headers }: HttpError): void {
  const page = join(root, '404.html');
  // What is not there today may be there tomorrow.
  response.removeHeader('Cache-Control');
  if (status === 404 && existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    createReadStream(page).pipe(response);
  } else {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(STATUS_CODES[status]);
  }
}

async function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await listenOnce(server, host, candidate);
      return server.address() as AddressInfo;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate === 65_535) throw error;
    }
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
