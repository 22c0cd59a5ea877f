import { type Download, downloadBytes } from '../download.ts';

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
  onProgress?: (progress: Download) => void;
  signal?: AbortSignal;
}

/**
 * Fetches the engine and the tables, whole. Throws `Error` where one does not arrive, `AbortError` on abort. From some
 * 5 MB of tables on, the reader should be asked which ones to load.
 */
export async function fetchBenchFiles(options: BenchFilesOptions): Promise<BenchFiles> {
  const { engine, data, tables, signal } = options;
  const urls = [engine.wasm, engine.worker, ...tables.map((table) => `${data}${table}.parquet`)];
  const seen: Download[] = urls.map(() => ({ loaded: 0, total: 0 }));
  const tell = (index: number, download: Download) => {
    seen[index] = download;
    options.onProgress?.(total(seen));
  };
  const [wasm, worker, ...parquet] = await Promise.all(
    urls.map((url, index) => downloadBytes(url, { signal, onProgress: (download) => tell(index, download) })),
  );
  return {
    wasm: new Blob(wasm ? [wasm] : [], { type: 'application/wasm' }),
    worker: new Blob(worker ? [worker] : []),
    tables: new Map(tables.map((table, index) => [table, parquet[index] ?? new Uint8Array()])),
  };
}

/** 0 as the total while a server has not said how long one of the files is. */
function total(seen: readonly Download[]): Download {
  const sum = (key: keyof Download) => seen.reduce((all, part) => all + part[key], 0);
  return { loaded: sum('loaded'), total: seen.every((part) => part.total > 0) ? sum('total') : 0 };
}
