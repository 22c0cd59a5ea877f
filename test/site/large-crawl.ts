import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { agencyView } from '../../src/components/large/agency-view.ts';
import { documentView } from '../../src/components/large/document-view.ts';
import { projectView } from '../../src/components/large/project-view.ts';
import type { RecordContext } from '../../src/components/large/record-parts.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readRecord } from '../../src/query/large/read-record.ts';
import {
  type AgencyProject,
  agencyFile,
  type DocumentIndicator,
  documentFile,
  documentOfProject,
} from '../../src/query/large/records.ts';
import type { LargeSite } from './large-site.ts';

/** Addresses below are whole paths, the folder of the site included. */
const originOf = ({ server }: LargeSite): string => new URL(server.url).origin;

/** Every page that links lead to, and those that lead nowhere. What a script draws is drawn here by the same functions. */
export async function crawl(site: LargeSite, starts: readonly string[]) {
  const seen = new Set<string>(starts);
  const queue = [...starts];
  const broken: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const links = await linksOf(site, path);
    if (links === null) broken.push(path);
    for (const link of links ?? []) {
      const { pathname, search, origin } = new URL(link, `${originOf(site)}${path}`);
      // What explore and a rule are asked for makes no other page of them.
      const next = /\/(explore|findings\/dq\d+)\/$/u.test(pathname) ? pathname : pathname + search;
      if (origin !== originOf(site) || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return { seen, broken };
}

/** The links of a page; null where there is none. */
async function linksOf(site: LargeSite, path: string): Promise<string[] | null> {
  const response = await fetch(`${originOf(site)}${path}`);
  if (!response.ok) return null;
  if (!response.headers.get('content-type')?.includes('text/html')) return [];
  const { document } = parseHTML(await response.text());
  const own = [...document.querySelectorAll('a[href], link[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const [, section] = path.match(/\/(agencies|projects|documents)\/view\/\?/) ?? [];
  if (section === undefined) return own;
  const record = document.querySelector<HTMLElement>('large-record');
  const article = record && (await drawnRecord(site, section, path, record));
  return (
    article && [...own, ...[...article.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')]
  );
}

async function drawnRecord(
  site: LargeSite,
  section: string,
  path: string,
  record: HTMLElement,
): Promise<HTMLElement | null> {
  const id = new URL(path, originOf(site)).searchParams.get('id') ?? '';
  const base = record.getAttribute('data-base') ?? '';
  const prerendered = record.getAttribute('data-prerendered') ?? '';
  const lang: Language = path.startsWith(`${base}en/`) ? 'en' : 'zh';
  const context: RecordContext = {
    ...{ document: parseHTML('<html></html>').document, lang, base, source: '', isGenerated: true },
    ...{ release: { version: '0', date: '' }, prerendered: new Set(prerendered.split(' ')) },
  };
  if (section === 'agencies') {
    const rows = await recordRows<AgencyProject>(site, agencyFile(id));
    return rows && agencyView(rows, context).article;
  }
  const rows = await recordRows<DocumentIndicator>(
    site,
    documentFile(section === 'documents' ? id : documentOfProject(id)),
  );
  if (!rows) return null;
  return (
    (section === 'documents' ? documentView(rows, context) : projectView(rows, id, context))?.article ?? null
  );
}

async function recordRows<Row extends object>(site: LargeSite, file: string | null): Promise<Row[] | null> {
  if (file === null) return null;
  const bytes = await readFile(join(site.set.folder, file)).catch(() => null);
  if (!bytes) return null;
  return readRecord<Row>(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
}
