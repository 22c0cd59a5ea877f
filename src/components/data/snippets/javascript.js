// Indicators of each type, and how many of their targets are numbers.
// Node 22.15 or later, `npm install hyparquet`; in a browser, hyparquet-compressors unpacks ZSTD.
import { zstdDecompressSync } from 'node:zlib';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';

const data = 'https://example.org/data/';
const indicators = await parquetReadObjects({
  file: await asyncBufferFromUrl({ url: `${data}indicators.parquet` }),
  columns: ['type', 'kind'],
  compressors: { ZSTD: (packed) => zstdDecompressSync(packed) },
});

const types = Map.groupBy(indicators, ({ type }) => type);
const counts = [...types].map(([type, rows]) => ({
  type,
  indicators: rows.length,
  numbers: rows.filter(({ kind }) => kind === 'quantity').length,
}));
counts.sort((a, b) => b.indicators - a.indicators || b.numbers - a.numbers);
console.log('type,indicators,numbers');
for (const { type, indicators, numbers } of counts) console.log([type, indicators, numbers].join());
