/** The line and the words of `第34行：穗财政【2023】79号`; undefined where the evidence is not worded so. */
export function maybeEvidence(text: string): { line: number; words: string } | undefined {
  const [, line, words] = /^第\s*(\d+)\s*行：(.+)$/u.exec(text) ?? [];
  return line && words ? { line: Number(line), words } : undefined;
}
