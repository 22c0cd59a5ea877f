import { ask, unpacked } from './ask.ts';
import { type Check, type Finding, type Site, same } from './finding.ts';

const PAGES = ['', 'en/', 'data/', 'embed/types/'];
/** Questions at a time: a small host should not take this for an attack. */
const AT_A_TIME = 8;

/** What these pages lead to and load lies under the site's folder, and is there. */
export const checkLinks: Check = async (site) => {
  const pages = await Promise.all(
    PAGES.map(async (path) => unpacked(await ask(site.root + path)).toString('utf8')),
  );
  const paths = [...new Set(pages.flatMap(localAddresses))];
  const outside = paths.filter((path) => !path.startsWith(site.base));
  const inside = paths.filter((path) => path.startsWith(site.base));
  const broken = await brokenOf(inside, site);
  return [
    list(`addresses outside ${site.base}`, outside, `build with BASE_PATH=${site.base}`),
    list(`of ${inside.length} addresses, those that are not there`, broken, 'copy the whole of dist/'),
    ...(await ownAddress(site)),
  ];
};

function list(what: string, found: readonly string[], mend: string): Finding {
  const shown =
    found.length > 5 ? `${found.slice(0, 5).join(' ')} and ${found.length - 5} more` : found.join(' ');
  return same(what, 'none', shown || 'none', mend);
}

function localAddresses(html: string): string[] {
  const named = [...html.matchAll(/\s(?:src|href)="(\/[^"]*)"/gu)].map(([, path = '']) => path);
  return named.filter((path) => !path.startsWith('//')).map((path) => path.split(/[?#]/u)[0] ?? '');
}

async function brokenOf(paths: readonly string[], { root }: Site): Promise<string[]> {
  const broken: string[] = [];
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    const some = paths.slice(at, at + AT_A_TIME);
    const answers = await Promise.all(some.map((path) => ask(new URL(path, root).href, {}, 'HEAD')));
    for (const [index, { status }] of answers.entries())
      if (status !== 200) broken.push(`${some[index]} (${status})`);
  }
  return broken;
}

/** A site that names its address names the one it is at, in its pages and in its sitemap. */
async function ownAddress(site: Site): Promise<Finding[]> {
  const mend = `build with SITE_URL=${new URL(site.root).origin} and BASE_PATH=${site.base}`;
  const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(site.home)?.[1];
  const sitemap = await ask(`${site.root}sitemap.xml`);
  if (canonical === undefined)
    return [
      same(
        'a site without SITE_URL, its sitemap',
        'none',
        sitemap.status === 404 ? 'none' : 'of another build',
        mend,
      ),
    ];
  const listed = [
    ...unpacked(sitemap)
      .toString('utf8')
      .matchAll(/<loc>([^<]*)<\/loc>/gu),
  ].map(([, url = '']) => url);
  return [
    same('the home page, its canonical address', site.root, canonical, mend),
    same(
      'the sitemap',
      '200, with pages',
      `${sitemap.status}, ${listed.length > 0 ? 'with' : 'without'} pages`,
      mend,
    ),
    list(
      'pages of the sitemap at another address',
      listed.filter((url) => !url.startsWith(site.root)),
      mend,
    ),
  ];
}
