import { BOLD, textWidth, wrapText } from './text-measure.ts';

/** How a paragraph of a picture is set: its size, its ink, the room above it. Sizes are pixels of the picture. */
const LOOKS = {
  title: { size: 22, line: 1.32, above: 0, fill: 'var(--ink)', family: 'var(--serif)', weight: '700' },
  titleNarrow: { size: 18, line: 1.32, above: 0, fill: 'var(--ink)', family: 'var(--serif)', weight: '700' },
  subtitle: { size: 13, line: 1.5, above: 6, fill: 'var(--ink-soft)' },
  note: { size: 12, line: 1.5, above: 6, fill: 'var(--ink-soft)' },
  site: { size: 12, line: 1.5, above: 10, fill: 'var(--ink)', weight: '600' },
  address: { size: 12, line: 1.5, above: 2, fill: 'var(--ink-soft)' },
} as const satisfies Record<
  string,
  { size: number; line: number; above: number; fill: string; family?: string; weight?: string }
>;

export interface PictureText {
  text: string;
  look: keyof typeof LOOKS;
}

/** Adds a paragraph, broken into lines of `width`; nothing where it is empty. Answers where it ends. */
export function addPictureText(
  picture: SVGSVGElement,
  { text, look }: PictureText,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  if (text.trim() === '') return y;
  const style: { size: number; line: number; above: number; fill: string; family?: string; weight?: string } =
    LOOKS[look];
  const { size, line, above, fill, family, weight } = style;
  const document = picture.ownerDocument;
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = { 'font-size': size, fill, 'font-family': family, 'font-weight': weight };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  const wide = weight === undefined ? size : size * BOLD;
  const lines = fitText(text, look.startsWith('title') ? balancedWidth(text, width, wide) : width, wide);
  for (const [index, words] of lines.entries()) {
    const span = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    span.setAttribute('x', String(x));
    span.setAttribute('y', String(round(y + above + size * (0.98 + index * line))));
    span.textContent = words;
    element.append(span);
  }
  picture.append(element);
  return y + above + lines.length * size * line;
}

/** The least width that needs no more lines: a title of two lines has no lone word in the second. */
function balancedWidth(text: string, width: number, size: number): number {
  const count = (within: number) => fitText(text, within, size).length;
  let least = width;
  while (count(least * 0.95) === count(width)) least *= 0.95;
  return least;
}

/** Like `wrapText`, but a word that is longer than a line (an address) is broken, behind its own signs where it has any. */
export function fitText(text: string, width: number, size: number): string[] {
  return wrapText(text, width, size).flatMap((line) =>
    textWidth(line, size) <= width ? [line] : breakWord(line, width, size),
  );
}

function breakWord(word: string, width: number, size: number): string[] {
  const lines: string[] = [''];
  // No lookbehind: Safari learnt it in 16.4, and a pattern it cannot read would stop the whole file.
  const parts = word.match(/[^/?&=,+#-]+[/?&=,+#-]*|[/?&=,+#-]+/gu) ?? [];
  for (const piece of parts.flatMap((part) => slices(part, width, size))) {
    const last = lines.length - 1;
    if (lines[last] !== '' && textWidth(lines[last] + piece, size) > width) lines.push(piece);
    else lines[last] += piece;
  }
  return lines;
}

/** A part without signs that is longer than a line, cut where the line ends: nothing runs out of the picture. */
function slices(part: string, width: number, size: number): string[] {
  const count = Math.max(1, Math.floor(width / textWidth('W', size)));
  return textWidth(part, size) <= width ? [part] : (part.match(new RegExp(`.{1,${count}}`, 'gu')) ?? []);
}

const round = (value: number) => Math.round(value * 10) / 10;
