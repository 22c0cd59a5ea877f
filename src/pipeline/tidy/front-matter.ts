import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Printed } from '../blocks.ts';
import { collapse, firstLine } from '../printed.ts';
import { splitBookmarks } from './bookmarks.ts';
import { claimContents, endOfContents } from './contents.ts';
import { type GoalReading, readGoal, SENTENCE_END } from './goals.ts';
import { splitLabelled, splitMoneyUnit } from './labelled.ts';
import { isHeadingWith } from './lone-row.ts';
import type { Problems } from './problems.ts';
import type { PrintedTables, Zone } from './reader.ts';
import { looksLikeRow } from './row-like.ts';

/** What stands around the project tables. */
export interface FrontMatter {
  title: Printed | null;
  sub_goals: SubGoalRow[];
  labelled: { role: string; value: Printed }[];
  /** Short lines above the tables that begin no sentence, from the top. */
  headings: Printed[];
}

interface Reading extends FrontMatter, GoalReading {
  isPublisher: (words: Printed) => boolean;
  problems: Problems;
  /** The line of the title, where it is known; null where the first heading of the vocabulary is the title. */
  titleLine: number | null;
  /** Whether the last paragraph was 第二部分 or the like: its name follows. */
  inPartHeading: boolean;
}

/** `12`, `— 12 —`, `第 12 页`, `第 3 页 共 30 页` */
const PAGE_NUMBER = /^(?:[-—–－] ?)?\d{1,4}(?: ?[-—–－])?$|^第 ?\d{1,4} ?页(?:[,，/]? ?共 ?\d{1,4} ?页)?$/u;
/** 三、绩效指标 above the table of a form's part */
const NUMBERED_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/u;
const LONGEST_HEADING = 40;

/**
 * Reads the paragraphs that belong to no project table: title, contents, agency-level goals, notes. Each is
 * claimed; what is none of these is a heading where it is short and narrative where it is not, and a problem where a
 * row of a table may hide in it.
 */
export function readFrontMatter(
  around: PrintedTables['around'],
  context: Pick<
    Reading,
    'document_id' | 'ledger' | 'vocabulary' | 'isPublisher' | 'problems' | 'places' | 'titleLine'
  >,
): FrontMatter {
  const reading: Reading = {
    ...context,
    title: null,
    sub_goals: [],
    labelled: [],
    headings: [],
    section: null,
    inPartHeading: false,
    goalIsCut: false,
  };
  const contentsEnd = endOfContents(
    around.map(({ block }) => block),
    context.vocabulary,
  );
  for (const [index, { block, zone }] of around.entries()) {
    if (index < contentsEnd.end && index >= contentsEnd.start) claimContents(block, context.ledger);
    else if (block.kind === 'paragraph') {
      const { bookmarks, rest } = splitBookmarks(block.words);
      for (const mark of bookmarks) context.ledger.structure(mark, 'bookmark');
      readParagraph(rest, zone, reading);
    } else claimContents(block, context.ledger);
  }
  return reading;
}

function readParagraph(words: Printed, zone: Zone, reading: Reading): void {
  const { ledger, vocabulary } = reading;
  const { labels } = vocabulary.files;
  const flat = collapse(words.text);
  if (flat === '') return;
  const { inPartHeading } = reading;
  reading.inPartHeading = false;
  if (labels.page_number.includes(flat) || PAGE_NUMBER.test(flat)) {
    ledger.structure(words, 'page_number');
    return;
  }
  if (reading.title === null && isTitle(words, flat, reading)) {
    takeTitle(words, reading);
    return;
  }
  if (reading.isPublisher(words)) {
    reading.labelled.push({ role: 'publisher', value: words });
    return;
  }
  if (
    zone === 'before' &&
    labels.imprint.some((ending) => flat.endsWith(ending)) &&
    flat.length <= LONGEST_HEADING
  ) {
    ledger.structure(words, 'imprint');
    return;
  }
  if (vocabulary.partHeading.test(flat)) {
    reading.section = null;
    reading.inPartHeading = true;
    ledger.structure(words, 'heading');
    return;
  }
  if (zone === 'before' && readGoal(words, reading)) return;
  if (vocabulary.notePattern.test(words.text)) ledger.structure(words, 'note');
  else if (!readLabels(words, reading)) readRest(words, zone, inPartHeading, reading);
}

const isTitle = (words: Printed, flat: string, { titleLine, vocabulary }: Reading): boolean =>
  titleLine === null
    ? flat.length <= LONGEST_HEADING &&
      vocabulary.files.labels.document_heading.some((word) => flat.includes(word))
    : titleLine === firstLine(words);

/** The document's own heading, a unit of money behind it set apart. */
function takeTitle(words: Printed, reading: Reading): void {
  const unit = splitMoneyUnit(words);
  reading.title = unit && unit.before.text !== '' ? unit.before : words;
  if (!unit || unit.before.text === '') return;
  for (const mark of unit.marks) reading.ledger.structure(mark, 'label');
  if (unit.after.text !== '') reading.ledger.structure(unit.after, 'heading');
  reading.labelled.push({ role: 'money_unit', value: unit.unit });
}

/** `单位：万元`, `部门名称：甲局    单位：万元`, a unit of money within a line. */
function readLabels(words: Printed, reading: Reading): boolean {
  const { ledger, vocabulary } = reading;
  const unit = splitMoneyUnit(words);
  const labelled = splitLabelled(unit ? unit.before : words, vocabulary).filter(
    ({ role }) => !role.endsWith('objective'),
  );
  if (!unit && labelled.length === 0) return false;
  for (const { role, label, value } of labelled) {
    ledger.structure(label, 'label');
    if (value.text === '') continue;
    if (role === 'contact') ledger.structure(value, 'contact');
    else if (role === 'detail' || role === 'result' || role === 'note') ledger.structure(value, 'narrative');
    else reading.labelled.push({ role, value });
  }
  if (!unit) return true;
  if (labelled.length === 0 && unit.before.text !== '') ledger.structure(unit.before, 'heading');
  for (const mark of unit.marks) ledger.structure(mark, 'label');
  if (unit.after.text !== '') ledger.structure(unit.after, 'heading');
  reading.labelled.push({ role: 'money_unit', value: unit.unit });
  return true;
}

/**
 * A heading or narrative. Between the parts of one table nothing but a heading may stand, and where a row that lost its
 * tabs may hide in the words, nothing at all is taken for granted.
 */
function readRest(words: Printed, zone: Zone, inPartHeading: boolean, reading: Reading): void {
  const flat = collapse(words.text);
  const isHeading = flat.length <= LONGEST_HEADING && !SENTENCE_END.test(flat);
  const isPart = NUMBERED_HEADING.test(flat) && reading.vocabulary.formLabel(flat) !== undefined;
  const isTitle =
    zone === 'inside' &&
    isHeading &&
    (isPart ||
      reading.vocabulary.files.labels.project_heading.some((ending) =>
        isHeadingWith(flat.replaceAll(' ', ''), ending),
      ));
  const isSuspect =
    zone === 'inside'
      ? !isTitle && !inPartHeading
      : zone !== 'before' && looksLikeRow(words, reading.vocabulary);
  if (isSuspect) {
    reading.problems.add(words, null, 'a heading, a page number or a row of a table');
    return;
  }
  reading.ledger.structure(words, isHeading ? 'heading' : 'narrative');
  if (isHeading && zone === 'before') reading.headings.push(words);
}
