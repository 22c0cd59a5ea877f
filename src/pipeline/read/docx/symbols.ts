/**
 * Characters of the symbol fonts that forms and targets are written with. Word keeps them as numbers of the font
 * (`F0B3` of Symbol is ≥), which mean nothing in any other font. A number that is not here stays as it is: a character
 * of the private use area, to be seen and asked about.
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  // biome-ignore format: one line a group
  symbol: {
    163: '≤', 179: '≥', 177: '±', 185: '≠', 187: '≈', 180: '×', 184: '÷', 176: '°', 183: '•', 45: '−',
    43: '+', 60: '<', 61: '=', 62: '>', 37: '%', 165: '∞', 174: '→', 172: '←', 173: '↑', 175: '↓',
    97: 'α', 98: 'β', 109: 'μ', 87: 'Ω', 83: 'Σ', 68: 'Δ', 214: '√', 162: '′', 178: '″',
  },
  // biome-ignore format: one line a group
  wingdings: {
    108: '●', 110: '■', 111: '□', 113: '❑', 114: '❒', 117: '◆', 118: '❖', 161: '○', 167: '▪', 168: '☐',
    216: '➢', 224: '→', 251: '✗', 252: '✓', 253: '☒', 254: '☑',
    129: '①', 130: '②', 131: '③', 132: '④', 133: '⑤', 134: '⑥', 135: '⑦', 136: '⑧', 137: '⑨', 138: '⑩',
  },
  // biome-ignore format: one line a group
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 158: '•', 163: '☐' },
};

/** A character of a font as every font has it: `F0B3` of Symbol → ≥. */
export function readSymbol(code: number, font: string): string {
  return SYMBOLS[font.toLowerCase()]?.[code & 0xff] ?? String.fromCodePoint(code);
}

const PRIVATE = /[\uf000-\uf0ff]/gu;

/** Text typed in a symbol font: its characters are kept in the private use area. */
export const readSymbols = (text: string, font: string): string =>
  text.replace(PRIVATE, (character) => readSymbol(character.codePointAt(0) ?? 0, font));
