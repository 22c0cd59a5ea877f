import { childOf, elementsOf, type XmlElement } from '../xml.ts';
import type { NumberFormat } from './display.ts';

const NO_FORMAT: NumberFormat = { id: 0 };

/** The number formats of a workbook, by the number of the style that a cell names. */
export function readFormats(styles: XmlElement | undefined): (style: number) => NumberFormat {
  const codes = new Map<number, string>();
  for (const { attributes } of childrenOf(styles, 'numFmts')) {
    codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  }
  const formats = childrenOf(styles, 'cellXfs').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return { id, code: codes.get(id) };
  });
  return (style) => formats[style] ?? NO_FORMAT;
}

function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const child = childOf(element, name);
  return child ? elementsOf(child) : [];
}
