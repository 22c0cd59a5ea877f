import { DocumentError } from '../../pipeline/document-error.ts';
import { LIMITS, pastLimit } from '../../pipeline/read/limits.ts';
import { originAssets } from '../../pipeline/read/pdf/origin-assets.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { readFile } from '../../pipeline/read-file.ts';
import { inPieces, type PageReading, type ReadReply, type ReadRequest } from './messages.ts';
import { siteVocabulary } from './vocabulary.ts';

// Reads one document for the page and is ended by it. It fetches the library of the document's format and, for a PDF,
// character maps, all from the site's own origin; nothing of the document goes anywhere but to the page.
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // pdf.js listens and speaks on the same port with messages of its own.
  if (data.kind === 'read') void answer(data);
});

async function answer(request: ReadRequest): Promise<void> {
  try {
    const reading = await read(request);
    say({ kind: 'step', step: 'handing-over' });
    for (const message of inPieces(reading)) say(message);
  } catch (error) {
    say(inWords(error));
  }
}

async function read({ file, content, assets }: ReadRequest): Promise<PageReading> {
  say({ kind: 'step', step: 'opening' });
  // Before it is in memory.
  if (content.size > LIMITS.file) throw pastLimit(file, 'file', `${content.size.toLocaleString('en')} bytes`);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const sha256 = await checksum(bytes);
  const source = await readDocument(bytes, file, {
    assets: originAssets(assets),
    onPage: (page, pages) => say({ kind: 'step', step: 'pages', page, pages }),
  });
  say({ kind: 'step', step: 'rows' });
  return { ...readFile(source, { file, sha256 }, siteVocabulary()), places: source.places };
}

/** Hexadecimal; empty where the site is served without encryption, since browsers then compute none. */
async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inWords(error: unknown): ReadReply {
  if (error instanceof DocumentError) {
    const { file, line, column, expected, found } = error;
    return { kind: 'refused', fault: { file, line, column, expected, found } };
  }
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

function say(message: ReadReply): void {
  self.postMessage(message);
}
