import type { ReadDocument } from '../../blocks.ts';
import { DocumentError } from '../../document-error.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads a page saved with its pictures in one file (.mht: an e-mail, RFC 2557): the page is the first part that is
 * HTML. Throws a `DocumentError`.
 */
export function readMhtml(bytes: Uint8Array, file: string): ReadDocument {
  // Bytes as characters: a part has an encoding of its own.
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
  const page = partsOf(text).find(({ head }) => /^content-type:\s*text\/html/imu.test(head));
  if (!page) throw new DocumentError({ file, expected: 'a saved page with a part in HTML', found: 'none' });
  return readHtml(decodePart(page), file);
}

interface Part {
  head: string;
  body: string;
}

function partsOf(text: string): Part[] {
  const whole = splitHead(text);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(whole.head);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [whole];
  return text
    .split(`\n--${mark}`)
    .slice(1)
    .map((part) => splitHead(part.replace(/^-*\n/u, '')));
}

function splitHead(text: string): Part {
  const end = text.indexOf('\n\n');
  if (end < 0) return { head: text, body: '' };
  return { head: text.slice(0, end).replace(/\n[ \t]+/gu, ' '), body: text.slice(end + 2) };
}

function decodePart({ head, body }: Part): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return toBytes(atob(body.replace(/[^A-Za-z0-9+/]/gu, '')));
  if (encoding !== 'quoted-printable') return toBytes(body);
  const joined = body.replace(/=[ \t]*\n/gu, '');
  return toBytes(
    joined.replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
}

/** Characters to the bytes they stand for. The decoder of latin1 is that of Windows-1252: some stand above 255. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => WINDOWS.get(character) ?? character.charCodeAt(0));
}

const WINDOWS = new Map(
  [...new TextDecoder('latin1').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))].map(
    (character, index) => [character, 0x80 + index],
  ),
);
