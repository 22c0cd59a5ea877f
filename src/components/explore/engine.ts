import { ENGINE_FOLDER, ENGINE_WASM, ENGINE_WORKER } from '../../query/engine-files.ts';
import type { Fingerprints } from '../../query/fingerprint.ts';
import { withPatience } from '../../query/patience.ts';
import type { OpenOptions, Progress, WasmDatabase } from '../../query/wasm.ts';

/** The query engine of a page: loaded once, when first asked for; cancelled and tried again at will. */
export class Engine {
  readonly #base: string;
  readonly #fingerprints: Fingerprints;
  readonly #what: Pick<OpenOptions, 'tables' | 'byRange'>;
  #opening: Promise<WasmDatabase> | null = null;
  #stop: AbortController | null = null;
  #progress: Progress = { loaded: 0, total: 0 };
  #database: WasmDatabase | null = null;
  onProgress: (progress: Progress) => void = () => undefined;

  /**
   * `base`: the folder of the site, with a slash at both ends; `fingerprints`: of its tables. `what`: other than all tables,
   * whole.
   */
  constructor(base: string, fingerprints: Fingerprints, what: Pick<OpenOptions, 'tables' | 'byRange'> = {}) {
    this.#base = base;
    this.#fingerprints = fingerprints;
    this.#what = what;
  }

  get isOpen(): boolean {
    return this.#database !== null;
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
    if (!this.isOpen) this.#stop?.abort();
  }

  /** Ends an engine that broke over a question; the next `open` makes another. */
  close(): void {
    this.#database?.close();
    this.#database = null;
    this.#opening = null;
  }

  async #load(): Promise<WasmDatabase> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { loaded: 0, total: 0 };
    const database = await withPatience(async (sign) => {
      const { openDataset } = await import('../../query/wasm.ts');
      return openDataset({
        engine: {
          wasm: `${this.#base}${ENGINE_FOLDER}${ENGINE_WASM}`,
          worker: `${this.#base}${ENGINE_FOLDER}${ENGINE_WORKER}`,
        },
        data: `${this.#base}data/`,
        fingerprints: this.#fingerprints,
        ...this.#what,
        signal: stop.signal,
        onProgress: (progress) => {
          sign();
          this.#progress = progress;
          this.onProgress(progress);
        },
      });
    }, stop.signal);
    this.#database = database;
    return database;
  }
}
