/** What an attribute may be given as; `false` and `null` leave it out, `true` sets it empty. */
export type AttributeValue = string | number | boolean | null | undefined;
export type Child = Node | string | null;

/**
 * One element with attributes and children. `document` is the browser's, or linkedom's when a page is prerendered.
 * Text stays text: nothing here reads HTML.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null && child !== '') element.append(child);
  return element;
}

/** The one element that a component cannot do without. Throws where the page does not hold it. */
export function need<E extends Element>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}
