import type { PublishedDocument } from '../../query/documents.ts';
import { documentRows } from './document-rows.ts';
import { lineLabels } from './line-labels.ts';
import { maskedText } from './masked-text.ts';
import { sourceLines } from './source-lines.ts';

/** One line of a document as its page shows it. */
interface LineRow {
  line: number;
  text: string;
  read_as: string;
  read_as_en: string;
}

/** Every line of a document, as published but for what is covered, with what it was read as. */
export async function lineRows(document: PublishedDocument): Promise<LineRow[]> {
  const lines = await sourceLines(document);
  const { readings } = await documentRows(document);
  const readingsOf = Map.groupBy(readings, ({ line }) => line);
  return lines.map((text, index) => {
    const own = readingsOf.get(index + 1) ?? [];
    return {
      line: index + 1,
      text: maskedText(text, own).trimEnd(),
      read_as: lineLabels(own, 'zh').join('；'),
      read_as_en: lineLabels(own, 'en').join('; '),
    };
  });
}
