import type { ReadDocument, ReadNote } from '../../blocks.ts';
import { setOut } from '../set-out.ts';
import type { SourceBlock } from '../source-blocks.ts';
import { elementsOf, readXml, type XmlElement } from '../xml.ts';
import { readNumbering } from './numbering.ts';
import { maybePart, openWordPackage, type WordPackage } from './package-parts.ts';
import { printedIn } from './printed-in.ts';
import { endJoined, readBlock, readBlocks, type Story } from './story.ts';

/**
 * Reads a .docx: its paragraphs and tables in their order, text boxes behind the paragraph they hang on, foot- and
 * endnotes at the end. What was inserted under revision counts, what was struck out does not; automatic numbers are
 * written out as Word prints them. Headers and footers come last. Hidden words, pictures and comments become notes.
 * Throws a `DocumentError`.
 */
export function readDocx(bytes: Uint8Array, file: string): ReadDocument {
  const parts = openWordPackage(bytes, file);
  const notes: ReadNote[] = [];
  const numbering = readNumbering(maybePart(parts, 'numbering'), maybePart(parts, 'styles'));
  const story: Story = { numbering, notes, fields: [], joined: '' };
  const body = readBody(parts, story);
  const behind = ['footnotes', 'endnotes'].flatMap((kind) => readFootnotes(maybePart(parts, kind), story));
  const margins = (['header', 'footer'] as const).flatMap((kind) => readMargins(parts, kind, story));
  noteComments(maybePart(parts, 'comments'), story);
  return setOut([...body, ...behind, ...margins], notes, file);
}

/** The body a block at a time: the tree of a document of four hundred pages is never whole in memory. */
function readBody({ zip, main, file }: WordPackage, story: Story): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const visit = (child: XmlElement) => {
    for (const element of printedIn({ name: 'w:body', attributes: {}, children: [child] })) {
      blocks.push(...readBlock(element, story));
    }
  };
  readXml(zip.read(main), { file, part: main, streamed: { parent: 'w:body', visit } });
  return [...blocks, ...endJoined(story)];
}

/** Kinds of notes that are lines between the text and its notes, not words. */
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

function readFootnotes(part: XmlElement | undefined, story: Story): SourceBlock[] {
  if (!part) return [];
  return elementsOf(part)
    .filter(({ attributes }) => !SEPARATORS.has(attributes['w:type'] ?? ''))
    .flatMap((footnote) => readBlocks(footnote, { ...story, fields: [], joined: '' }));
}

/** Headers and footers, each once: they stand on every page, and sections repeat them. */
function readMargins(
  { zip, related, file }: WordPackage,
  kind: 'header' | 'footer',
  story: Story,
): SourceBlock[] {
  const margins = new Set<string>();
  for (const { part } of related.get(kind) ?? []) {
    if (!zip.has(part)) continue;
    const margin = readXml(zip.read(part), { file, part });
    const words = wordsOf(readBlocks(margin, { ...story, fields: [], joined: '' }));
    if (words !== '') margins.add(words);
  }
  return [...margins].map((text) => ({ kind: 'paragraph', text, place: kind, running: true }));
}

function noteComments(part: XmlElement | undefined, story: Story): void {
  for (const comment of part ? elementsOf(part) : []) {
    const found = wordsOf(readBlocks(comment, { ...story, fields: [], joined: '' }));
    if (found !== '') story.notes.push({ kind: 'comment', found });
  }
}

const wordsOf = (blocks: readonly SourceBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => wordsOf(cell.blocks)).join('\t')).join('\n'),
    )
    .filter((words) => words.trim() !== '')
    .join('\n')
    .trim();
