import type { Scalar } from '../connector.ts';
import { type IndicatorRecord, RECORD_COLUMNS } from '../indicator-page.ts';
import type { RowsPart } from './manifest.ts';
import { type ReadRange, unpack } from './read-range.ts';

/** Where a row stands: its place in the order of all ids, and the file of whole rows that holds it. */
export interface RowPlace {
  place: number;
  file: string;
}

/** Rows of a block: a page of the table mostly lies in one or two. */
export const BLOCK_ROWS = 512;

/** The head of a file of rows: of each block the place of its first row, and where it ends, counted from the head's end. */
export interface BlockIndex {
  places: number[];
  ends: number[];
}

/** A block: the rows by column, and the place of each. */
export type RowBlock = Record<'place' | keyof IndicatorRecord, Scalar[]>;

/** Blocks that are kept unpacked: some pages back and forth. */
const KEPT_BLOCKS = 24;

/** Rows as the table shows them, read a block at a time from the files of whole rows. */
export class RowBlocks {
  readonly #read: ReadRange;
  readonly #parts: ReadonlyMap<string, RowsPart>;
  readonly #indexes = new Map<string, Promise<BlockIndex>>();
  readonly #blocks = new Map<string, Promise<RowBlock>>();

  constructor(read: ReadRange, parts: readonly RowsPart[]) {
    this.#read = read;
    this.#parts = new Map(parts.map((part) => [part.path, part]));
  }

  /** What says where blocks are can be on its way; a failure is told when rows are asked for. */
  prepare(file: string): void {
    this.#index(file).catch(() => undefined);
  }

  /** Some rows whole, in the order of `places`. All blocks are asked for at once. Throws `FileFault`, or what the network throws. */
  async rows(places: readonly RowPlace[]): Promise<IndicatorRecord[]> {
    return Promise.all(places.map((place) => this.#row(place)));
  }

  async #row({ place, file }: RowPlace): Promise<IndicatorRecord> {
    const index = await this.#index(file);
    const number = index.places.findLastIndex((first) => first <= place);
    const block = await this.#block(file, index, number);
    const row = block.place.indexOf(place);
    if (row < 0) throw new Error(`${file}: expected a row at place ${place}, found none`);
    return Object.fromEntries(
      RECORD_COLUMNS.map((column) => [column, block[column][row]]),
    ) as unknown as IndicatorRecord;
  }

  #index(file: string): Promise<BlockIndex> {
    const head = this.#parts.get(file)?.head;
    if (head === undefined) throw new Error(`manifest.json: expected the head of ${file}, found none`);
    return kept(this.#indexes, file, () => this.#json<BlockIndex>(file, 0, head));
  }

  #block(file: string, { ends }: BlockIndex, number: number): Promise<RowBlock> {
    const head = this.#parts.get(file)?.head ?? 0;
    const [from, to] = [head + (ends[number - 1] ?? 0), head + (ends[number] ?? 0)];
    const block = kept(this.#blocks, `${file} ${number}`, () => this.#json<RowBlock>(file, from, to));
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > KEPT_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest);
    return block;
  }

  async #json<T>(file: string, from: number, to: number): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await unpack(await this.#read(file, from, to), file))) as T;
  }
}

/** What is loaded or on its way under a key; else loads it. A failure is forgotten, so that asking again is a retry. */
export function kept<T>(loaded: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const known = loaded.get(key);
  if (known) return known;
  const loading = load();
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}
