import type { Block } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { collapse } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';

const LEADER = /(?<![.…·])[.…·]{2,} ?\d{1,4}$/u;
const LONGEST_HEADING = 40;

/** Whether a table is a part of a table of contents: every row a text and a page number. */
export function isContentsTable(block: Block): boolean {
  if (block.kind !== 'table') return false;
  return block.rows.every((row) => {
    const filled = row.filter((cell) => cell.text.trim() !== '');
    return (
      filled.length === 2 &&
      /^\d{1,4}$/u.test(filled[1]?.text.trim() ?? '') &&
      /\D/u.test(filled[0]?.text ?? '')
    );
  });
}

export const isContentsHeading = (block: Block, { files }: Vocabulary): boolean =>
  block.kind === 'paragraph' && files.labels.contents.includes(block.words.text.replace(/\s/gu, ''));

/** Contents run from 目录 to the last entry with a page number, and end before anything longer than a heading. */
export function endOfContents(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): { start: number; end: number } {
  const start = blocks.findIndex((block) => isContentsHeading(block, vocabulary));
  if (start < 0) return { start: 0, end: 0 };
  const below = blocks.slice(start + 1);
  const long = below.findIndex(
    (block) =>
      !isContentsEntry(block) &&
      block.kind === 'paragraph' &&
      collapse(block.words.text).length > LONGEST_HEADING,
  );
  const last = below.slice(0, long < 0 ? below.length : long).findLastIndex(isContentsEntry);
  return { start, end: start + 1 + last + 1 };
}

const isContentsEntry = (block: Block): boolean =>
  isContentsTable(block) || (block.kind === 'paragraph' && LEADER.test(collapse(block.words.text)));

export function claimContents(block: Block, ledger: Ledger): void {
  if (block.kind === 'paragraph') ledger.structure(block.words, 'contents');
  else for (const cell of block.rows.flat()) ledger.structure(cell, 'contents');
}
