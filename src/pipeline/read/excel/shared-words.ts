import { raise } from '../superscript.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml.ts';

/** The table of texts that cells refer to by number. */
export const readSharedWords = (table: XmlElement | undefined): string[] =>
  table
    ? elementsOf(table)
        .filter(({ name }) => name === 'si')
        .map(readRichText)
    : [];

/** A text, whole or in runs of different looks; how it is pronounced (`rPh`) is not printed in the cell. */
export function readRichText(text: XmlElement): string {
  return elementsOf(text)
    .map((part) => {
      if (part.name === 't') return unescapeControls(textOf(part));
      if (part.name !== 'r') return '';
      const words = unescapeControls(
        elementsOf(part)
          .filter(({ name }) => name === 't')
          .map(textOf)
          .join(''),
      );
      const height = childOf(childOf(part, 'rPr'), 'vertAlign')?.attributes['val'];
      return height === 'superscript' ? raise(words) : words;
    })
    .join('');
}

/** Control characters stand as `_x000D_` in the XML of a workbook. */
export const unescapeControls = (words: string): string =>
  words.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
