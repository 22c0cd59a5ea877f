import type { ReadNote } from '../../blocks.ts';
import { pastLimit } from '../limits.ts';
import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../source-blocks.ts';
import { raise } from '../superscript.ts';
import type { Article } from './article.ts';
import { type Flow, openFlow } from './flow.ts';
import { itemNumbers } from './list-numbers.ts';
import { isCell, isHidden, isUnprinted, sectionsOf } from './measure.ts';
import { attributeOf, type HtmlElement, isElement, isText } from './parse-html.ts';
import { wordsOf } from './words.ts';

/** What the readers of a page share. */
interface Page {
  file: string;
  notes: ReadNote[];
  /** Whether the page brings style sheets: numbers of its lists are then not known to be printed. */
  hasLooks: boolean;
}

interface Reading extends Page {
  article: Article;
  flow: Flow;
  /** Whether blanks count, as in `<pre>`. */
  isAsTyped: boolean;
  /** Whether all this is in a table that lines something up: a row with `class="header"` is its header. */
  isInTable: boolean;
  depth: number;
}

const INLINE = new Set(
  [
    'a',
    'abbr',
    'b',
    'big',
    'bdi',
    'bdo',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'img',
    'ins',
  ].concat(
    [
      'kbd',
      'label',
      'mark',
      'nobr',
      'q',
      'ruby',
      'rb',
      's',
      'samp',
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'sup',
    ],
    ['time', 'tt', 'u', 'var', 'wbr', 'acronym', 'math', 'o:p', 'st1:chsdate', 'st1:personname'],
  ),
);

/** The parser refuses deeper pages; misnested formatting may come out a little deeper than it went in. */
const DEEPEST = 2_000;

/** The paragraphs and tables of an article, in their order. */
export function readArticle(article: Article, page: Page): SourceBlock[] {
  return readChildren(article.root, { ...page, article, isAsTyped: false, isInTable: false, depth: 0 });
}

/** What an element holds, as blocks of their own. */
function readChildren(element: HtmlElement, reading: Omit<Reading, 'flow'>): SourceBlock[] {
  const flow = openFlow();
  readInto(element, { ...reading, flow, depth: reading.depth + 1 });
  flow.end();
  return flow.blocks;
}

function readInto(parent: HtmlElement, reading: Reading): void {
  if (reading.depth > DEEPEST) throw pastLimit(reading.file, 'htmlDepth', 'more');
  const numbers = parent.tagName === 'ol' ? numbersOf(parent, reading) : undefined;
  for (const child of parent.childNodes) {
    if (isText(child)) reading.flow.add(child.value, reading.isAsTyped);
    else if (isElement(child) && isPrinted(child, reading)) {
      if (!INLINE.has(child.tagName)) reading.flow.end();
      reading.flow.add(numbers?.get(child) ?? '');
      readElement(child, reading);
      if (!INLINE.has(child.tagName)) reading.flow.end();
    }
  }
}

function isPrinted(element: HtmlElement, { article, notes, isInTable }: Reading): boolean {
  if (isUnprinted(element)) return false;
  const kind = isHidden(element) ? 'hidden' : !isInTable && article.isAround(element) ? 'navigation' : null;
  if (kind === null) return true;
  const found = wordsOf(element);
  if (found !== '') notes.push({ kind, found });
  return false;
}

function readElement(element: HtmlElement, reading: Reading): void {
  const { flow, notes } = reading;
  const inner = { ...reading, depth: reading.depth + 1 };
  if (element.tagName === 'br') flow.breakLine();
  else if (element.tagName === 'table') flow.blocks.push(...readTable(element, inner));
  else if (element.tagName === 'sup') flow.add(raise(wordsOf(element)));
  else if (element.tagName === 'img')
    notes.push({ kind: 'picture', found: attributeOf(element, 'alt') ?? '' });
  else readInto(element, { ...inner, isAsTyped: reading.isAsTyped || element.tagName === 'pre' });
}

/** A browser numbers a list unless a style sheet says otherwise, and the style sheets of a saved page are not here. */
function numbersOf(
  list: HtmlElement,
  { hasLooks, notes }: Reading,
): ReadonlyMap<HtmlElement, string> | undefined {
  if (!hasLooks && attributeOf(list, 'style') === undefined) return itemNumbers(list);
  notes.push({ kind: 'number', found: wordsOf(list) });
  return undefined;
}

/** A caption stands above its table. A table of one column is a frame around what it holds. */
function readTable(element: HtmlElement, around: Reading): SourceBlock[] {
  const reading = { ...around, isInTable: around.isInTable || around.article.isTable(element) };
  const captions = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  const above = captions.flatMap((caption) => readChildren(caption, reading));
  const rows = sectionsOf(element).flatMap((section) => readRows(section, reading));
  const table: SourceTable = { kind: 'table', rows };
  const isFrame = rows.every(({ cells }) => cells.length <= 1);
  return [
    ...above,
    ...(isFrame ? rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)) : [table]),
  ];
}

function readRows(section: readonly HtmlElement[], reading: Reading): SourceRow[] {
  const rows = section.filter((row) => isPrinted(row, reading));
  return rows.map((row, index) => ({
    before: 0,
    cells: row.childNodes
      .filter(isElement)
      .filter((cell) => isCell(cell) && (!isHidden(cell) || isPrinted(cell, reading)))
      .map((cell) => readCell(cell, rows.length - index, reading)),
  }));
}

/** The widest cell of the HTML standard; wider ones are cut to it. */
const WIDEST = 1000;

function readCell(cell: HtmlElement, rowsLeft: number, reading: Reading): SourceCell {
  const rowspan = spanOf(cell, 'rowspan');
  return {
    colspan: Math.min(Math.max(spanOf(cell, 'colspan') ?? 1, 1), WIDEST),
    // 0 goes down to the end of the table's part.
    rowspan: rowspan === 0 ? rowsLeft : Math.min(rowspan ?? 1, rowsLeft),
    // A cell of links beside the article is left out, and its place in the row stays.
    blocks: isPrinted(cell, reading) ? readChildren(cell, reading) : [],
  };
}

function spanOf(cell: HtmlElement, name: string): number | undefined {
  const digits = /^\s*\+?(\d+)/u.exec(attributeOf(cell, name) ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
