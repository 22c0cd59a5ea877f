import { attributeOf, type HtmlElement, isElement, isText } from './parse-html.ts';

/** What an element holds, by which the article of a page is told from what stands around it. */
export interface Measure {
  /** Characters that are printed, blanks not counted. */
  words: number;
  /** Those of them that are inside links to other pages. */
  linked: number;
  links: number;
  /** Tables that line something up. */
  tables: number;
  /** Headings of the first level. */
  titles: number;
  /** Whether it is itself one of `tables`. */
  isTable: boolean;
}

const UNPRINTED = new Set(
  [
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'audio',
    'video',
    'canvas',
  ].concat([
    'select',
    'button',
    'input',
    'textarea',
    'datalist',
    'rt',
    'rp',
    'link',
    'meta',
    'base',
    'title',
  ]),
);

/** Whether an element prints no words of the page: programs, looks, controls. */
export const isUnprinted = ({ tagName }: HtmlElement): boolean => UNPRINTED.has(tagName);

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** Whether an element is in the page and not shown, as far as the page itself says. */
export const isHidden = (element: HtmlElement): boolean =>
  attributeOf(element, 'hidden') !== undefined || HIDDEN.test(attributeOf(element, 'style') ?? '');

/** Measures an element and all elements in it. */
export function measure(root: HtmlElement): ReadonlyMap<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  measureInto(root, false, measures);
  return measures;
}

function measureInto(element: HtmlElement, isLinked: boolean, measures: Map<HtmlElement, Measure>): Measure {
  const own: Measure = { words: 0, linked: 0, links: 0, tables: 0, titles: 0, isTable: false };
  const isLink = leadsAway(element);
  if (isLink) own.links++;
  if (element.tagName === 'h1') own.titles++;
  for (const child of element.childNodes) {
    if (isText(child)) {
      const length = child.value.replace(/\s+/gu, '').length;
      own.words += length;
      if (isLinked || isLink) own.linked += length;
    } else if (isElement(child) && !isUnprinted(child) && !isHidden(child)) {
      const inner = measureInto(child, isLinked || isLink, measures);
      own.words += inner.words;
      own.linked += inner.linked;
      own.links += inner.links;
      own.tables += inner.tables;
      own.titles += inner.titles;
    }
  }
  own.isTable =
    element.tagName === 'table' && own.tables === 0 && own.linked <= own.words / 2 && linesUp(element);
  if (own.isTable) own.tables = 1;
  measures.set(element, own);
  return own;
}

const FILES = /\.(?:docx?|xlsx?|pdf|et|wps|ofd|zip|rar|txt|csv)(?:[?#]|$)/iu;

/** Whether an element is a link to another page: neither to a place in this one nor to a file that belongs to it. */
function leadsAway(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  const target = attributeOf(element, 'href')?.trim();
  return target !== undefined && !target.startsWith('#') && !FILES.test(target);
}

/** Whether two rows of a table hold two filled cells each. */
function linesUp(table: HtmlElement): boolean {
  let rows = 0;
  for (const row of rowsOf(table)) {
    const filled = row.childNodes.filter((cell) => isElement(cell) && isCell(cell) && hasWords(cell));
    if (filled.length >= 2 && ++rows === 2) return true;
  }
  return false;
}

export const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th';

const hasWords = (element: HtmlElement): boolean =>
  element.childNodes.some((child) =>
    isText(child) ? child.value.trim() !== '' : isElement(child) && !isUnprinted(child) && hasWords(child),
  );

const PARTS = ['thead', 'tbody', 'tfoot'] as const;

/** The rows of a table as they are printed: the head first and the foot last, wherever they stand in the page. */
export const rowsOf = (table: HtmlElement): HtmlElement[] => sectionsOf(table).flat();

/** The rows of each part of a table: a merged cell ends with the part that it begins in. */
export function sectionsOf(table: HtmlElement): HtmlElement[][] {
  const sections = table.childNodes.filter(isElement);
  return PARTS.flatMap((part) =>
    sections
      .filter(({ tagName }) => tagName === part)
      .map((section) => section.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr')),
  );
}
