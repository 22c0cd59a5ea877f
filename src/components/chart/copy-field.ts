/**
 * Copies what a field holds. True where it is on the clipboard; else it stands selected, so that the reader's own keys
 * copy it: pages on plain http, and browsers inside messengers, often have no clipboard.
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
