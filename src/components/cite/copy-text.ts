/**
 * Copies the text of an element. True where it is on the clipboard; else it stands selected, so that the reader's own
 * keys copy it. Pages on plain http, and browsers inside messengers, often have no clipboard.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const text = element.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
