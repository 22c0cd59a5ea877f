const SHOWN = new WeakMap<Request, Set<string>>();

/** True the first time that a page asks for `id`: what stands on a page once belongs to its first use. */
export function isFirstOnPage(page: Request, id: string): boolean {
  const shown = SHOWN.get(page) ?? new Set();
  SHOWN.set(page, shown);
  if (shown.has(id)) return false;
  shown.add(id);
  return true;
}
