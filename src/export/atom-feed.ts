import { createHash } from 'node:crypto';

/** One entry of a feed: a release. */
export interface FeedEntry {
  /** What it is known by for good, wherever the site stands. */
  name: string;
  title: string;
  /** Address of what it is about. */
  link: string;
  /** ISO day. */
  date: string;
  /** Its paragraphs, as plain text. */
  paragraphs: readonly string[];
}

/** A feed: newest entry first. */
export interface Feed {
  name: string;
  title: string;
  lang: string;
  author: string;
  /** Address of the feed itself, and of the page it belongs to: relative ones do where the site does not know its own. */
  self: string;
  page: string;
  entries: readonly FeedEntry[];
}

/**
 * An Atom feed (RFC 4287). The same entries give the same text; days are midnight UTC. Build only.
 * Ids are made of names, not of addresses: a reader's program knows an entry again when the site moves.
 */
export function atomFeed({ name, title, lang, author, self, page, entries }: Feed): string {
  const updated = entries[0]?.date ?? '1970-01-01';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    `  <id>${idOf(name)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map((entry) => entryXml(name, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryXml(feed: string, { name, title, link, date, paragraphs }: FeedEntry): string {
  const html = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('');
  return [
    '  <entry>',
    `    <id>${idOf(`${feed} ${name}`)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${date}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    `    <content type="html">${escapeXml(html)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** A UUID of our own making (version 8) out of a name. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Characters that XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}
