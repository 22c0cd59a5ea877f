import type { ReadingRow } from '../src/model/reading.ts';
import { buildDocument } from '../src/pipeline/build-document.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import type { Vocabulary } from '../src/pipeline/vocabulary.ts';
import { listSources, loadSource } from './load-sources.ts';

/** The document with its line numbers and, below each line, what its words were read as. */
export async function explain(folder: string, document_id: string, vocabulary: Vocabulary): Promise<string> {
  const known = await listSources(folder);
  if (!known.includes(document_id)) {
    throw new DocumentError({ file: folder, expected: `one of ${known.join(', ')}`, found: document_id });
  }
  const { lines, readings } = buildDocument(await loadSource(folder, document_id), vocabulary);
  const byLine = Map.groupBy(readings, ({ line }) => line);
  const width = String(lines.length).length;
  return lines
    .flatMap((text, index) => {
      const number = String(index + 1).padStart(width);
      const read = (byLine.get(index + 1) ?? []).map(
        (reading) =>
          `${' '.repeat(width)} │   ${describe(reading)}: ${text.slice(reading.char_start, reading.char_end)}`,
      );
      return [`${number} │ ${text.replaceAll('\t', '→')}`, ...read];
    })
    .join('\n');
}

const describe = ({ claimed_by, row_id, field }: ReadingRow): string =>
  row_id === null ? claimed_by : `${claimed_by} ${row_id} ${field}`;
