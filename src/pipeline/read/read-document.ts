import type { ReadDocument, ReadNote } from '../blocks.ts';
import { DocumentError } from '../document-error.ts';
import { type Format, formatByName, formatOf } from './format.ts';
import { LIMITS, pastLimit } from './limits.ts';
import type { PdfOptions } from './pdf/read-pdf.ts';

/** What only a PDF needs: the fonts of pdf.js (`assets`), and who wants to hear of its pages or to stop it. */
export type ReadOptions = Partial<PdfOptions>;

type Reader = (bytes: Uint8Array, file: string, options: ReadOptions) => ReadDocument | Promise<ReadDocument>;

/** The readers and their libraries come when a file of their format does. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  excel: async () => (await import('./excel/read-excel.ts')).readExcel,
  pdf: readerOfPdf,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  mhtml: async () => (await import('./html/read-mhtml.ts')).readMhtml,
  csv: async () => (await import('./csv.ts')).readCsv,
  text: async () => (await import('./text.ts')).readText,
};

const NAMES: Readonly<Record<Format, string>> = {
  docx: 'a Word file',
  excel: 'a workbook',
  pdf: 'a PDF',
  html: 'a web page',
  mhtml: 'a saved web page',
  csv: 'a CSV file',
  text: 'text',
};

async function readerOfPdf(): Promise<Reader> {
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return (bytes, file, { assets, ...options }) => {
    if (!assets)
      throw new Error('A PDF is read with the fonts of pdf.js: readDocument(bytes, file, { assets }).');
    return readPdf(bytes, file, { ...options, assets });
  };
}

/**
 * Reads a document of any format: bytes → lines and blocks, the same for all. What the file is its bytes say; where
 * its name says otherwise the result has a note. Runs in Node and in a browser's worker. Throws a `DocumentError` for
 * a file that is none of the formats, has a password, is damaged, past a limit, or holds no words.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  if (bytes.length === 0) throw new DocumentError({ file, expected: 'a document', found: 'an empty file' });
  if (bytes.length > LIMITS.file) throw pastLimit(file, 'file', `${bytes.length.toLocaleString('en')} bytes`);
  const text = maybeUtf16(bytes) ?? bytes;
  const format = formatOf(text, file);
  const read = await READERS[format]();
  const document = await read(text, file, options);
  const pictures = document.notes?.filter(({ kind }) => kind === 'picture').length ?? 0;
  if (document.lines.every((line) => line.trim() === '')) {
    const found = pictures > 0 ? `${pictures} pictures and no words` : 'none';
    throw new DocumentError({ file, expected: 'a document with words', found });
  }
  return withNotes(document, nameNotes(format, file));
}

/** Text in UTF-16, as Excel saves “Unicode text”, in UTF-8. */
function maybeUtf16(bytes: Uint8Array): Uint8Array | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : undefined;
  // With the mark kept, nobody takes a page at its word that it is in GBK.
  return encoding && new TextEncoder().encode(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
}

function nameNotes(format: Format, file: string): ReadNote[] {
  const promised = formatByName(file);
  if (promised === undefined || promised === format) return [];
  return [{ kind: 'extension', found: `named as ${NAMES[promised]}, holds ${NAMES[format]}` }];
}

function withNotes(document: ReadDocument, more: readonly ReadNote[]): ReadDocument {
  return more.length === 0 ? document : { ...document, notes: [...more, ...(document.notes ?? [])] };
}
