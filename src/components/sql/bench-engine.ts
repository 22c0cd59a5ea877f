import type { ConfinedEngine } from '../../query/bench/confined-engine.ts';
import type { BenchFiles } from '../../query/bench/files.ts';
import { type BenchResult, readAllowed, runStatement } from '../../query/bench/run-statement.ts';
import type { Download } from '../../query/download.ts';
import { ENGINE_FOLDER, ENGINE_WASM, ENGINE_WORKER } from '../../query/engine-files.ts';
import type { Fingerprints } from '../../query/fingerprint.ts';
import { withPatience } from '../../query/patience.ts';
import { LIMITS } from './limits.ts';

/** The bench's own engine: loaded when first asked for, thrown away and made anew from the same files at will. */
export class BenchEngine {
  readonly #base: string;
  readonly #fingerprints: Fingerprints;
  #files: Promise<BenchFiles> | null = null;
  #engine: Promise<ConfinedEngine> | null = null;
  #loading = new AbortController();
  #running = 0;
  onProgress: (progress: Download) => void = () => undefined;

  /** `base`: the folder of the site, with a slash at both ends; `fingerprints`: of its tables. */
  constructor(base: string, fingerprints: Fingerprints) {
    this.#base = base;
    this.#fingerprints = fingerprints;
  }

  /** The files it is made of; fetched once. A failure is forgotten, so that a retry is one. */
  files(): Promise<BenchFiles> {
    this.#files ??= this.#fetch().catch((error: unknown) => {
      // One file failed: the others need not arrive any more.
      this.#loading.abort();
      this.#files = null;
      throw error;
    });
    return this.#files;
  }

  /** The engine with its copy of the tables; joins what is under way. */
  open(): Promise<ConfinedEngine> {
    this.#engine ??= this.#open().catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  /** True while it works on a statement, and hears nothing. */
  get isRunning(): boolean {
    return this.#running > 0;
  }

  /** Runs one statement; see `runStatement`. One that is not allowed loads nothing. `onOpen`: the engine is there. */
  async run(sql: string, onOpen: () => void): Promise<BenchResult> {
    readAllowed(sql);
    const engine = await this.open();
    onOpen();
    this.#running++;
    try {
      return await runStatement(engine, sql, LIMITS);
    } finally {
      this.#running--;
    }
  }

  /** Ends whatever it does; what waits for it is rejected with an abort. The next `open` makes it anew. */
  stop(): void {
    this.#loading.abort();
    this.#engine?.then((engine) => engine.close()).catch(() => undefined);
    this.#engine = null;
  }

  async #open(): Promise<ConfinedEngine> {
    const files = await this.files();
    return withPatience(async () => {
      const { openConfined } = await import('../../query/bench/confined-engine.ts');
      return openConfined(files);
    }, this.#loading.signal);
  }

  async #fetch(): Promise<BenchFiles> {
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const folder = `${this.#base}${ENGINE_FOLDER}`;
    return withPatience(async (sign) => {
      const { fetchBenchFiles } = await import('../../query/bench/files.ts');
      return fetchBenchFiles({
        engine: { wasm: `${folder}${ENGINE_WASM}`, worker: `${folder}${ENGINE_WORKER}` },
        data: `${this.#base}data/`,
        tables: Object.keys(this.#fingerprints).map((file) => file.replace(/\.parquet$/u, '')),
        fingerprints: this.#fingerprints,
        signal,
        onProgress: (progress) => {
          sign();
          this.onProgress(progress);
        },
      });
    }, signal);
  }
}
