const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '+': '⁺',
};

/** Figures set high keep their height, else m² reads as m2 and 100%¹ as 100%1. Other words stay as they are. */
export const raise = (text: string): string =>
  /^[\d+-]+$/u.test(text.trim()) ? text.replace(/[\d+-]/gu, (figure) => RAISED[figure] ?? figure) : text;
