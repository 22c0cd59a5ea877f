/** One release of the change log: its heading, and what a reader of the site notices in it. */
export interface Change {
  version: string;
  /** ISO day. */
  date: string;
  items: string[];
}

/**
 * The releases of CHANGELOG.md, newest first: headings `## 0.1.0 · 2026-11-21`, each with a list of one-paragraph items.
 * Throws where a heading is not worded so, or where something else stands under it.
 */
export function readChangeLog(markdown: string): Change[] {
  const [, ...sections] = markdown.split(/^## /mu);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const [, version, date] = /^(\d+\.\d+\.\d+) · (\d{4}-\d{2}-\d{2})$/u.exec(heading.trim()) ?? [];
    if (!version || !date)
      throw new Error(`CHANGELOG.md: expected a heading "0.1.0 · 2026-11-21", found "${heading}"`);
    return { version, date, items: itemsOf(lines, heading) };
  });
}

function itemsOf(lines: readonly string[], heading: string): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (line.startsWith('- ')) items.push(line.slice(2));
    else if (line.startsWith('  ') && items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
    else throw new Error(`CHANGELOG.md: expected an item under "${heading}", found "${line}"`);
  }
  return items;
}
