import type { ReadDocument, ReadNote } from '../../blocks.ts';
import { DocumentError } from '../../document-error.ts';
import { setOut } from '../set-out.ts';
import { findArticle } from './article.ts';
import { decodeHtml } from './decode-html.ts';
import { isUnprinted } from './measure.ts';
import { type HtmlElement, isElement, parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';
import { wordsOf } from './words.ts';

/**
 * Reads a web page, one saved whole too: its article as paragraphs and tables, merged cells by `colspan` and
 * `rowspan`. Menus, headers, footers and lists of links around the article are left out and named in notes; scripts
 * are not run. Throws a `DocumentError`.
 */
export function readHtml(bytes: Uint8Array, file: string): ReadDocument {
  const text = decodeHtml(bytes, file);
  const [html] = parseHtml(text, file);
  const body = html?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (!html || !body)
    throw new DocumentError({ file, expected: 'a page with words', found: 'a page of frames' });
  const notes: ReadNote[] = [];
  const article = findArticle(body);
  if (article.root !== body) noteAround(body, article.root, notes);
  const blocks = readArticle(article, { notes, file, hasLooks: hasLooks(html) });
  const damaged = text.split('\ufffd').length - 1;
  if (damaged > 0) notes.push({ kind: 'damaged', found: `${damaged} characters` });
  return setOut(blocks, notes, file);
}

/** What stands around the part that the page says is its main one. */
function noteAround(body: HtmlElement, root: HtmlElement, notes: ReadNote[]): void {
  const found = wordsOf(body, root);
  if (found !== '') notes.push({ kind: 'navigation', found });
}

/** Whether the page brings style sheets, which may take the numbers off its lists. */
function hasLooks(element: HtmlElement): boolean {
  return element.childNodes.some(
    (child) =>
      isElement(child) &&
      (child.tagName === 'style' ||
        child.tagName === 'link' ||
        ((!isUnprinted(child) || child.tagName === 'head') && hasLooks(child))),
  );
}
