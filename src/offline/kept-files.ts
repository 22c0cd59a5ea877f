import { isKeepable, type Keeping, keepingOf, keyOf, markedAsKept } from './keeping.ts';
import type { KeptPage } from './not-kept-page.ts';

/** So many pages and other files are kept; the oldest go first. */
const MOST = { pages: 60, others: 200 } as const;

/** What the browser keeps of one release. A store that refuses or is full keeps nothing, and nothing else comes of it. */
export class KeptFiles {
  readonly #scope: string;
  readonly #family: string;
  readonly #name: string;

  /** `scope`: the whole address of the site's folder. Several sites may stand on one host. */
  constructor(scope: string, release: string) {
    this.#scope = scope;
    this.#family = `jixiao ${new URL(scope).pathname} `;
    this.#name = `${this.#family}${release}`;
  }

  async find(address: string, keeping: Keeping): Promise<Response | undefined> {
    return this.#open((cache) => cache.match(keyOf(address, keeping), { ignoreVary: true }));
  }

  /** Keeps an answer, where it is worth it. */
  async keep(address: string, keeping: Keeping, response: Response): Promise<void> {
    if (!isKeepable(response, keeping)) return;
    const kept = keeping === 'page' ? await keptPage(response) : response;
    if (!kept) return;
    await this.#open(async (cache) => {
      await cache.put(keyOf(address, keeping), kept);
      await this.#trim(cache);
    });
  }

  async forget(address: string, keeping: Keeping): Promise<void> {
    await this.#open((cache) => cache.delete(keyOf(address, keeping), { ignoreVary: true }));
  }

  async pages(): Promise<KeptPage[]> {
    const found = await this.#open(async (cache) => {
      const keys = (await cache.keys()).filter(({ url }) => this.#isPage(url));
      return Promise.all(keys.map(async ({ url }) => this.#pageAt(url, await cache.match(url))));
    });
    return found ?? [];
  }

  /** Takes away what other releases kept. */
  async removeOthers(): Promise<void> {
    const names = await caches.keys().catch(() => []);
    const others = names.filter((name) => name.startsWith(this.#family) && name !== this.#name);
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  async #pageAt(url: string, page: Response | undefined): Promise<KeptPage> {
    const path = new URL(url).pathname;
    const [, title = path] = /<title>([^<]*)/u.exec((await page?.text()) ?? '') ?? [];
    return { path, title };
  }

  async #trim(cache: Cache): Promise<void> {
    const keys = await cache.keys();
    const pages = keys.filter(({ url }) => this.#isPage(url));
    const others = keys.filter(({ url }) => !this.#isPage(url));
    // In the order they were put in; a file that is put in again goes to the end.
    const tooMany = [...pages.slice(0, -MOST.pages), ...others.slice(0, -MOST.others)];
    await Promise.all(tooMany.map((key) => cache.delete(key)));
  }

  #isPage(url: string): boolean {
    return keepingOf(url, this.#scope) === 'page';
  }

  async #open<T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> {
    try {
      return await use(await caches.open(this.#name));
    } catch {
      return undefined;
    }
  }
}

async function keptPage(response: Response): Promise<Response | null> {
  const html = markedAsKept(await response.text());
  if (html === null) return null;
  const headers = new Headers(response.headers);
  // They told of the bytes on the wire.
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response(html, { headers });
}
