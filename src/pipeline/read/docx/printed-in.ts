import { childOf, elementsOf, type XmlElement } from '../xml.ts';

/** Elements around others that change nothing of what is printed. */
const TRANSPARENT = new Set(
  [
    'w:ins',
    'w:moveTo',
    'w:smartTag',
    'w:customXml',
    'w:sdt',
    'w:sdtContent',
    'w:hyperlink',
    'w:fldSimple',
  ].concat(['w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase', 'mc:Choice', 'mc:Fallback']),
);

/**
 * The elements that count inside `parent`, the transparent ones opened: of two ways to draw a thing
 * (`mc:AlternateContent`) the first. What was struck out (`w:del`, `w:moveFrom`) is no element of the document any more.
 */
export function* printedIn(parent: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === 'mc:AlternateContent') {
      const drawn = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (drawn) yield* printedIn(drawn);
    } else if (TRANSPARENT.has(child.name)) yield* printedIn(child);
    else yield child;
  }
}
