import { z } from 'zod';
import { requiredInteger, requiredText, text } from './column.ts';

/** What one stretch of characters of a source was read as. */
export const readingSchema = z.strictObject({
  document_id: requiredText('文件编号', 'Document id'),
  line: requiredInteger('行号', 'Line'),
  char_start: requiredInteger('起始字符位置（UTF-16）', 'First character (UTF-16)'),
  char_end: requiredInteger('结束字符位置（不含）', 'Character after the last'),
  claimed_by: requiredText(
    '读作哪张表的记录，或哪种结构',
    'The table it became a row of, or the kind of structure it is',
  ),
  row_id: text('记录编号', 'Id of the row'),
  field: text('字段', 'Field of the row'),
});

export type ReadingRow = z.infer<typeof readingSchema>;
