import { type Answer, ask } from './ask.ts';
import { type Check, type Finding, same } from './finding.ts';
import { dataFile } from './open-site.ts';

const MEND =
  'serve .parquet as a plain file: no gzip, no proxy that packs or buffers it away; Range and HEAD passed on';

/** Parquet is read by HEAD and Range: right bytes, right numbers, and the whole file where it has changed meanwhile. */
export const checkRanges: Check = async (site) => {
  const path = dataFile(site, '.parquet');
  const url = site.root + path;
  const name = site.base + path;
  const whole = await ask(url);
  const size = whole.body.length;
  const head = await ask(url, { 'accept-encoding': 'gzip, br' }, 'HEAD');
  const part = (range: string, more: Record<string, string> = {}) => ask(url, { range, ...more });
  const mark = markOf(whole);
  return [
    same(`HEAD ${name}`, `200, ${size} bytes, no body`, ofHead(head), MEND),
    same(
      `${name}, whether it says that it has ranges`,
      'bytes',
      whole.headers['accept-ranges'] ?? 'no',
      MEND,
    ),
    slice(`${name}, bytes 0-3`, await part('bytes=0-3'), whole.body, 0, 4),
    slice(`${name}, bytes 4-9`, await part('bytes=4-9'), whole.body, 4, 10),
    slice(`${name}, the last 8`, await part('bytes=-8'), whole.body, size - 8, size),
    slice(
      `${name}, the last 8, where gzip would be taken`,
      await part('bytes=-8', { 'accept-encoding': 'gzip, br' }),
      whole.body,
      size - 8,
      size,
    ),
    same(`${name}, bytes past its end`, '416', String((await part(`bytes=${size}-`)).status), MEND),
    {
      what: `${name}, a mark of its version`,
      isTrue: mark !== undefined,
      expected: 'a strong ETag or Last-Modified',
      found: mark ?? whole.headers['etag'] ?? 'none',
      mend: 'nginx: `etag on;`, and no gzip for .parquet, which makes the mark weak',
    },
    ...(mark === undefined
      ? []
      : [
          slice(
            `${name}, If-Range as it is`,
            await part('bytes=0-3', { 'if-range': mark }),
            whole.body,
            0,
            4,
          ),
          same(
            `${name}, If-Range of another version`,
            `200, ${size} bytes`,
            inShort(await part('bytes=0-3', { 'if-range': '"another"' })),
            MEND,
          ),
        ]),
  ];
};

/** What `If-Range` takes: never a weak ETag, which says of two files that they are as good as the same. */
function markOf({ headers }: Answer): string | undefined {
  const etag = headers['etag'];
  return etag === undefined || etag.startsWith('W/') ? headers['last-modified'] : etag;
}

function ofHead({ status, headers, body }: Answer): string {
  const length = headers['content-encoding'] ? `${headers['content-encoding']}` : headers['content-length'];
  return `${status}, ${length ?? 'no'} bytes, ${body.length === 0 ? 'no body' : 'a body'}`;
}

const inShort = ({ status, body }: Answer) => `${status}, ${body.length} bytes`;

function slice(what: string, answer: Answer, whole: Buffer, from: number, to: number): Finding {
  const range = `bytes ${from}-${to - 1}/${whole.length}`;
  const isRight = answer.body.equals(whole.subarray(from, to));
  return same(
    what,
    `206, ${range}, the right bytes`,
    `${answer.status}, ${answer.headers['content-range'] ?? 'no Content-Range'}, ${isRight ? 'the right bytes' : `${answer.body.length} other bytes`}`,
    MEND,
  );
}
