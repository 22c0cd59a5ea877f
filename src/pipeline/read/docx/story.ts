import type { ReadNote } from '../../blocks.ts';
import type { SourceBlock } from '../source-blocks.ts';
import { childOf, elementsOf, type XmlElement } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import { printedIn } from './printed-in.ts';
import { isHidden, readFormField, readFormula, readRunPart } from './run-text.ts';
import { readTable } from './table.ts';

/** What is open while a story (the body, a footnote) is read from its first paragraph to its last. */
export interface Story {
  numbering: Numbering;
  notes: ReadNote[];
  /** Fields begun and not ended: whether what comes is their code, which is not printed, or their result. */
  fields: ('code' | 'result')[];
  /** The words of a paragraph whose end is struck out: the next paragraph goes on in the same line. */
  joined: string;
}

/** A paragraph while its words are gathered; `boxes` are what its text boxes hold. */
interface Words {
  text: string;
  boxes: SourceBlock[];
  hidden: string;
}

/** The paragraphs and tables inside an element, in their order. */
export function readBlocks(parent: XmlElement, story: Story): SourceBlock[] {
  const blocks = [...printedIn(parent)].flatMap((child) => readBlock(child, story));
  return [...blocks, ...endJoined(story)];
}

/** One paragraph or table; nothing for any other element. */
export function readBlock(element: XmlElement, story: Story): SourceBlock[] {
  if (element.name === 'w:p') return readParagraph(element, story);
  if (element.name === 'w:tbl') {
    const above = endJoined(story);
    return [...above, readTable(element, (cell) => readBlocks(cell, story), story.notes)];
  }
  if (element.name === 'w:altChunk')
    story.notes.push({ kind: 'hidden', found: 'a file inside the file (altChunk)' });
  return [];
}

/** A paragraph whose end is struck out ends all the same where no other one follows. */
export function endJoined(story: Story): SourceBlock[] {
  const text = story.joined;
  story.joined = '';
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function readParagraph(paragraph: XmlElement, story: Story): SourceBlock[] {
  const properties = childOf(paragraph, 'w:pPr');
  const words: Words = { text: '', boxes: [], hidden: '' };
  readInline(paragraph, words, story);
  // A field may go on in the next paragraphs (a table of contents does), the code of a field does not.
  story.fields = story.fields.filter((part) => part === 'result');
  if (words.hidden.trim() !== '') story.notes.push({ kind: 'hidden', found: words.hidden });
  const text = story.joined + words.text;
  if (isEndStruckOut(properties)) {
    story.joined = text;
    return words.boxes;
  }
  story.joined = '';
  const isUnseen = text === '' && isHidden(childOf(properties, 'w:rPr'));
  const number = isUnseen ? '' : story.numbering.next(properties);
  if (number === null) story.notes.push({ kind: 'number', found: text });
  return [{ kind: 'paragraph', text: (number ?? '') + text }, ...words.boxes];
}

const isEndStruckOut = (properties: XmlElement | undefined): boolean => {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
};

function readInline(parent: XmlElement, words: Words, story: Story): void {
  for (const child of printedIn(parent)) {
    if (child.name === 'w:r') readRun(child, words, story);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') words.text += readFormula(child);
  }
}

function readRun(run: XmlElement, words: Words, story: Story): void {
  const properties = childOf(run, 'w:rPr');
  for (const part of printedIn(run)) {
    if (part.name === 'w:fldChar') words.text += readFieldMark(part, story);
    else if (DRAWN.has(part.name)) readDrawing(part, words, story);
    else if (part.name === 'w:r') readRun(part, words, story);
    else if (!story.fields.includes('code')) {
      const text = readRunPart(part, properties);
      if (isHidden(properties)) words.hidden += text;
      else words.text += text;
    }
  }
}

/** A field is its code, then its result between two marks; what stands in the code is not printed. */
function readFieldMark(mark: XmlElement, story: Story): string {
  const kind = mark.attributes['w:fldCharType'];
  if (kind === 'begin') {
    const isShown = !story.fields.includes('code');
    story.fields.push('code');
    return isShown ? readFormField(mark) : '';
  }
  if (kind === 'separate' && story.fields.length > 0) story.fields[story.fields.length - 1] = 'result';
  if (kind === 'end') story.fields.pop();
  return '';
}

const DRAWN = new Set(['w:drawing', 'w:pict', 'w:object']);

/** A drawing: the stories of its text boxes, or a picture. */
function readDrawing(drawing: XmlElement, words: Words, story: Story): void {
  const boxes = [...textBoxes(drawing)];
  for (const box of boxes) {
    words.boxes.push(...readBlocks(box, { ...story, fields: [], joined: '' }));
  }
  if (boxes.length === 0 && isPicture(drawing))
    story.notes.push({ kind: 'picture', found: pictureName(drawing) });
}

function* textBoxes(parent: XmlElement): Generator<XmlElement> {
  for (const child of printedIn(parent)) {
    if (child.name === 'w:txbxContent') yield child;
    else yield* textBoxes(child);
  }
}

const PICTURES = new Set(['pic:pic', 'v:imagedata']);

function isPicture(element: XmlElement): boolean {
  return PICTURES.has(element.name) || elementsOf(element).some(isPicture);
}

/** What its author says the picture shows. */
function pictureName(element: XmlElement): string {
  if (element.name === 'wp:docPr') return element.attributes['descr'] ?? element.attributes['name'] ?? '';
  return (
    elementsOf(element)
      .map(pictureName)
      .find((name) => name !== '') ?? ''
  );
}
