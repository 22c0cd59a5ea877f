/** The rules that a public page shows first: contradictions a reader can check with a calculator. */
export const HEADLINE_RULES: ReadonlySet<string> = new Set([
  'DQ01',
  'DQ02',
  'DQ03',
  'DQ08',
  'DQ11',
  'DQ12',
  'DQ13',
  'DQ15',
  'DQ22',
  'DQ25',
]);
