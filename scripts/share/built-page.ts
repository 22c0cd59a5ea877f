import type { Language } from '../../src/i18n/language.ts';

/** What the head of a built page says of it. */
export interface BuiltPage {
  /** Without language: `/agencies/dazhu-justice/`. */
  path: string;
  lang: Language;
  title: string;
  description: string;
}

/**
 * Reads the head of a built page. `file` is its path in the site: `en/agencies/index.html`.
 * Null for what nobody shares as a page: one that asks not to be indexed (a chart alone), the page for what is not there.
 */
export function readBuiltPage(file: string, html: string): BuiltPage | null {
  const head = html.slice(0, html.indexOf('</head>'));
  if (!file.endsWith('index.html') || /<meta name="robots" content="noindex"/.test(head)) return null;
  const lang = file.startsWith('en/') ? 'en' : 'zh';
  const path = `/${file.replace(/^en\//, '').replace(/index\.html$/, '')}`;
  return {
    path,
    lang,
    title: content(head, 'property="og:title"'),
    description: content(head, 'name="description"'),
  };
}

function content(head: string, attribute: string): string {
  const found = new RegExp(`<meta ${attribute} content="([^"]*)"`).exec(head)?.[1];
  if (!found) throw new Error(`a page without <meta ${attribute}>: ${head.slice(0, 200)}`);
  return found.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, decimal, hex, name) =>
    name
      ? NAMED[name as keyof typeof NAMED]
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
