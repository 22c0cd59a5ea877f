import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Block, Printed } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { collapse, firstLine, lastLine, slice } from '../printed.ts';
import { oneOfWords, type Vocabulary } from '../vocabulary.ts';
import type { Fail } from './fail.ts';
import { maybeLabelled } from './labelled.ts';

/** What stands around the project tables. */
export interface FrontMatter {
  title: Printed | null;
  sub_goals: SubGoalRow[];
  labelled: { role: string; value: Printed }[];
}

interface Reading extends FrontMatter {
  document_id: string;
  ledger: Ledger;
  vocabulary: Vocabulary;
  isPublisher: (words: Printed) => boolean;
  fail: Fail;
  /** The line on which the first table begins. Below it words of no known kind are refused: a row may hide in them. */
  tablesFrom: number;
  section: SubGoalRow['kind'] | null;
  /** Whether the last words of a goal end no sentence: the paragraph was cut by a page break. */
  goalIsCut: boolean;
  /** Whether the last paragraph was 第二部分 or the like: its name follows. */
  inPartHeading: boolean;
}

const LEADER = /(?<![.…·])[.…·]{2,} ?\d{1,4}$/u;
const NUMBERED_SECTION = /^([一二三四五六七八九十]+、)\s*(.+)$/u;
const NUMBERED_ITEM = /^[（(][一二三四五六七八九十]+[）)]/u;
const MONEY_UNIT = /单位[：:] ?[万亿]?元/u;
const SENTENCE_END = /[。！？；：:!?;”"）)》]\s*$/u;
/** `12`, `— 12 —`, `第 12 页`, `第 3 页 共 30 页` */
const PAGE_NUMBER = /^(?:[-—–－] ?)?\d{1,4}(?: ?[-—–－])?$|^第 ?\d{1,4} ?页(?:[,，/]? ?共 ?\d{1,4} ?页)?$/u;
const LONGEST_HEADING = 40;
const BOOKMARK = /\[bookmark:[^[\]]*\]/gu;

/** The `[bookmark: …]` marks of a paragraph, and what is left of it behind the last one. */
export function splitBookmarks(words: Printed): { bookmarks: Printed[]; rest: Printed } {
  const marks = [...words.text.matchAll(BOOKMARK)];
  const last = marks.at(-1);
  return {
    bookmarks: marks.map((mark) => slice(words, mark.index, mark.index + mark[0].length)),
    rest: slice(words, last ? last.index + last[0].length : 0, words.text.length),
  };
}

/** Whether a table is a part of a table of contents: every row a text and a page number. */
export function isContentsTable(block: Block): boolean {
  if (block.kind !== 'table') return false;
  return block.rows.every((row) => {
    const filled = row.filter((cell) => cell.text.trim() !== '');
    return (
      filled.length === 2 &&
      /^\d{1,4}$/u.test(filled[1]?.text.trim() ?? '') &&
      /\D/u.test(filled[0]?.text ?? '')
    );
  });
}

/**
 * Reads the paragraphs that belong to no project table: title, contents, agency-level goals, notes. Each is
 * claimed; what is none of these is a heading where it is short and narrative where it is not.
 */
export function readFrontMatter(
  blocks: readonly Block[],
  context: Pick<Reading, 'document_id' | 'ledger' | 'vocabulary' | 'isPublisher' | 'fail' | 'tablesFrom'>,
): FrontMatter {
  const reading: Reading = {
    ...context,
    title: null,
    sub_goals: [],
    labelled: [],
    section: null,
    inPartHeading: false,
    goalIsCut: false,
  };
  const contentsEnd = endOfContents(blocks, context.vocabulary);
  for (const [index, block] of blocks.entries()) {
    if (index < contentsEnd.end && index >= contentsEnd.start) claimContents(block, context.ledger);
    else if (block.kind === 'paragraph') {
      const { bookmarks, rest } = splitBookmarks(block.words);
      for (const mark of bookmarks) context.ledger.structure(mark, 'bookmark');
      readParagraph(rest, reading);
    } else claimContents(block, context.ledger);
  }
  return reading;
}

export const isContentsHeading = (block: Block, { files }: Vocabulary): boolean =>
  block.kind === 'paragraph' && files.labels.contents.includes(block.words.text.replace(/\s/gu, ''));

/** Contents run from 目录 to the last entry with a page number, and end before anything longer than a heading. */
function endOfContents(blocks: readonly Block[], vocabulary: Vocabulary): { start: number; end: number } {
  const start = blocks.findIndex((block) => isContentsHeading(block, vocabulary));
  if (start < 0) return { start: 0, end: 0 };
  const below = blocks.slice(start + 1);
  const long = below.findIndex(
    (block) =>
      !isContentsEntry(block) &&
      block.kind === 'paragraph' &&
      collapse(block.words.text).length > LONGEST_HEADING,
  );
  const last = below.slice(0, long < 0 ? below.length : long).findLastIndex(isContentsEntry);
  return { start, end: start + 1 + last + 1 };
}

const isContentsEntry = (block: Block): boolean =>
  isContentsTable(block) || (block.kind === 'paragraph' && LEADER.test(collapse(block.words.text)));

function claimContents(block: Block, ledger: Ledger): void {
  if (block.kind === 'paragraph') ledger.structure(block.words, 'contents');
  else for (const cell of block.rows.flat()) ledger.structure(cell, 'contents');
}

function readParagraph(words: Printed, reading: Reading): void {
  const { ledger, vocabulary } = reading;
  const { labels } = vocabulary.files;
  const flat = collapse(words.text);
  if (flat === '') return;
  const { inPartHeading } = reading;
  reading.inPartHeading = false;
  const isBelow = firstLine(words) > reading.tablesFrom;
  if (labels.page_number.includes(flat) || PAGE_NUMBER.test(flat)) {
    ledger.structure(words, 'page_number');
    return;
  }
  if (MONEY_UNIT.test(flat) && !maybeLabelled(words, vocabulary)) {
    reading.fail(words, '单位', 'the unit of money on a line of its own, 单位：万元');
  }
  if (
    reading.title === null &&
    labels.document_heading.some((heading) => flat.includes(heading)) &&
    flat.length <= LONGEST_HEADING
  ) {
    reading.title = words;
    return;
  }
  if (reading.isPublisher(words)) {
    reading.labelled.push({ role: 'publisher', value: words });
    return;
  }
  if (!isBelow && labels.imprint.some((ending) => flat.endsWith(ending)) && flat.length <= LONGEST_HEADING) {
    ledger.structure(words, 'imprint');
    return;
  }
  if (new RegExp(`^${labels.part_heading}`, 'u').test(flat)) {
    reading.section = null;
    reading.inPartHeading = true;
    ledger.structure(words, 'heading');
    return;
  }
  if (!isBelow && readGoal(words, reading)) return;
  const labelled = maybeLabelled(words, vocabulary);
  if (labelled && labelled.role !== 'objective') {
    ledger.structure(labelled.label, 'label');
    if (labelled.role === 'contact') ledger.structure(labelled.value, 'contact');
    else reading.labelled.push(labelled);
    return;
  }
  const isHeading = flat.length <= LONGEST_HEADING && !SENTENCE_END.test(flat);
  if (isBelow && !(isHeading && inPartHeading)) {
    reading.fail(words, null, 'a heading, a page number or a row of a table');
  }
  ledger.structure(words, isHeading ? 'heading' : 'narrative');
}

/** 一、总体绩效目标 / 二、分项绩效目标 / 三、工作保障措施 and what stands below them. */
function readGoal(words: Printed, reading: Reading): boolean {
  const section = maybeSection(words, reading.vocabulary);
  if (section) {
    reading.section = section.kind;
    reading.ledger.structure(section.number, 'numbering');
    if (section.kind === 'overall') addGoal(section.title, reading);
    else reading.ledger.structure(section.title, 'heading');
    return true;
  }
  if (reading.section === null) return false;
  const goal = reading.sub_goals.at(-1);
  if (reading.section === 'overall') {
    if (!goal) return false;
    goOn(goal, 'goal', words, reading);
    return true;
  }
  if (NUMBERED_ITEM.test(words.text)) {
    startItem(words, reading);
    return true;
  }
  return goal?.kind === reading.section && readGoalText(words, goal, reading);
}

function maybeSection(words: Printed, { files }: Vocabulary) {
  const match = NUMBERED_SECTION.exec(words.text);
  const [, number = '', title = ''] = match ?? [];
  const kinds = [
    ['overall', files.labels.overall_goal],
    ['sub_goal', files.labels.sub_goals],
    ['safeguard', files.labels.safeguards],
  ] as const;
  const kind = kinds.find(([, titles]) => titles.includes(collapse(title)))?.[0];
  if (!kind) return undefined;
  return {
    kind,
    number: slice(words, 0, number.length),
    title: slice(words, number.length, words.text.length),
  };
}

function startItem(words: Printed, reading: Reading): void {
  const stop = words.text.indexOf('。') + 1;
  const wholeTitle = reading.section === 'sub_goal' || stop === 0 || stop === words.text.length;
  const end = wholeTitle ? words.text.length : stop;
  const goal = addGoal(slice(words, 0, end), reading);
  if (!wholeTitle) goOn(goal, 'goal', slice(words, end, words.text.length), reading);
}

function readGoalText(words: Printed, goal: SubGoalRow, reading: Reading): boolean {
  const { goal: goalLabels, goal_indicators } = reading.vocabulary.files.labels;
  for (const [field, labels] of [
    ['goal', goalLabels],
    ['indicators_raw', goal_indicators],
  ] as const) {
    const match = new RegExp(`^(?:${oneOfWords(labels)})[：:]`, 'u').exec(words.text);
    if (!match) continue;
    reading.ledger.structure(slice(words, 0, match[0].length), 'label');
    goOn(goal, field, slice(words, match[0].length, words.text.length), reading);
    return true;
  }
  const field = goal.indicators_raw === null ? 'goal' : 'indicators_raw';
  if (goal[field] === null || !reading.goalIsCut) return false;
  goOn(goal, field, words, reading);
  return true;
}

function addGoal(title: Printed, { sub_goals, document_id, section, ledger }: Reading): SubGoalRow {
  const seq = sub_goals.length + 1;
  const goal: SubGoalRow = {
    sub_goal_id: `${document_id}-g${String(seq).padStart(2, '0')}`,
    document_id,
    seq,
    kind: section ?? 'overall',
    title: collapse(title.text),
    goal: null,
    indicators_raw: null,
    line_start: firstLine(title),
    line_end: lastLine(title),
  };
  sub_goals.push(goal);
  ledger.field(title, 'sub_goals', goal.sub_goal_id, 'title');
  return goal;
}

/** Adds words to a goal. A paragraph that a page break had cut is joined without a blank. */
function goOn(goal: SubGoalRow, field: 'goal' | 'indicators_raw', words: Printed, reading: Reading): void {
  const text = collapse(words.text);
  goal[field] = (goal[field] ?? '') + text;
  goal.line_end = lastLine(words);
  reading.goalIsCut = !SENTENCE_END.test(text);
  reading.ledger.field(words, 'sub_goals', goal.sub_goal_id, field);
}
