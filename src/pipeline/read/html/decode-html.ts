import { DocumentError } from '../../document-error.ts';

/** The declaration stands at the top; pages put long comments before it. */
const HEAD = 4096;
const DECLARED = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)|<\?xml\s[^>]*encoding\s*=\s*["']([\w-]+)/iu;

/**
 * Bytes of a page → text, in the encoding of its byte-order mark, else the one it declares, else UTF-8 or GB18030.
 * A declaration that the bytes contradict is not believed: pages are saved in another encoding than they were sent.
 * Characters that are damaged all the same are left as they are (\ufffd). Throws a `DocumentError` where the page
 * names an encoding that is none.
 */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  const encodings = [declared, 'utf-8', 'gb18030'].filter((encoding) => encoding !== undefined);
  for (const encoding of encodings) {
    const text = maybeDecode(bytes, encoding, file);
    if (text !== undefined) return text;
  }
  return new TextDecoder(encodings[0]).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = DECLARED.exec(head);
  const name = (declared?.[1] ?? declared?.[2])?.toLowerCase();
  // The bytes of the declaration itself were read as ASCII, so that it is no UTF-16 whatever it says.
  return name?.startsWith('utf-16') ? undefined : name;
}

function maybeDecode(bytes: Uint8Array, encoding: string, file: string): string | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    const expected = 'a page in an encoding that browsers know';
    throw new DocumentError({ file, expected, found: encoding }, { cause: error });
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
