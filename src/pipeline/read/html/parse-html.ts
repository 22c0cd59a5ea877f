import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { LIMITS, pastLimit } from '../limits.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses a page as browsers do. Elements are counted and measured as they come, so that a page nested a hundred
 * thousand deep is refused at the first element too many.
 * Throws a `DocumentError` past `LIMITS.htmlDepth` or `htmlNodes`.
 */
export function parseHtml(text: string, file: string): HtmlElement[] {
  const page = parse(text, { treeAdapter: boundedAdapter(file) });
  return page.childNodes.filter(isElement);
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** A node that knows how deep it stands; a million of them in a map on the side would take twice the time. */
interface Placed {
  depth?: number;
}

function boundedAdapter(file: string): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  const place = (parent: object, node: object) => {
    const depth = ((parent as Placed).depth ?? 0) + 1;
    (node as Placed).depth = depth;
    if (depth > LIMITS.htmlDepth) throw pastLimit(file, 'htmlDepth', 'more');
    if (++nodes > LIMITS.htmlNodes) throw pastLimit(file, 'htmlNodes', 'more');
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      place(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, before) {
      place(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, before);
    },
  };
}
