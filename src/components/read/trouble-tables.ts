import { faultPhrase } from '../../i18n/document-fault.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import type { PageReading } from './messages.ts';
import type { Placed } from './place-button.ts';
import { absent, placeColumn, printed, tableSection } from './table-section.ts';

/** What was not understood, and which labels were not known. */
export function* troubleSections(reading: PageReading, lang: Language): Generator<HTMLElement> {
  const words = wordsIn(readingWords, lang);
  yield* tableSection(
    { id: 'read-problems', label: words.problems, note: words.problemsNote },
    reading.problems,
    [
      { label: words.words, isName: true, cell: ({ found }) => [foundWords(found, lang)] },
      { label: words.wanted, cell: ({ expected }) => [faultPhrase(expected, lang)] },
      { label: words.column, cell: ({ column }) => [printed(column) ?? absent('–')] },
      placeColumn(lang, ({ line }) => placedLine(reading, line)),
    ],
    lang,
  );
  yield* tableSection(
    { id: 'read-labels', label: words.labels, note: words.labelsNote },
    reading.unknown_labels,
    [
      { label: words.label, isName: true, cell: ({ label }) => [printed(label)] },
      {
        label: words.table,
        cell: ({ table }) => [table === null ? absent('–') : words.tableNumber(formatNumber(table, lang))],
      },
      placeColumn(lang, (label) => label),
    ],
    lang,
  );
}

/** What was understood, or seen, and is no row. */
export function* leftOutSections(reading: PageReading, lang: Language): Generator<HTMLElement> {
  const words = wordsIn(readingWords, lang);
  yield* tableSection(
    { id: 'read-others', label: words.others },
    reading.other_tables,
    [
      { label: words.otherKind, isName: true, cell: ({ kind }) => [words[`other_${kind}`]] },
      { label: words.rows, class: 'number', cell: ({ rows }) => [formatNumber(rows, lang)] },
      placeColumn(lang, ({ line }) => placedLine(reading, line)),
    ],
    lang,
  );
  yield* tableSection(
    { id: 'read-notes', label: words.notes },
    reading.notes,
    [
      { label: words.note, isName: true, cell: ({ found }) => [faultPhrase(found, lang)] },
      { label: words.noteKind, cell: ({ kind }) => [words[`note_${kind}`]] },
    ],
    lang,
  );
}

/** A line with the page or the cell it stands in. */
function placedLine({ places }: PageReading, line: number | null): Placed {
  const place = line === null ? null : places?.[line - 1];
  return { line, page: place?.page ?? null, cell: place?.cell ?? null };
}

/** Printed words stay as they are; `nothing` is the reader's own word for a place without any. */
const foundWords = (found: string, lang: Language) =>
  found === 'nothing' ? absent(faultPhrase(found, lang)) : printed(found);
