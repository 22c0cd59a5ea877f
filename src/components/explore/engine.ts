import { ENGINE_FOLDER, ENGINE_WASM, ENGINE_WORKER } from '../../query/engine-files.ts';
import type { OpenOptions, Progress, WasmDatabase } from '../../query/wasm.ts';

/** The query engine of a page: loaded once, when first asked for; cancelled and tried again at will. */
export class Engine {
  readonly #base: string;
  readonly #what: Pick<OpenOptions, 'tables' | 'byRange'>;
  #opening: Promise<WasmDatabase> | null = null;
  #stop: AbortController | null = null;
  #progress: Progress = { loaded: 0, total: 0 };
  #isOpen = false;
  onProgress: (progress: Progress) => void = () => undefined;

  /** `base`: the folder of the site, with a slash at both ends. `what`: other than all tables, whole. */
  constructor(base: string, what: Pick<OpenOptions, 'tables' | 'byRange'> = {}) {
    this.#base = base;
    this.#what = what;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** How far loading is. */
  get progress(): Progress {
    return this.#progress;
  }

  /** The database; starts loading it, or joins what is under way. A failure is forgotten, so that a retry is one. */
  open(): Promise<WasmDatabase> {
    this.#opening ??= this.#load().catch((error: unknown) => {
      // One file failed: the others need not arrive any more.
      this.#stop?.abort();
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  /** Stops loading; what waits for the database is rejected with an abort. */
  cancel(): void {
    if (!this.#isOpen) this.#stop?.abort();
  }

  async #load(): Promise<WasmDatabase> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { loaded: 0, total: 0 };
    const { openDataset } = await import('../../query/wasm.ts');
    const database = await openDataset({
      engine: {
        wasm: `${this.#base}${ENGINE_FOLDER}${ENGINE_WASM}`,
        worker: `${this.#base}${ENGINE_FOLDER}${ENGINE_WORKER}`,
      },
      data: `${this.#base}data/`,
      ...this.#what,
      signal: stop.signal,
      onProgress: (progress) => {
        this.#progress = progress;
        this.onProgress(progress);
      },
    });
    this.#isOpen = true;
    return database;
  }
}
