import type { Printed, Span } from './blocks.ts';

export const isBlank = (words: Printed): boolean => words.text.trim() === '';

/** The first line a text stands on. A blank cell that has no place has line 0. */
export const firstLine = (words: Printed): number => words.spans[0]?.line ?? 0;
export const lastLine = (words: Printed): number => words.spans.at(-1)?.line ?? 0;

/** The part of a printed text from offset `from` to `to` (exclusive), without the blanks at its ends. */
export function slice(words: Printed, from: number, to: number): Printed {
  const part = words.text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = Math.max(start, from + part.trimEnd().length);
  return { text: words.text.slice(start, end), spans: spansOf(words, start, end) };
}

export const trim = (words: Printed): Printed => slice(words, 0, words.text.length);

function spansOf(words: Printed, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const span of words.spans) {
    const length = span.end - span.start;
    const start = Math.max(from, offset);
    const end = Math.min(to, offset + length);
    if (end > start) {
      spans.push({ line: span.line, start: span.start + start - offset, end: span.start + end - offset });
    }
    offset += length + 1;
  }
  return spans;
}

/** One text out of several that belong together, as a paragraph cut by a page break. */
export function join(parts: readonly Printed[]): Printed {
  return {
    text: parts.map((part) => part.text).join('\n'),
    spans: parts.flatMap((part) => part.spans),
  };
}

/** Trimmed, runs of blanks collapsed to one: how a printed string is kept. */
export const collapse = (text: string): string => text.trim().replace(/\s+/gu, ' ');

const CJK = String.raw`[\p{Script=Han}\u3000-\u303f\uff01-\uff60]`;
const BLANK_IN_CJK = new RegExp(String.raw`(?<=${CJK})\s+(?=${CJK})`, 'gu');

/** Like `collapse`, but blanks between two CJK characters are gone too: they came from wrapping. */
export const unwrap = (text: string): string => collapse(text).replace(BLANK_IN_CJK, '');
