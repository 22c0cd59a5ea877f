import type { ReadDocument, ReadNote } from '../../blocks.ts';
import { DocumentError } from '../../document-error.ts';
import { LIMITS as ALL_FORMATS, pastLimit } from '../limits.ts';
import type { Matrix } from './geometry.ts';
import { joinPages } from './join-pages.ts';
import { layOutPage } from './lay-out-page.ts';
import type { PageLayout } from './layout.ts';
import { LIMITS } from './limits.ts';
import { type OpenOptions, type OpenPdf, openPdf } from './open-pdf.ts';
import { readContent } from './page-content.ts';
import { writeBlocks } from './write-blocks.ts';

export interface PdfOptions extends Pick<OpenOptions, 'assets' | 'signal'> {
  /** Called after each page. */
  onPage?: (page: number, pages: number) => void;
}

/**
 * Reads a PDF that has a text layer: bytes → lines and blocks, each line with its page and its place there. Tables
 * are found by their rules and, where there are none, by how their words are aligned; what a page break cut is
 * joined. Interprets no words.
 *
 * Throws a `DocumentError` where the file is no PDF, is cut off, is locked, prints images only, or is beyond `LIMITS`.
 */
export async function readPdf(bytes: Uint8Array, file: string, options: PdfOptions): Promise<ReadDocument> {
  checkBytes(bytes, file);
  const layouts = await withPdf(bytes, file, options, (pdf) => layOutPages(pdf, file, options));
  const textless = layouts.filter(({ items }) => items.length === 0);
  const images =
    textless.length === 0
      ? []
      : await withPdf(bytes, file, { ...options, stopAtImages: true }, (pdf) =>
          pagesWithImages(pdf, textless),
        );
  if (textless.length === layouts.length) {
    throw new DocumentError({
      file,
      expected: 'a PDF with a text layer',
      found: images.length > 0 ? pagesOf(images.length, 'images') : pagesOf(layouts.length, 'no text'),
    });
  }
  const document = writeBlocks(joinPages(layouts), file);
  if (images.length === 0) return document;
  return { ...document, notes: images.map((page): ReadNote => ({ kind: 'picture', found: `page ${page}` })) };
}

const pagesOf = (count: number, what: string): string =>
  `${count} ${count === 1 ? 'page' : 'pages'} of ${what}`;

const HEAD = '%PDF-';
/** Where readers look for the marks of a PDF: some servers put bytes before the head, or after the end. */
const HEAD_WITHIN = 1024;
const END = '%%EOF';
const END_WITHIN = 16 * 1024;

/** What can be told without opening it: that it is a PDF, all of it, and not too large. */
function checkBytes(bytes: Uint8Array, file: string): void {
  const fail = (expected: string, found: string): never => {
    throw new DocumentError({ file, expected, found });
  };
  if (bytes.length === 0) fail('a PDF', 'an empty file');
  if (bytes.length > ALL_FORMATS.file) throw pastLimit(file, 'file', `${bytes.length} bytes`);
  const latin = new TextDecoder('latin1');
  if (!latin.decode(bytes.subarray(0, HEAD_WITHIN)).includes(HEAD)) {
    fail('a PDF, which begins with %PDF-', `${bytes.length} bytes of something else`);
  }
  // pdf.js would read what is there and say nothing of the pages that are missing.
  if (!latin.decode(bytes.subarray(-END_WITHIN)).includes(END)) {
    fail('a whole PDF, which ends in %%EOF', `a file that breaks off after ${bytes.length} bytes`);
  }
}

async function withPdf<T>(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions,
  work: (pdf: OpenPdf) => Promise<T>,
): Promise<T> {
  try {
    const pdf = await openPdf(bytes, file, options);
    return await work(pdf).finally(() => pdf.close());
  } catch (cause) {
    throw inReadersWords(cause, file);
  }
}

/** What pdf.js throws, by name, as the bringer of the document understands it. Anything else is our own fault. */
function inReadersWords(cause: unknown, file: string): unknown {
  if (!(cause instanceof Error) || cause instanceof DocumentError) return cause;
  if (cause.name === 'PasswordException') {
    return new DocumentError(
      { file, expected: 'a PDF that opens without a password', found: 'a locked one' },
      { cause },
    );
  }
  if (
    ['InvalidPDFException', 'FormatError', 'UnknownErrorException', 'XRefParseException'].includes(cause.name)
  ) {
    return new DocumentError({ file, expected: 'a PDF in working order', found: cause.message }, { cause });
  }
  return cause;
}

async function layOutPages(pdf: OpenPdf, file: string, options: PdfOptions): Promise<PageLayout[]> {
  const layouts: PageLayout[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = await pdf.page(number);
    const list = await page.getOperatorList();
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const fontOf = (name: string) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : {});
    const content = readContent(
      list,
      { width, height, matrix: transform as unknown as Matrix, fontOf },
      pdf.operators,
    );
    characters += content.glyphs.length;
    if (content.glyphs.length > LIMITS.charactersPerPage || characters > LIMITS.characters) {
      const most = characters > LIMITS.characters ? LIMITS.characters : LIMITS.charactersPerPage;
      throw new DocumentError({
        file,
        expected: `at most ${most} characters`,
        found: `more, up to page ${number}`,
      });
    }
    layouts.push(layOutPage(content, number));
    page.cleanup();
    options.onPage?.(number, pdf.pageCount);
  }
  return layouts;
}

/** Of pages without text, those that show an image: opened to stop at images, pdf.js gives less of them. */
async function pagesWithImages(pdf: OpenPdf, pages: readonly PageLayout[]): Promise<number[]> {
  const found: number[] = [];
  for (const { number, operators } of pages) {
    const page = await pdf.page(number);
    const list = await page.getOperatorList();
    if (list.fnArray.length < operators) found.push(number);
    page.cleanup();
  }
  return found;
}
