/** Longer addresses are cut by some servers, messengers and mail programs. In characters, as encoded. */
const MAX_QUERY = 2000;

/** All but these is written as %XX: no messenger ends a link at one of them, and a reader can still read the words. */
const READABLE = /[^\w\-.~*,:/=]/gu;

/**
 * The end of the address that shows a statement: `?sql=SELECT+name+FROM+projects`. A long one stands behind `#`, in the
 * same writing, where no server sees it and none can find it too long. Empty for no statement.
 */
export function statementToAddress(sql: string): string {
  if (sql.trim() === '') return '';
  const written = encode(sql);
  return `${written.length <= MAX_QUERY ? '?' : '#'}sql=${written}`;
}

/** The statement of an address, null where it has none. Throws `URIError` where it was cut inside a character. */
export function statementFromAddress({ search, hash }: { search: string; hash: string }): string | null {
  const part = [...search.slice(1).split('&'), hash.slice(1)].find((one) => one.startsWith('sql='));
  return part === undefined ? null : decodeURIComponent(part.slice('sql='.length).replaceAll('+', '%20'));
}

function encode(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(READABLE, (character) =>
      character === ' '
        ? '+'
        : [...new TextEncoder().encode(character)]
            .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
            .join(''),
    );
}
