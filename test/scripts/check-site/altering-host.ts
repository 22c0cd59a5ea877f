import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Answer, ask } from '../../../scripts/check-site/ask.ts';
import { type StaticServer, startServer } from '../../../scripts/static-server.ts';

/** A question as the host got it. */
export interface Asked {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** What a host does to an answer that was right. */
export type Alter = (answer: Answer, asked: Asked) => Partial<Answer> | undefined;

const TEXT = /^(text\/|application\/(javascript|json|atom))/u;

/** The local server behind a host that packs texts, as a good one does, and then alters what it answers. */
export async function startAlteringHost(root: string, base: string, alter: Alter): Promise<StaticServer> {
  const inner = await startServer({ root, base, packs: false });
  const origin = new URL(inner.url).origin;
  const outer = createServer(async (request, response) => {
    const asked = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers as Record<string, string>,
    };
    const { host: _host, connection: _connection, ...headers } = asked.headers;
    const right = packed(
      await ask(origin + asked.path, headers, asked.method === 'HEAD' ? 'HEAD' : 'GET'),
      asked,
    );
    const altered = alter(right, asked);
    const answer = { ...right, ...altered };
    if (altered?.body) answer.headers = { ...answer.headers, 'content-length': String(altered.body.length) };
    response.writeHead(answer.status, { ...answer.headers, connection: 'close' });
    response.end(asked.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((resolve) => outer.listen(0, '127.0.0.1', resolve));
  const { port } = outer.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base.replace(/\/$/u, '')}`,
    close: async () => {
      outer.closeAllConnections();
      await new Promise((resolve) => outer.close(resolve));
      await inner.close();
    },
  };
}

function packed(answer: Answer, { headers, method }: Asked): Answer {
  const isText = TEXT.test(answer.headers['content-type'] ?? '');
  if (!isText || answer.status !== 200 || !headers['accept-encoding']?.includes('gzip')) return answer;
  const { 'content-length': _length, ...rest } = answer.headers;
  const body = method === 'HEAD' ? answer.body : gzipSync(answer.body);
  return { ...answer, headers: { ...rest, 'content-encoding': 'gzip' }, body };
}
