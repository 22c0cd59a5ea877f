import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Printed } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { collapse, firstLine, lastLine, slice } from '../printed.ts';
import { oneOfWords, type Vocabulary } from '../vocabulary.ts';
import { type Places, placeOf } from './places.ts';

/** The agency-level goals of a document, as its paragraphs are read from top to bottom. */
export interface GoalReading {
  document_id: string;
  ledger: Ledger;
  vocabulary: Vocabulary;
  places: Places;
  sub_goals: SubGoalRow[];
  section: SubGoalRow['kind'] | null;
  /** Whether the last words of a goal end no sentence: the paragraph was cut by a page break. */
  goalIsCut: boolean;
}

const NUMBERED_SECTION = /^([一二三四五六七八九十]+、)\s*(.+)$/u;
const NUMBERED_ITEM = /^[（(][一二三四五六七八九十]+[）)]/u;
export const SENTENCE_END = /[。！？；：:!?;”"）)》]\s*$/u;
const LONGEST_HEADING = 40;

/** 一、总体绩效目标 / 二、分项绩效目标 / 三、工作保障措施 and what stands below them. */
export function readGoal(words: Printed, reading: GoalReading): boolean {
  const section = maybeSection(words, reading.vocabulary);
  if (section) {
    reading.section = section.kind;
    reading.ledger.structure(section.number, 'numbering');
    if (section.kind === 'overall') addGoal(section.title, reading);
    else reading.ledger.structure(section.title, 'heading');
    return true;
  }
  if (reading.section === null) return false;
  if (isOtherSection(words)) {
    reading.section = null;
    return false;
  }
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

/** `四、名词解释`: a section of something else ends the goals. */
const isOtherSection = ({ text }: Printed): boolean =>
  NUMBERED_SECTION.test(text) && text.length <= LONGEST_HEADING && !SENTENCE_END.test(text);

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

function startItem(words: Printed, reading: GoalReading): void {
  const stop = words.text.indexOf('。') + 1;
  const wholeTitle = reading.section === 'sub_goal' || stop === 0 || stop === words.text.length;
  const end = wholeTitle ? words.text.length : stop;
  const goal = addGoal(slice(words, 0, end), reading);
  if (!wholeTitle) goOn(goal, 'goal', slice(words, end, words.text.length), reading);
}

function readGoalText(words: Printed, goal: SubGoalRow, reading: GoalReading): boolean {
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

function addGoal(
  title: Printed,
  { sub_goals, document_id, section, ledger, places }: GoalReading,
): SubGoalRow {
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
    ...placeOf(title, places),
  };
  sub_goals.push(goal);
  ledger.field(title, 'sub_goals', goal.sub_goal_id, 'title');
  return goal;
}

/** Adds words to a goal. A paragraph that a page break had cut is joined without a blank. */
function goOn(
  goal: SubGoalRow,
  field: 'goal' | 'indicators_raw',
  words: Printed,
  reading: GoalReading,
): void {
  const text = collapse(words.text);
  goal[field] = (goal[field] ?? '') + text;
  goal.line_end = lastLine(words);
  reading.goalIsCut = !SENTENCE_END.test(text);
  reading.ledger.field(words, 'sub_goals', goal.sub_goal_id, field);
}
