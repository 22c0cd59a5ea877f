import type { ReadDocument } from '../../../../src/pipeline/blocks.ts';
import { nodeAssets } from '../../../../src/pipeline/read/pdf/node-assets.ts';
import { readPdf } from '../../../../src/pipeline/read/pdf/read-pdf.ts';
import { type SmallPage, smallPdf } from './small-pdf.ts';

export const readBytes = (bytes: Uint8Array): Promise<ReadDocument> =>
  readPdf(bytes, 'small.pdf', { assets: nodeAssets });

export const readPages = (...pages: SmallPage[]): Promise<ReadDocument> => readBytes(smallPdf(pages));

/**
 * Blocks as short strings: a paragraph as its words, a row as `a|b|c` with `<` and `^` for what is covered from the
 * left and from above. Running text stands in brackets.
 */
export const shapeOf = ({ blocks }: ReadDocument): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.running ? `[${block.words.text}]` : block.words.text];
    return block.rows.map((row) =>
      row.map(({ text, covered }) => (covered ? { left: '<', above: '^' }[covered] : text)).join('|'),
    );
  });
