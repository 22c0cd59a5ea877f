import { type DownloadOptions, downloadBytes } from './download.ts';
import { FileFault } from './file-fault.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Fetches a published file and holds it to the fingerprint that the page was built with: nothing else is handed on. The
 * address carries the fingerprint, so that no cache answers with another release's file; where one does all the same, the
 * file is asked of the server itself once more. Throws `FileFault` for a file that is not there or not this one, `Error`
 * where nothing arrives.
 */
export async function downloadPublished(
  url: string,
  expected: string,
  options: Omit<DownloadOptions, 'cache'> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const address = `${url}?v=${expected}`;
  const isExpected = (bytes: Uint8Array) => fingerprint(bytes) === expected;
  const kept = await downloadBytes(address, options);
  if (isExpected(kept)) return kept;
  const sent = await downloadBytes(address, { ...options, cache: 'reload' });
  if (isExpected(sent)) return sent;
  const reason = isWhole(sent, url) ? 'other-release' : 'damaged';
  throw new FileFault(reason, url, `expected the file ${expected}, found ${fingerprint(sent)}`);
}

/** How a file begins and ends, by its kind. */
const ENDS = { parquet: ['PAR1', 'PAR1'], json: ['{', '}'] } as const;

function isWhole(bytes: Uint8Array, file: string): boolean {
  const [first, last] = ENDS[file.endsWith('.json') ? 'json' : 'parquet'];
  const text = (part: Uint8Array) => String.fromCharCode(...part);
  return text(bytes.subarray(0, first.length)) === first && text(bytes.subarray(-last.length)) === last;
}
