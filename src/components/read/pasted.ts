/** A document as it came: its name, and what is in it. */
export interface Brought {
  name: string;
  content: Blob;
}

/** The part of a clipboard that is used. */
export type Clipboard = Pick<DataTransfer, 'getData'>;

/**
 * What was pasted as a document: a table copied from a page, from Word or from Excel comes as HTML; cells apart by tabs,
 * or words without either, as text. Null where the clipboard holds no words. `name` is without its ending.
 */
export function pastedDocument(clipboard: Clipboard, name: string): Brought | null {
  const html = clipboard.getData('text/html');
  if (/<table\b/iu.test(html)) return { name: `${name}.html`, content: marked(html) };
  return textDocument(clipboard.getData('text/plain'), name);
}

/** Words as a document: with tabs they are the rows of a table. Null where there are none. */
export function textDocument(text: string, name: string): Brought | null {
  if (text.trim() === '') return null;
  return { name: `${name}.${text.includes('\t') ? 'csv' : 'txt'}`, content: marked(text) };
}

/** With the byte-order mark: what a clipboard gives is UTF-8 by now, whatever a page in it declares. */
const marked = (text: string): Blob => new Blob(['\ufeff', text]);
