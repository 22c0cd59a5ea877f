import type { CubeChoice } from './cube-choice.ts';
import { combined } from './cube-choice.ts';
import type { LargeLayout } from './manifest.ts';
import { blockName, type CubeIndex, type CubeProjects, type PackedCube } from './packed-cube.ts';
import { type ReadRange, unpack } from './read-range.ts';
import { kept } from './row-blocks.ts';

/** The pre-aggregated tables, each piece fetched once and kept. */
export class Cube {
  readonly #read: ReadRange;
  readonly #files: LargeLayout['cube']['packed'];
  readonly #pieces = new Map<string, Promise<unknown>>();

  constructor(read: ReadRange, files: LargeLayout['cube']['packed']) {
    this.#read = read;
    this.#files = files;
  }

  /** How many rows there are of each combination. */
  rows(): Promise<PackedCube> {
    const { path, bytes } = this.#files.rows;
    return this.#json(path, 0, bytes);
  }

  /** The projects of a choice of one or two facets, or of none: a block for each value of the first. */
  async projects({ facets }: CubeChoice): Promise<CubeProjects[]> {
    const { path, head } = this.#files.projects;
    const index = await this.#json<CubeIndex>(path, 0, head);
    const name = combined(facets.map(({ facet }) => facet));
    const values: readonly (string | null)[] = facets[0]?.values.map(String) ?? [null];
    const blocks = values.flatMap((value) => index[blockName(name, value)] ?? []) as number[];
    const ranges = Array.from({ length: blocks.length / 2 }, (_, pair) =>
      blocks.slice(pair * 2, pair * 2 + 2),
    );
    return Promise.all(
      ranges.map(([from = 0, to = 0]) => this.#json<CubeProjects>(path, head + from, head + to)),
    );
  }

  #json<T>(path: string, from: number, to: number): Promise<T> {
    const load = async () =>
      JSON.parse(new TextDecoder().decode(await unpack(await this.#read(path, from, to), path))) as unknown;
    return kept(this.#pieces, `${path} ${from}`, load) as Promise<T>;
  }
}
