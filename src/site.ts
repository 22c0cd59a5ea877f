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

const { SITE_URL, BASE_PATH } = process.env;
export const { site, base } = readSiteAddress({ SITE_URL, BASE_PATH });

/** The address of a page in a language, inside the site: `('/explore/', 'en')` is `/en/explore/`. */
export function pagePath(path: string, lang: Language, under: string = base): string {
  const rest = path.replace(/^\//, '');
  return `${under}${lang === 'zh' ? '' : 'en/'}${rest}`;
}

/** The address of a file of `public/`: `data/indicators.parquet`. */
export function filePath(path: string, under: string = base): string {
  return `${under}${path.replace(/^\//, '')}`;
}
