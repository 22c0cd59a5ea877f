import { NUMBER_FORMS } from '../number-forms.ts';
import { attributeOf, type HtmlElement, isElement } from './parse-html.ts';

/** `<ol type="…">` */
const FORMS: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The numbers that a browser prints before the items of an `<ol>`: `1. `, `2. `. */
export function itemNumbers(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const numbers = new Map<HtmlElement, string>();
  const form = NUMBER_FORMS[FORMS[attributeOf(list, 'type') ?? '1'] ?? 'decimal'];
  let number = (maybeInteger(attributeOf(list, 'start')) ?? 1) - 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    number = maybeInteger(attributeOf(item, 'value')) ?? number + 1;
    const printed = form?.(number);
    if (printed !== undefined) numbers.set(item, `${printed}. `);
  }
  return numbers;
}

function maybeInteger(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : undefined;
}
