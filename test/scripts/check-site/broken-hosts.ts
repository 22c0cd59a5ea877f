import { gzipSync } from 'node:zlib';
import type { Answer } from '../../../scripts/check-site/ask.ts';
import type { Alter } from './altering-host.ts';

const without = ({ headers }: Answer, ...names: string[]) => ({
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
});
const withHeader = ({ headers }: Answer, name: string, value: string) => ({
  headers: { ...headers, [name]: value },
});

const isParquet = (path: string) => path.endsWith('.parquet');
const isPage = (path: string) => path.endsWith('/');

/** What a host does wrong, how, and what must be found of it. */
export const BROKEN_HOSTS: readonly [does: string, alter: Alter, finding: RegExp][] = [
  [
    'that has no ranges',
    (_a, { path, headers }) => (isParquet(path) && headers['range'] ? { status: 200 } : undefined),
    /bytes 0-3$/,
  ],
  [
    'that gives the wrong bytes',
    (a, { path }) =>
      isParquet(path) && a.status === 206 ? { body: Buffer.alloc(a.body.length) } : undefined,
    /the last 8$/,
  ],
  [
    'that forgets If-Range',
    (_a, { headers }) => (headers['if-range'] === '"another"' ? { status: 206 } : undefined),
    /If-Range of another version/,
  ],
  [
    'that says no length to HEAD',
    (a, { method, path }) =>
      method === 'HEAD' && isParquet(path) ? without(a, 'content-length') : undefined,
    /^HEAD /,
  ],
  [
    'that packs Parquet',
    (a, { path, headers }) =>
      isParquet(path) && headers['accept-encoding'] && a.status === 200
        ? { ...withHeader(a, 'content-encoding', 'gzip'), body: gzipSync(a.body) }
        : undefined,
    /parquet, Content-Encoding/,
  ],
  [
    'that says of the engine that it is packed',
    (a, { path }) => (path.endsWith('.gz') ? withHeader(a, 'content-encoding', 'gzip') : undefined),
    /wasm\.gz, Content-Encoding/,
  ],
  [
    'that packs another build',
    (a) => (a.headers['content-encoding'] ? { body: gzipSync('yesterday') } : undefined),
    /page\.css, unpacked/,
  ],
  [
    'that does not know CSV',
    (a, { path }) => (path.endsWith('.csv') ? withHeader(a, 'content-type', 'text/plain') : undefined),
    /^\/data\/indicators\.csv$/,
  ],
  [
    'that says no charset',
    (a, { path }) => (isPage(path) ? withHeader(a, 'content-type', 'text/html') : undefined),
    /^\/, its type$/,
  ],
  [
    'that keeps pages for an hour',
    (a, { path }) => (isPage(path) ? withHeader(a, 'cache-control', 'max-age=3600') : undefined),
    /^\/, how long it is kept/,
  ],
  [
    'that keeps nothing for good',
    (a) => withHeader(a, 'cache-control', 'no-cache'),
    /page\.css, how long it is kept/,
  ],
  [
    'that never says not modified',
    (a) => (a.status === 304 ? { status: 200 } : undefined),
    /asked for again/,
  ],
  ['that sends no policy', (a) => without(a, 'content-security-policy'), /^\/, what its policy lacks/],
  [
    'that lets scripts in a page run',
    (a) =>
      withHeader(
        a,
        'content-security-policy',
        (a.headers['content-security-policy'] ?? '').replace("'wasm", "'unsafe-inline' 'wasm"),
      ),
    /^\/, what its policy lacks/,
  ],
  [
    'whose policy is of another build',
    (a) =>
      withHeader(
        a,
        'content-security-policy',
        (a.headers['content-security-policy'] ?? '').replace('aaaa', 'bbbb'),
      ),
    /^\/, what its policy forbids/,
  ],
  [
    'that lets nobody frame an embed',
    (a, { path }) =>
      path.includes('embed') ? withHeader(a, 'content-security-policy', "frame-ancestors 'self'") : undefined,
    /^\/embed\/types\/, who may frame it/,
  ],
  [
    'that lets nobody frame what a release keeps',
    (a, { path }) => (path.startsWith('/r/') ? withHeader(a, 'x-frame-options', 'DENY') : undefined),
    /^\/r\/0\.1\.0\/embed\/types\/, headers that/,
  ],
  [
    'that lets anybody frame a page',
    (a, { path }) =>
      path === '/'
        ? withHeader(
            a,
            'content-security-policy',
            (a.headers['content-security-policy'] ?? '').replace(", frame-ancestors 'self'", ''),
          )
        : undefined,
    /^\/, who may frame it/,
  ],
  ['that lets types be guessed', (a) => without(a, 'x-content-type-options'), /X-Content-Type-Options/],
  [
    'that answers 200 to everything',
    (a) => (a.status === 404 ? { status: 200 } : undefined),
    /^a page that is not there$/,
  ],
  [
    'that keeps what is missing',
    (a) => (a.status === 404 ? withHeader(a, 'cache-control', 'immutable') : undefined),
    /a file that is not there, how long/,
  ],
  [
    'that leads elsewhere',
    (a) => (a.status === 301 ? withHeader(a, 'location', 'http://10.0.0.1/data/') : undefined),
    /without its slash/,
  ],
  [
    'that has a file of another build',
    (_a, { path }) => (path === '/data/agencies.xlsx' ? { body: Buffer.from('other') } : undefined),
    /agencies\.xlsx, its checksum/,
  ],
  [
    'that lacks a file',
    (_a, { path }) => (path === '/_astro/page.js' ? { status: 404 } : undefined),
    /those that are not there/,
  ],
];
