import { gunzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';

/**
 * The rows of a small Parquet file that is there whole, without an engine: one thing's page needs one file of some kilobytes.
 * Types are those that the files are written with: text, 32-bit and floating numbers. Throws where it is no such file.
 */
export async function readRecord<Row extends object>(bytes: ArrayBuffer): Promise<Row[]> {
  return (await parquetReadObjects({
    file: bytes,
    compressors: { GZIP: (input) => gunzipSync(input) },
  })) as Row[];
}
