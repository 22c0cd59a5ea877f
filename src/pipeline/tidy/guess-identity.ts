import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, ReadDocument } from '../blocks.ts';
import { collapse, firstLine, isBlank, trim } from '../printed.ts';
import { foldWidth, type Vocabulary } from '../vocabulary.ts';
import { splitBookmarks } from './bookmarks.ts';
import { isTotalWord } from './heading-rows.ts';
import { evidence, type Identity } from './identity.ts';
import { splitLabelled, splitMoneyUnit } from './labelled.ts';
import { isHeadingWith } from './lone-row.ts';

/** A year that a heading states for its document: `2024年部门预算`, `（2024年度）`. */
const YEAR = /(?<!\d)((?:19|20)\d{2})\s?年/u;
const BUDGET = /预算|绩效/u;
const LONGEST_HEADING = 60;
/** Words further down than this are no heading of the document. */
const MOST_WORDS = 4000;
/** `甲县司法局2024年部门预算`: who stands before the year. */
const BEFORE_YEAR = /^(?<agency>\p{Script=Han}{2,30}?)(?:\s*部门)?\s*(?:关于)?\s*(?:19|20)\d{2}\s?年/u;

/** Labels of a publisher, the best first. */
const PUBLISHERS: readonly FormRole[] = ['publisher', 'implementing_unit'];

/**
 * What a document says of itself where no passport does: title, year and publisher, from printed words only. What is
 * not printed stays null; ids are made of `document_id`, and the agency has none.
 */
export function guessIdentity(
  source: ReadDocument,
  { document_id, file, sha256 }: { document_id: string; file: string; sha256: string },
  vocabulary: Vocabulary,
): Identity {
  const words = firstWords(source);
  const title = titleIn(words, vocabulary);
  const yearIn = [title, ...words.filter((other) => isHeading(other, vocabulary))].find(
    (other) => other && YEAR.test(foldWidth(other.text)),
  );
  const year = yearIn && YEAR.exec(foldWidth(yearIn.text))?.[1];
  const publisher = publisherIn(words, vocabulary);
  const name = publisher ?? (title && BEFORE_YEAR.exec(collapse(title.text))?.groups?.agency) ?? null;
  return {
    document_id,
    agency_id: null,
    agency_name:
      name === null ? null : name.replace(/^(?:[（(][盖公签]章[)）])?[\d.\-—_]*/u, '').trim() || null,
    publishers: publisher === null ? [] : [publisher],
    title: title ? collapse((splitMoneyUnit(title)?.before ?? title).text) : null,
    title_line: title ? firstLine(title) : null,
    year: year === undefined ? null : Number(year),
    year_basis: year === undefined ? null : 'stated',
    year_evidence:
      yearIn && year !== undefined
        ? evidence({ line: firstLine(yearIn), words: collapse(yearIn.text) })
        : null,
    original_file_name: file,
    sha256,
  };
}

/** The paragraphs and cells of a document from its top. */
function firstWords({ blocks }: ReadDocument): Printed[] {
  const found: Printed[] = [];
  for (const block of blocks) {
    const cells = block.kind === 'paragraph' ? (block.running ? [] : [block.words]) : block.rows.flat();
    for (const cell of cells) if (!isBlank(cell)) found.push(splitBookmarks(trim(cell)).rest);
    if (found.length > MOST_WORDS) break;
  }
  return found.slice(0, MOST_WORDS);
}

function titleIn(words: readonly Printed[], { files, formLabel, columnLabel }: Vocabulary): Printed | null {
  const short = words.filter(
    ({ text }) =>
      text.length <= LONGEST_HEADING &&
      !/[。；]|^\d+[.、．]/u.test(text) &&
      !formLabel(text) &&
      !columnLabel(text),
  );
  const stated = short.find(({ text }) => BUDGET.test(text) && YEAR.test(foldWidth(text)));
  if (stated) return stated;
  const flat = (text: string) => text.replace(/\s/gu, '');
  return (
    short.find(({ text }) => files.labels.document_heading.some((heading) => flat(text).includes(heading))) ??
    null
  );
}

const isHeading = ({ text }: Printed, { files }: Vocabulary): boolean => {
  const flat = text.replace(/\s/gu, '');
  if (text.length > LONGEST_HEADING) return false;
  return (
    /^[（(]?(?:19|20)\d{2}年度?[)）]?$/u.test(foldWidth(flat)) ||
    files.labels.project_heading.some((ending) => isHeadingWith(flat, ending))
  );
};

/** A unit's own name, its code before it. */
const UNIT_NAME =
  /^\d*[\s\-—]*\p{Script=Han}{2,30}(?:局|院|委|委员会|厅|处|中心|部|办|办公室|会|队|所|站|校|馆|府|街道|镇|乡|大学|中学|小学|园|社|公司)$/u;

/** By its label; else the unit that stands on one line with the unit of money, as the head of a table has it. */
function publisherIn(words: readonly Printed[], vocabulary: Vocabulary): string | null {
  const labelled = labelledPublisher(words, vocabulary);
  if (labelled !== null) return labelled;
  const beside = words.find(({ text }, index) => {
    const next = words[index + 1];
    const unit = next && splitMoneyUnit(next);
    return unit?.before.text === '' && unit.after.text === '' && UNIT_NAME.test(collapse(text));
  });
  return beside ? collapse(beside.text) : null;
}

function labelledPublisher(words: readonly Printed[], vocabulary: Vocabulary): string | null {
  for (const wanted of PUBLISHERS) {
    for (const [index, cell] of words.entries()) {
      const labelled = splitLabelled(cell, vocabulary).find(
        ({ role, value }) => role === wanted && value.text !== '',
      );
      if (labelled) return collapse((splitMoneyUnit(labelled.value)?.before ?? labelled.value).text);
      if (vocabulary.formLabel(cell.text)?.role !== wanted) continue;
      const next = words[index + 1];
      const isValue =
        next &&
        !vocabulary.formLabel(next.text) &&
        !vocabulary.columnLabel(next.text) &&
        !isTotalWord(next, vocabulary) &&
        next.text.length <= LONGEST_HEADING;
      if (isValue) return collapse(next.text);
    }
  }
  return null;
}
