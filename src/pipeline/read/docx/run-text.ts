import { raise } from '../superscript.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { readSymbol, readSymbols } from './symbols.ts';

/** Elements of a run that print a character of their own. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The text of one element inside a run (`w:t`, `w:tab`, `w:sym` …) in the font and height of the run. */
export function readRunPart(part: XmlElement, properties: XmlElement | undefined): string {
  if (part.name === 'w:sym') {
    const code = Number.parseInt(part.attributes['w:char'] ?? '', 16);
    return Number.isNaN(code) ? '' : readSymbol(code, part.attributes['w:font'] ?? '');
  }
  if (part.name !== 'w:t') return CHARACTERS[part.name] ?? '';
  const text = readSymbols(textOf(part), childOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '');
  const isRaised = childOf(properties, 'w:vertAlign')?.attributes['w:val'] === 'superscript';
  return isRaised ? raise(text) : text;
}

/** Whether the words of a run are kept in the file and not shown. */
export function isHidden(properties: XmlElement | undefined): boolean {
  const vanish = childOf(properties, 'w:vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? '');
}

/** What a field that a reader fills in shows: ☑ or ☐, or the entry chosen from a list. */
export function readFormField(fieldStart: XmlElement): string {
  const data = childOf(fieldStart, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) {
    const mark = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
    const isOn = mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? '');
    return isOn ? '☑' : '☐';
  }
  const list = childOf(data, 'w:ddList');
  if (!list) return '';
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  const chosen = Number((childOf(list, 'w:result') ?? childOf(list, 'w:default'))?.attributes['w:val'] ?? 0);
  return entries[chosen]?.attributes['w:val'] ?? '';
}

/** A formula as one line: fractions with `/`, figures set high as such. */
export function readFormula(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element);
  const parts = elementsOf(element);
  if (element.name === 'm:f') {
    const [above, below] = ['m:num', 'm:den'].map((name) => childOf(element, name));
    return `${above ? readFormula(above) : ''}/${below ? readFormula(below) : ''}`;
  }
  return parts.map((part) => (part.name === 'm:sup' ? raise(readFormula(part)) : readFormula(part))).join('');
}
