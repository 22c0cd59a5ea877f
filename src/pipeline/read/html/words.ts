import { isUnprinted } from './measure.ts';
import { type HtmlElement, isElement, isText } from './parse-html.ts';

/** All words of an element, on one line, without those of one element in it. */
export const wordsOf = (element: HtmlElement, without?: HtmlElement): string =>
  gather(element, without).replace(/\s+/gu, ' ').trim();

function gather(element: HtmlElement, without: HtmlElement | undefined): string {
  return element.childNodes
    .map((child) => {
      if (isText(child)) return child.value;
      return isElement(child) && child !== without && !isUnprinted(child) ? gather(child, without) : '';
    })
    .join('');
}
