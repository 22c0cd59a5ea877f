import type { LineReading } from '../../query/document-readings.ts';

/** A line with the names and telephone numbers of handling staff (structure `contact`) covered, length kept. */
export function maskedText(line: string, readings: readonly LineReading[]): string {
  let text = line;
  for (const { claimed_by, char_start, char_end } of readings) {
    if (claimed_by !== 'contact') continue;
    const cover = text.slice(char_start, char_end).replace(/\S/gu, '█');
    text = text.slice(0, char_start) + cover + text.slice(char_end);
  }
  return text;
}
