import { Cells } from '../../query/large/load-cells.ts';
import { Cube } from '../../query/large/load-cube.ts';
import type { PreparedFiles } from '../../query/large/load-prepared.ts';
import { rangesOf } from '../../query/large/read-range.ts';
import { RowBlocks } from '../../query/large/row-blocks.ts';
import type { LargeRows, LargeSource } from './large-answers.ts';

/** The rows of the set in a folder, whose address is `data`; made once the manifest is there, and then kept. */
export function openRows(files: PreparedFiles, data: string): LargeSource['rows'] {
  let opened: LargeRows | null = null;
  return async () => {
    const { large } = await files.manifest();
    if (!large) throw new Error('manifest.json: expected the layout of a large set');
    const read = rangesOf(data);
    opened ??= {
      cube: new Cube(read, large.cube.packed),
      cells: new Cells(read),
      blocks: new RowBlocks(read, large.rows.parts),
    };
    return opened;
  };
}
