/**
 * The release of DuckDB-WASM, exactly: later ones fetch their Parquet reader from a third-party host at run time.
 * File names carry it, so that a browser may keep the files for good.
 */
export const ENGINE_VERSION = '1.28.0';

/** Folder of the site that the engine is served from. */
export const ENGINE_FOLDER = 'engine/';

/** Gzipped by us, since static hosts often do not compress wasm: 4.2 MB instead of 18. */
export const ENGINE_WASM = `duckdb-${ENGINE_VERSION}-eh.wasm.gz`;

export const ENGINE_WORKER = `duckdb-${ENGINE_VERSION}-eh.worker.js`;

/** Size of `ENGINE_WASM` in MB, as the page names it before anything is loaded. A test holds it to the file. */
export const ENGINE_MEGABYTES = 4.2;
