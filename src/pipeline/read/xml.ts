import { Parser } from 'htmlparser2';
import { DocumentError } from '../document-error.ts';
import { LIMITS, pastLimit } from './limits.ts';

/** An element of XML, its name with the prefix of `PREFIXES` whatever prefix the file uses. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Namespaces of Office files and the prefix they are known by here. The second of a kind is “strict” Open XML. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
};

/** Which part of which file is read, for errors; and what is visited on the way. */
export interface XmlSource {
  file: string;
  part: string;
  /** The children of this element are visited one by one, and do not stay in the tree. */
  streamed?: { parent: string; visit: (child: XmlElement) => void };
}

/**
 * Reads a part of an Office file. A document type is refused: with it come entities that grow a thousandfold or
 * fetch other files, and Office writes none. Throws a `DocumentError` for that, for what is no XML and for elements
 * nested past `LIMITS.xmlDepth`.
 */
export function readXml(bytes: Uint8Array, source: XmlSource): XmlElement {
  const tree = new TreeBuilder(source);
  const parser = new Parser(tree, { xmlMode: true, decodeEntities: true });
  parser.write(decodeXml(bytes, source));
  parser.end();
  return tree.root();
}

function decodeXml(bytes: Uint8Array, source: XmlSource): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw noXml(source, `bytes that are no ${encoding.toUpperCase()}`, error);
  }
}

const noXml = ({ file, part }: XmlSource, found: string, cause?: unknown) =>
  new DocumentError({ file, column: part, expected: 'XML', found }, { cause });

class TreeBuilder {
  readonly #source: XmlSource;
  readonly #top: XmlElement = { name: '', attributes: {}, children: [] };
  readonly #open: XmlElement[] = [this.#top];
  /** Prefixes of this file that are others than those of `PREFIXES`. */
  readonly #renamed = new Map<string, string>();
  /** The element whose start tag was the last thing read: its end may be in the same tag. */
  #started: XmlElement | null = null;
  /** Elements that are in memory now. */
  #kept = 0;

  constructor(source: XmlSource) {
    this.#source = source;
  }

  root(): XmlElement {
    const root = this.#top.children.find((child) => typeof child !== 'string');
    if (!root) throw noXml(this.#source, 'none');
    return root;
  }

  onprocessinginstruction(name: string): void {
    if (name.toLowerCase() !== '!doctype') return;
    const { file, part } = this.#source;
    throw new DocumentError({ file, column: part, expected: 'XML without a document type', found: 'one' });
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#open.length > LIMITS.xmlDepth) throw pastLimit(this.#source.file, 'xmlDepth', 'more');
    if (++this.#kept > LIMITS.xmlElements) throw pastLimit(this.#source.file, 'xmlElements', 'more');
    this.#learnPrefixes(attributes);
    const element = { name: this.#known(name), attributes: this.#knownKeys(attributes), children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    this.#started = element;
  }

  ontext(text: string): void {
    this.#started = null;
    this.#open.at(-1)?.children.push(text);
  }

  onclosetag(_name: string, isImplied: boolean): void {
    const element = this.#open.pop();
    // Implied is the end of `<a/>`, and of what is still open at the end of the file or of an element around it.
    if (isImplied && this.#started !== element) throw noXml(this.#source, 'an element without end');
    this.#started = null;
    const { streamed } = this.#source;
    const parent = this.#open.at(-1);
    if (!element || !streamed || parent?.name !== streamed.parent) return;
    parent.children.length = 0;
    this.#kept = this.#open.length;
    streamed.visit(element);
  }

  #learnPrefixes(attributes: Record<string, string>): void {
    // Over the keys alone: a table has a million elements, and one of them declares prefixes.
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = key.slice('xmlns:'.length);
      const known = PREFIXES[attributes[key] ?? ''];
      if (known !== undefined && known !== prefix) this.#renamed.set(prefix, known);
    }
  }

  #known(name: string): string {
    if (this.#renamed.size === 0) return name;
    const colon = name.indexOf(':');
    const known = this.#renamed.get(name.slice(0, Math.max(0, colon)));
    if (known === undefined) return name;
    return `${known}${known === '' ? '' : ':'}${name.slice(colon + 1)}`;
  }

  #knownKeys(attributes: Record<string, string>): Record<string, string> {
    if (this.#renamed.size === 0) return attributes;
    // An attribute without prefix is in no namespace, whatever that of its element is.
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.#known(key) : key, value]),
    );
  }
}

/** The children of an element that are elements. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** The first child of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The text straight inside an element. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');
