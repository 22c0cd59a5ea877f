import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedDocument } from '../../query/documents.ts';

/**
 * The lines of a document as published, counted as the data counts them: CRLF is LF, and a last line without newline
 * counts. Throws where the file does not have the lines that the data was read from.
 */
export async function sourceLines(document: PublishedDocument, folder = 'data/sources'): Promise<string[]> {
  const file = join(folder, document.document_id, document.source_file);
  const lines = decode(await readFile(file))
    .replaceAll('\r\n', '\n')
    .split('\n');
  if (lines.length !== document.line_count) {
    throw new Error(
      `${file}: expected ${document.line_count} lines, found ${lines.length}; run \`npm run data\` again`,
    );
  }
  return lines;
}

/** UTF-8, with or without byte-order mark, else GB18030: what published text files come in. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
