import { ask, unpacked } from './ask.ts';
import type { Site } from './finding.ts';

/** Reads what the other questions start from. Throws where the address does not show a home page, or data without checksums. */
export async function openSite(address: string): Promise<Site> {
  const root = new URL(address.endsWith('/') ? address : `${address}/`).href;
  const home = await text(root);
  if (!home.includes('data-release='))
    throw new Error(`${root}: expected the home page of this site, found another page`);
  return { root, base: new URL(root).pathname, home, sums: readSums(await text(`${root}data/SHA256SUMS`)) };
}

async function text(url: string): Promise<string> {
  const answer = await ask(url);
  if (answer.status !== 200) throw new Error(`${url}: expected 200, found ${answer.status}`);
  return unpacked(answer).toString('utf8');
}

/** `<sha256>  <name>` a line, as `sha256sum` writes it. */
function readSums(list: string): Map<string, string> {
  const lines = list.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [sha256 = '', name = ''] = line.split('  ');
      return [name, sha256];
    }),
  );
}

/** The first published file of a format: `agencies.parquet`. Throws where there is none. */
export function dataFile({ sums }: Site, ending: string): string {
  const name = [...sums.keys()].find((file) => file.endsWith(ending));
  if (name === undefined)
    throw new Error(`data/SHA256SUMS: expected a file that ends in ${ending}, found none`);
  return `data/${name}`;
}

/** The addresses of the page's own files that end so, without the root: `_astro/Page.css`. */
export function filesOfPage({ home, base }: Site, ending: string): string[] {
  const named = [...home.matchAll(/\s(?:src|href)="([^"?#]+)"/gu)].map(([, path = '']) => path);
  return named
    .filter((path) => path.startsWith(base) && path.endsWith(ending))
    .map((path) => path.slice(base.length));
}
