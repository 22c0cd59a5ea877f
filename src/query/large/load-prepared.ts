import type { Filter } from '../filter.ts';
import type { Manifest } from './manifest.ts';
import { type PreparedAnswer, preparedPath, type Values } from './prepared.ts';

/** The small files of a large set, each fetched once; a failure is forgotten, so that asking again is a retry. */
export class PreparedFiles {
  readonly #data: string;
  readonly #files = new Map<string, Promise<unknown>>();
  #values: Values | null = null;

  /** `data`: address of the folder of the data, with its slash. */
  constructor(data: string) {
    this.#data = data;
  }

  manifest(): Promise<Manifest> {
    return this.#load('manifest.json');
  }

  async values(): Promise<Values> {
    this.#values ??= await this.#load<Values>('prepared/values.json');
    return this.#values;
  }

  /** The answer for nothing chosen. */
  all(): Promise<PreparedAnswer> {
    return this.#load('prepared/all.json');
  }

  /** The prepared answer to a choice; null where there is none. */
  async answer(filter: Filter): Promise<PreparedAnswer | null> {
    const path = preparedPath(filter, await this.values());
    return path === null ? null : this.#load(`prepared/${path}`);
  }

  /** Asks at once for the answer that a choice will need, where the lists say that there is one; a failure is told later. */
  foresee(filter: Filter): boolean {
    const path = this.#values && preparedPath(filter, this.#values);
    if (!path) return false;
    this.#load(`prepared/${path}`).catch(() => undefined);
    return true;
  }

  /** The common words, and the prepared answer that each has. */
  words(): Promise<Record<string, number>> {
    return this.#load('search/words.json');
  }

  /** The prepared answer to words, by the number that the index of names gives it. */
  wordsAnswer(set: number): Promise<PreparedAnswer> {
    return this.#load(`prepared/words/${set}.json`);
  }

  #load<T>(path: string): Promise<T> {
    const known = this.#files.get(path);
    if (known) return known as Promise<T>;
    const loading = fetchJson<T>(`${this.#data}${path}`);
    this.#files.set(path, loading);
    loading.catch(() => this.#files.delete(path));
    return loading;
  }
}

/** Throws `Error` where the server does not answer with the file. */
async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the file, found HTTP ${response.status}`);
  return (await response.json()) as T;
}
