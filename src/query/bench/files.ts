import { type Download, downloadBytes } from '../download.ts';
import type { Fingerprints } from '../fingerprint.ts';
import { downloadPublished } from '../published-file.ts';

/** Everything the bench's engine is made of, kept so that it can be made anew without asking the server again. */
export interface BenchFiles {
  worker: Blob;
  wasm: Blob;
  /** Parquet by the name of its table. */
  tables: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export interface BenchFilesOptions {
  engine: { wasm: string; worker: string };
  /** Address of the folder that holds `<table>.parquet`, with its slash at the end. */
  data: string;
  tables: readonly string[];
  /** What the tables' files were when the page was built. */
  fingerprints: Fingerprints;
  onProgress?: (progress: Download) => void;
  signal?: AbortSignal;
}

/**
 * Fetches the engine and the tables, whole. Throws `FileFault` for a table that is not the one the page was built with,
 * `Error` where one does not arrive, `AbortError` on abort. From some 5 MB of tables on, the reader should be asked which
 * ones to load.
 */
export async function fetchBenchFiles(options: BenchFilesOptions): Promise<BenchFiles> {
  const { engine, data, tables, fingerprints, signal } = options;
  const seen: Download[] = [engine.wasm, engine.worker, ...tables].map(() => ({ loaded: 0, total: 0 }));
  const tell = (index: number, download: Download) => {
    seen[index] = download;
    options.onProgress?.(total(seen));
  };
  const watched = (index: number) => ({
    signal,
    onProgress: (download: Download) => tell(index, download),
  });
  const [wasm, worker, ...parquet] = await Promise.all([
    downloadBytes(engine.wasm, watched(0)),
    downloadBytes(engine.worker, watched(1)),
    ...tables.map((table, index) => {
      const file = `${table}.parquet`;
      return downloadPublished(`${data}${file}`, fingerprints[file] ?? '', watched(index + 2));
    }),
  ]);
  return {
    wasm: new Blob([wasm], { type: 'application/wasm' }),
    worker: new Blob([worker]),
    tables: new Map(tables.map((table, index) => [table, parquet[index] ?? new Uint8Array()])),
  };
}

/** 0 as the total while a server has not said how long one of the files is. */
function total(seen: readonly Download[]): Download {
  const sum = (key: keyof Download) => seen.reduce((all, part) => all + part[key], 0);
  return { loaded: sum('loaded'), total: seen.every((part) => part.total > 0) ? sum('total') : 0 };
}
