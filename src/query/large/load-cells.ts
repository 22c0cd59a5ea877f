import type { CellsPart } from './manifest.ts';
import { type PackedCell, readCell } from './packed-cell.ts';
import { type ReadRange, unpack } from './read-range.ts';
import { kept } from './row-blocks.ts';

/** Rows kept in memory, some eight bytes each: all cells that one question may read, and a few more. */
const KEPT_ROWS = 3_000_000;

/** A cell as the manifest knows it: which file, and the how many'th in it. */
export interface CellPlace {
  part: CellsPart;
  index: number;
}

/** The packed cells of a set, each fetched once and kept, so that another choice among the same rows asks nobody. */
export class Cells {
  readonly #read: ReadRange;
  readonly #cells = new Map<string, Promise<PackedCell>>();
  readonly #rows = new Map<string, number>();

  constructor(read: ReadRange) {
    this.#read = read;
  }

  /** Some cells in the given order, all that are not there asked for at once, neighbours in one request. */
  load(places: readonly CellPlace[]): Promise<PackedCell[]> {
    for (const run of runsOf(places.filter((place) => !this.#cells.has(nameOf(place))))) this.#loadRun(run);
    const loaded = places.map((place) => this.#cells.get(nameOf(place)) as Promise<PackedCell>);
    this.#forget(new Set(places.map(nameOf)));
    return Promise.all(loaded);
  }

  #loadRun(run: readonly CellPlace[]): void {
    const { part, index: start } = run[0] as CellPlace;
    const offsets = offsetsOf(part);
    const from = offsets[start] as number;
    const reading = this.#read(part.path, from, offsets[start + run.length] as number);
    for (const place of run) {
      const [begin, end] = [offsets[place.index] as number, offsets[place.index + 1] as number];
      const name = nameOf(place);
      this.#rows.set(name, 0);
      void kept(this.#cells, name, async () => {
        const bytes = (await reading).slice(begin - from, end - from);
        const cell = readCell(await unpack(bytes, part.path));
        this.#rows.set(name, cell.type.length);
        return cell;
      });
    }
  }

  /** The cells that were asked for longest ago, once there are too many. */
  #forget(wanted: ReadonlySet<string>): void {
    let rows = [...this.#rows.values()].reduce((sum, more) => sum + more, 0);
    for (const [name, own] of this.#rows) {
      if (rows <= KEPT_ROWS) return;
      if (wanted.has(name)) continue;
      rows -= own;
      this.#rows.delete(name);
      this.#cells.delete(name);
    }
  }
}

const nameOf = ({ part, index }: CellPlace) => `${part.path} ${index}`;

function offsetsOf({ cells }: CellsPart): number[] {
  const offsets = [0];
  for (const bytes of cells) offsets.push((offsets.at(-1) as number) + bytes);
  return offsets;
}

/** Cells that stand side by side in a file. */
function runsOf(places: readonly CellPlace[]): CellPlace[][] {
  const runs: CellPlace[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.part === place.part && last.index + 1 === place.index) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs;
}
