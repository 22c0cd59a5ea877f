import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wrapText } from '../../src/chart/text-measure.ts';
import { type Font, type Glyph, openFont } from './true-type.ts';
import { UnfitWords } from './unfit-words.ts';

export type Weight = 'regular' | 'bold';

/** Sets words as outlines, by the widths of the font itself. */
export interface TypeSetter {
  /** Width of a line in pixels. Throws `UnfitWords` where the font lacks one of its characters. */
  width(text: string, size: number, weight?: Weight): number;
  /** A line as SVG, its baseline at `y`. */
  line(text: string, place: Place): string;
  /** `text` in lines of at most `maxWidth` pixels, about equally long. Nothing is cut. */
  wrap(text: string, maxWidth: number, size: number, weight?: Weight): string[];
}

interface Place {
  x: number;
  y: number;
  size: number;
  fill: string;
  weight?: Weight;
  anchor?: 'start' | 'middle' | 'end';
}

const FILES: Readonly<Record<Weight, string>> = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
};

/** The type setter of the pictures: Noto Sans SC in two weights, from the package. */
export function openTypeSetter(): TypeSetter {
  const resolve = createRequire(import.meta.url).resolve;
  const open = (weight: Weight) =>
    openFont(readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${FILES[weight]}`)));
  return typeSetter({ regular: open('regular'), bold: open('bold') });
}

/** Like `openTypeSetter`, with fonts at hand. */
export function typeSetter(fonts: Readonly<Record<Weight, Font>>): TypeSetter {
  const width: TypeSetter['width'] = (text, size, weight = 'regular') =>
    glyphsOf(fonts[weight], text).reduce((sum, { advance }) => sum + advance, 0) *
    (size / fonts[weight].unitsPerEm);

  const wrap: TypeSetter['wrap'] = (text, maxWidth, size, weight) => {
    const lines = (within: number) => {
      const fits = (line: string) => width(line, size, weight) <= within;
      const words = wrapText(text, within, size, (part, at) => width(part, at, weight));
      return keepDates(
        words.flatMap((line) => breakAnywhere(line, fits)),
        fits,
      );
    };
    let best = lines(maxWidth);
    const clauses = text.split(/(?<=[，；：])/u);
    if (clauses.length === best.length && widest(clauses, size, weight) <= maxWidth) return clauses;
    // The narrowest column that still holds as many lines: no last line of one character.
    for (let within = maxWidth - size / 2; within > maxWidth / 2; within -= size / 2) {
      const narrower = lines(within);
      if (narrower.length > best.length || widest(narrower, size, weight) > within) break;
      best = narrower;
    }
    return best;
  };
  const widest = (lines: readonly string[], size: number, weight?: Weight) =>
    Math.max(...lines.map((line) => width(line, size, weight)));

  const line: TypeSetter['line'] = (text, { x, y, size, fill, weight = 'regular', anchor = 'start' }) => {
    const scale = size / fonts[weight].unitsPerEm;
    const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * width(text, size, weight);
    let at = (x - shift) / scale;
    const paths = glyphsOf(fonts[weight], text).map(({ advance, path }) => {
      const placed = path && `<path transform="translate(${at.toFixed(1)} 0)" d="${path}"/>`;
      at += advance;
      return placed;
    });
    return `<g transform="translate(0 ${y}) scale(${scale} ${-scale})" fill="${fill}">${paths.join('')}</g>`;
  };
  return { width, wrap, line };
}

/** A line that is one word wider than the column, in pieces that fit: what is outside the picture is lost. */
function breakAnywhere(line: string, fits: (line: string) => boolean): string[] {
  if (fits(line)) return [line];
  const pieces = [''];
  for (const character of line) {
    const longer = pieces.at(-1) + character;
    if (pieces.at(-1) === '' || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

/** Moves the digits of `2023年` to the line that 年 begins, where they fit. */
function keepDates(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const kept = [...lines];
  for (let row = 1; row < kept.length; row += 1) {
    const digits = /^[年月日号]/u.test(kept[row]!) ? /\d+$/u.exec(kept[row - 1]!)?.[0] : undefined;
    if (digits === undefined || !fits(digits + kept[row])) continue;
    kept[row - 1] = kept[row - 1]!.slice(0, -digits.length);
    kept[row] = digits + kept[row];
  }
  return kept;
}

function glyphsOf(font: Font, text: string): Glyph[] {
  return [...text].map((character) => {
    // A no-break space is a space that does not break.
    const glyph = font.glyph(character === '\u00a0' ? ' ' : character);
    if (glyph) return glyph;
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    throw new UnfitWords(`the font has no glyph for U+${code}`, text);
  });
}
