import { DocumentError } from '../document-error.ts';
import { isOle2, streamNames } from './ole2.ts';
import { isZip, listZip } from './zip-entries.ts';

/** Formats that are read, each by its own reader. */
export type Format = 'docx' | 'excel' | 'pdf' | 'mhtml' | 'html' | 'csv' | 'text';

/** What a file's name promises, by its extension. */
const BY_NAME: Readonly<Record<string, Format>> = {
  docx: 'docx',
  docm: 'docx',
  xlsx: 'excel',
  xlsm: 'excel',
  xls: 'excel',
  et: 'excel',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  csv: 'csv',
  txt: 'text',
};

/** Formats that are known and not read, and what to do about it. */
const SAVE_AS = 'save it as .docx or PDF';
const UNREAD = {
  doc: `a Word file of before 2007 (.doc); ${SAVE_AS}`,
  ppt: `slides (.ppt); ${SAVE_AS}`,
  rtf: `a rich text file (.rtf); ${SAVE_AS}`,
  odf: 'an OpenDocument file; save it as .docx or .xlsx',
  xlsb: 'a binary workbook (.xlsb); save it as .xlsx',
  pptx: 'slides (.pptx); save them as PDF',
  ofd: 'an OFD file; save it as PDF',
  zip: 'a zip of other files; unpack it first',
  image: 'a picture; its words cannot be read',
  archive: 'an archive; unpack it first',
} as const;

/** The format that the name of a file promises; undefined where it promises none. */
export function formatByName(file: string): Format | undefined {
  return BY_NAME[/\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''];
}

/**
 * The format of a file by its bytes; the name decides only between kinds of text. Throws a `DocumentError` for a file
 * with a password, and for formats that are known and not read.
 */
export function formatOf(bytes: Uint8Array, file: string): Format {
  if (isZip(bytes)) return formatOfZip(bytes, file);
  if (isOle2(bytes)) return formatOfOle2(bytes, file);
  const head = latin1(bytes.subarray(0, 4096)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '');
  if (head.startsWith('%PDF-')) return 'pdf';
  for (const [signature, kind] of SIGNATURES) if (head.startsWith(signature)) throw unread(file, kind);
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'excel';
  if (isMhtml(head)) return 'mhtml';
  const promised = formatByName(file);
  if (isHtml(head) || (promised === 'html' && head.includes('<'))) return 'html';
  // A PDF may begin behind up to a kilobyte of something else.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const isTabular = promised === 'csv' || promised === 'excel';
  return isTabular && /[,;\t]/u.test(head) ? 'csv' : 'text';
}

const latin1 = (bytes: Uint8Array): string => String.fromCodePoint(...bytes);

const SIGNATURES: readonly (readonly [string, keyof typeof UNREAD])[] = [
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['\u001f\u008b', 'archive'],
];

/** A letter whose body is a page, or several parts. */
const isMhtml = (head: string): boolean =>
  /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*(?:multipart|text\/html)/iu.test(head);

/** A page, or the piece of one that some systems save under the name of a workbook. */
const isHtml = (head: string): boolean =>
  /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base|table|div|p|h[1-6]|center|font|span|article|section|main|ul|ol)\b/iu.test(
    head,
  );

const unread = (file: string, kind: keyof typeof UNREAD, found = UNREAD[kind]) =>
  new DocumentError({ file, expected: 'a Word, Excel, PDF, HTML, CSV or text file', found });

const PARTS: readonly (readonly [RegExp, keyof typeof UNREAD])[] = [
  [/^xl\/workbook\.bin$/iu, 'xlsb'],
  [/^ppt\//iu, 'pptx'],
  [/^OFD\.xml$/iu, 'ofd'],
  [/^content\.xml$/iu, 'odf'],
];

function formatOfZip(bytes: Uint8Array, file: string): Format {
  const names = listZip(bytes, file).map(({ name }) => name);
  if (names.some((name) => /^word\/document\d*\.xml$/iu.test(name))) return 'docx';
  if (names.some((name) => /^xl\/workbook\d*\.xml$/iu.test(name))) return 'excel';
  for (const [part, kind] of PARTS) if (names.some((name) => part.test(name))) throw unread(file, kind);
  throw unread(file, 'zip');
}

function formatOfOle2(bytes: Uint8Array, file: string): Format {
  const names = streamNames(bytes);
  if (names.has('EncryptedPackage')) {
    throw new DocumentError({ file, expected: 'a file without password', found: 'an encrypted Office file' });
  }
  if (names.has('Workbook') || names.has('Book')) return 'excel';
  if (names.has('WordDocument')) throw unread(file, 'doc');
  if (names.has('PowerPoint Document')) throw unread(file, 'ppt');
  throw new DocumentError({
    file,
    expected: 'a workbook',
    found: 'an Office file that is damaged or cut off',
  });
}
