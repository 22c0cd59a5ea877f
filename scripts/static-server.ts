import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import serveStatic from 'serve-static';

const types: Record<string, string> = {
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet',
  // No content-encoding beside it: the page unpacks the engine itself and must get the bytes as they lie.
  '.gz': 'application/gzip',
};

/** Files whose names carry what they hold: a hash, or the engine's release. All others are asked about each time. */
const UNCHANGING = /^(?:_astro|engine)[\\/]/u;
const IMMUTABLE = 'public, max-age=31536000, immutable';

export interface ServerOptions {
  root: string;
  host?: string;
  /** The first port to try; where it is taken the next free one is used. 0 lets the system choose. */
  port?: number;
  /** The path the site lives under, as in `BASE_PATH`. */
  base?: string;
}

export interface StaticServer {
  /** The address without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a folder as a plain static host would: HEAD, ranges, index.html, 404.html, no rewriting. */
export async function startServer({
  root,
  host = '127.0.0.1',
  port = 0,
  base = '',
}: ServerOptions): Promise<StaticServer> {
  const prefix = base.replace(/\/+$/, '');
  const serve = serveStatic(root, {
    fallthrough: false,
    setHeaders(response, path) {
      if (UNCHANGING.test(relative(root, path))) response.setHeader('Cache-Control', IMMUTABLE);
      const type = types[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(`${prefix}/`)) return answerError(root, response, { status: 404 });
    // serve-static takes the part before `url` from originalUrl, as Express would have left it.
    Object.assign(request, { originalUrl: path, url: path.slice(prefix.length) });
    serve(request, response, (error) => answerError(root, response, error ?? { status: 404 }));
  });
  const { port: bound } = await listen(server, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${prefix}`,
    close: () => close(server),
  };
}

/** As serve-static reports it; a range outside the file comes with the header that says how long the file is. */
interface HttpError {
  status: number;
  headers?: Record<string, string> | undefined;
}

function answerError(root: string, response: ServerResponse, { status, headers }: HttpError): void {
  const page = join(root, '404.html');
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
