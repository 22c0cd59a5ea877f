import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startServer } from '../../scripts/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'static-server-'));
let server: StaticServer;
/** Long enough to be worth packing. */
const LONG = JSON.stringify('指标'.repeat(2000));

beforeAll(async () => {
  mkdirSync(join(root, 'data'));
  mkdirSync(join(root, '_astro'));
  mkdirSync(join(root, 'engine'));
  writeFileSync(join(root, '_astro/Page.Ab12.js'), '');
  writeFileSync(join(root, 'engine/duckdb-1.28.0-eh.wasm.gz'), 'packed');
  writeFileSync(join(root, 'index.html'), '<h1>首页</h1>');
  writeFileSync(join(root, '404.html'), '<h1>没有这一页</h1>');
  writeFileSync(join(root, 'data/rows.parquet'), 'PAR1-body-PAR1');
  writeFileSync(join(root, 'data/rows.json'), LONG);
  writeFileSync(join(root, 'engine.wasm'), '\0asm');
  writeFileSync(join(root, 'engine.wasm.gz'), 'packed');
  server = await startServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

describe('startServer', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data/rows.parquet', 'application/vnd.apache.parquet'],
    ['/engine.wasm', 'application/wasm'],
    ['/engine.wasm.gz', 'application/gzip'],
  ])('serves %s as %s, without a content encoding', async (path, type) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('sends long text packed, and a part of it as it lies', async () => {
    const whole = await fetch(`${server.url}/data/rows.json`);
    expect(whole.headers.get('content-encoding')).toBe('gzip');
    expect(await whole.text()).toBe(LONG);
    // By hand: `fetch` takes no packed answer to a range.
    const part = await answerTo('/data/rows.json', { range: 'bytes=1-6000', 'accept-encoding': 'gzip' });
    expect([part.statusCode, part.headers['content-encoding']]).toEqual([206, undefined]);
    expect(await text(part)).toBe('指标'.repeat(1000));
  });

  it('answers HEAD with the length and no body', async () => {
    const response = await fetch(`${server.url}/data/rows.parquet`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('14');
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect(await response.text()).toBe('');
  });

  it.each([
    ['bytes=0-3', 206, 'PAR1'],
    ['bytes=5-8', 206, 'body'],
    ['bytes=-4', 206, 'PAR1'],
    ['bytes=99-', 416, undefined],
  ])('answers the range %s with %i', async (range, status, body) => {
    const response = await fetch(`${server.url}/data/rows.parquet`, { headers: { range } });
    expect(response.status).toBe(status);
    if (body) expect(await response.text()).toBe(body);
  });

  it('answers a missing page with 404.html', async () => {
    const response = await fetch(`${server.url}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有这一页');
  });

  it('sends a folder to its address with a slash, and keeps to the root', async () => {
    const folder = await fetch(`${server.url}/data`, { redirect: 'manual' });
    expect(folder.headers.get('location')).toBe('/data/');
    expect(await statusOf('/../../etc/passwd')).toBeGreaterThanOrEqual(400);
    expect(await statusOf('/%2e%2e/%2e%2e/etc/passwd')).toBeGreaterThanOrEqual(400);
  });

  it('takes the next free port when the one asked for is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await startServer({ root, port: taken });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });

  it('serves under a base path and nothing beside it', async () => {
    const based = await startServer({ root, base: '/jixiao/' });
    expect((await fetch(`${based.url}/`)).status).toBe(200);
    expect((await fetch(`${based.url}/data`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/jixiao/data/',
    );
    expect((await fetch(new URL('/index.html', based.url))).status).toBe(404);
    await based.close();
  });
});

/** `fetch` tidies `..` away before it asks; this does not. */
async function statusOf(path: string): Promise<number> {
  const answer = await answerTo(path);
  answer.resume();
  return answer.statusCode ?? 0;
}

function answerTo(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, headers }, resolve).on('error', reject).end();
  });
}
