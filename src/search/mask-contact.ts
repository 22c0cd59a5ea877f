/** A stretch of a line and what it was read as: a row of `readings`. */
export interface LineClaim {
  char_start: number;
  char_end: number;
  claimed_by: string;
}

/** A line with the names and telephone numbers of handling staff (structure `contact`) covered, its length kept. */
export function maskContact(line: string, claims: readonly LineClaim[]): string {
  let text = line;
  for (const { claimed_by, char_start, char_end } of claims) {
    if (claimed_by !== 'contact') continue;
    const cover = text.slice(char_start, char_end).replaceAll(/\S/g, '█');
    text = text.slice(0, char_start) + cover + text.slice(char_end);
  }
  return text;
}
