import { DocumentError } from '../document-error.ts';

const BOM = '\ufeff';
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/u;

/**
 * Bytes → text: UTF-8 with or without a byte-order mark, else GB18030. Line ends become LF.
 * Throws a `DocumentError` for an empty file and for bytes that are text in neither.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const text = (maybeDecode(bytes, 'utf-8') ?? maybeDecode(bytes, 'gb18030'))?.replaceAll('\r\n', '\n');
  if (text === undefined || NOT_TEXT.test(text)) {
    throw new DocumentError({
      file,
      expected: 'text in UTF-8 or GB18030',
      found: `${bytes.length} bytes of something else`,
    });
  }
  if (text.trim() === '') throw new DocumentError({ file, expected: 'a document', found: 'an empty file' });
  return text;
}

function maybeDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BOM) ? text.slice(BOM.length) : text;
  } catch {
    return undefined;
  }
}
