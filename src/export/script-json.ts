/** JSON as it may stand inside a script element: `<` is escaped, so that no text in it ends the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
