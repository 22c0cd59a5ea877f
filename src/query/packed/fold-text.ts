const FULL_WIDTH_OFFSET = 0xfee0;

/** Text as `foldSearch` leaves it: lower case, full-width forms as half-width ones, no blanks. */
export function foldText(text: string): string {
  return [...text]
    .map((character) => character.toLowerCase())
    .join('')
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll(/[ \u3000\u00a0]/gu, '');
}
