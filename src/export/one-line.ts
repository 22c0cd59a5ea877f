/**
 * Printed text as it may stand inside a line of other text: breaks and runs of blanks are one blank, and characters of
 * control and writing direction are left out, since they would turn round the words after them.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\ufeff]/gu, '')
    .trim();
}
