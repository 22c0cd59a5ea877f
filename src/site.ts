import type { Language } from './i18n/language.ts';

/** Where the site will stand. The only place that reads it from the environment. */
interface SiteAddress {
  /** `https://example.org`, or undefined: then no page names its own address (no canonical link, no sitemap). */
  site: string | undefined;
  /** The folder under it, with a slash at both ends: `/`, `/jixiao/`. */
  base: string;
}

/** Reads SITE_URL and BASE_PATH. Throws where SITE_URL is no http address. */
export function readSiteAddress(env: {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}): SiteAddress {
  const folder = (env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  const base = folder === '' ? '/' : `/${folder}/`;
  const url = env.SITE_URL?.trim();
  if (!url) return { site: undefined, base };
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Error(`SITE_URL: expected an address such as https://example.org, found "${url}"`);
  }
  return { site: new URL(url).origin, base };
}

/** Where misreadings are reported, besides the text that a reader copies. */
export interface ReportAddress {
  kind: 'url' | 'email';
  /** `https://example.org/new?body={text}`: `{text}`, where it stands, is filled with the report; or `name@example.org`. */
  address: string;
}

/** Reads REPORT_URL, else REPORT_EMAIL; undefined without either. Throws where one is set and is no such address. */
export function readReportAddress(env: {
  REPORT_URL?: string | undefined;
  REPORT_EMAIL?: string | undefined;
}): ReportAddress | undefined {
  const url = env.REPORT_URL?.trim();
  const email = env.REPORT_EMAIL?.trim();
  if (url && (!/^https?:\/\//.test(url) || !URL.canParse(url)))
    throw new Error(`REPORT_URL: expected an address such as https://example.org/new, found "${url}"`);
  if (url) return { kind: 'url', address: url };
  if (email && !/^[^\s@?&]+@[^\s@?&]+$/.test(email))
    throw new Error(`REPORT_EMAIL: expected an address such as name@example.org, found "${email}"`);
  return email ? { kind: 'email', address: email } : undefined;
}

const { SITE_URL, BASE_PATH, REPORT_URL, REPORT_EMAIL } = process.env;
export const { site, base } = readSiteAddress({ SITE_URL, BASE_PATH });
export const report = readReportAddress({ REPORT_URL, REPORT_EMAIL });

/** The address of a page in a language, inside the site: `('/explore/', 'en')` is `/en/explore/`. */
export function pagePath(path: string, lang: Language, under: string = base): string {
  const rest = path.replace(/^\//, '');
  return `${under}${lang === 'zh' ? '' : 'en/'}${rest}`;
}

/** The address of a file of `public/`: `data/indicators.parquet`. */
export function filePath(path: string, under: string = base): string {
  return `${under}${path.replace(/^\//, '')}`;
}
