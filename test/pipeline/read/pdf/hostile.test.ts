import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../../src/pipeline/document-error.ts';
import { LIMITS } from '../../../../src/pipeline/read/pdf/limits.ts';
import { nodeAssets } from '../../../../src/pipeline/read/pdf/node-assets.ts';
import { readPdf } from '../../../../src/pipeline/read/pdf/read-pdf.ts';
import { readBytes, readPages, shapeOf } from './read-small.ts';
import { smallPdf, table, text } from './small-pdf.ts';

const page = { draw: text(40, 240, '绩效目标表') };
const bytes = (words: string) => new TextEncoder().encode(words);
const replaced = (what: string, by: string) => {
  const latin = new TextDecoder('latin1').decode(smallPdf([page]));
  return Uint8Array.from(latin.replace(what, by), (character) => character.charCodeAt(0));
};

describe('readPdf refuses with a reason', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'an empty file'],
    ['garbage', bytes('not a document'.repeat(99)), 'bytes of something else'],
    [
      'garbage that begins like a PDF',
      bytes(`%PDF-1.7\n${'garbage '.repeat(99)}%%EOF`),
      'Invalid PDF structure',
    ],
    ['a file that was cut off', smallPdf([page, page]).slice(0, -200), 'a file that breaks off after'],
    ['pages that are a circle', replaced('/Kids [', '/Kids [2 0 R '), 'small.pdf'],
    [
      'a scan',
      smallPdf([
        { draw: '', image: true },
        { draw: '', image: true },
      ]),
      '2 pages of images',
    ],
    ['pages with nothing on them', smallPdf([{ draw: '' }]), '1 page of no text'],
    [
      'more pages than it may have',
      smallPdf(Array.from({ length: LIMITS.pages + 1 }, () => ({ draw: '' }))),
      `${LIMITS.pages + 1} pages`,
    ],
  ])('%s', async (_, file, found) => {
    const error = await readBytes(file).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(DocumentError);
    expect(String(error)).toContain(found);
  });

  it('a locked file', async () => {
    const locked = await readFile(new URL('../../../documents/formats/locked.pdf', import.meta.url));
    await expect(readBytes(locked)).rejects.toThrow(
      'expected a PDF that opens without a password, found a locked one',
    );
  });

  it('a page that never ends', { timeout: 60_000 }, async () => {
    const forms = Object.fromEntries(
      Array.from({ length: 12 }, (_, depth) => [
        `F${depth}`,
        depth === 11 ? '0 0 m 1 1 l S\n' : `/F${depth + 1} Do\n`.repeat(10),
      ]),
    );
    await expect(readPages({ draw: '/F0 Do\n', forms })).rejects.toThrow('drawing steps');
  });

  it('when it is told to stop', async () => {
    const options = { assets: nodeAssets, signal: AbortSignal.abort(new Error('enough')) };
    await expect(readPdf(smallPdf([page]), 'small.pdf', options)).rejects.toThrow('enough');
  });

  it('our own fault, where a character map is missing', async () => {
    const assets = { load: () => Promise.reject(new Error('offline')) };
    const reading = readPdf(smallPdf([page]), 'small.pdf', { assets });
    await expect(reading).rejects.toThrow('pdf.js asked for cmap UniGB-UCS2-H.bcmap');
    await expect(reading).rejects.not.toBeInstanceOf(DocumentError);
  });
});

describe('readPdf reads on', () => {
  it('where a form draws itself', async () => {
    expect(shapeOf(await readPages({ ...page, forms: { A: '/A Do' }, draw: `/A Do\n${page.draw}` }))).toEqual(
      ['绩效目标表'],
    );
  });

  it('where only some pages are scans, and says which', async () => {
    const document = await readPages(page, { draw: '', image: true }, { draw: '' }, { ...page, image: true });
    expect(shapeOf(document)).toEqual(['绩效目标表', '绩效目标表']);
    expect(document.notes).toEqual([{ kind: 'picture', found: 'page 2' }]);
  });

  it('a page of two thousand, and forgets it', { timeout: 120_000 }, async () => {
    const rows = [
      ['一级指标', '二级指标', '指标值'],
      ['产出指标', '数量指标', '≥8人'],
    ];
    const pages = Array.from({ length: 2000 }, () => ({ draw: table(rows) }));
    const { blocks } = await readPages(...pages);
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });

  it('behind bytes that are no PDF', async () => {
    const file = Uint8Array.of(...bytes('HTTP headers\r\n'), ...smallPdf([page]));
    expect(shapeOf(await readBytes(file))).toEqual(['绩效目标表']);
  });
});
