import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_MEGABYTES, ENGINE_VERSION, ENGINE_WASM } from '../../src/query/engine-files.ts';

test('the engine is the release that the package names, pinned exactly', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies['@duckdb/duckdb-wasm']).toBe(ENGINE_VERSION);
});

test('the page tells the size that the engine has', () => {
  expect(statSync(`public/engine/${ENGINE_WASM}`).size / 1e6).toBeCloseTo(ENGINE_MEGABYTES, 1);
});
