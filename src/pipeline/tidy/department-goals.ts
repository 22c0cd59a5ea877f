import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Printed, Row } from '../blocks.ts';
import { isBlank, trim } from '../printed.ts';
import { labelKey, type Vocabulary } from '../vocabulary.ts';
import type { Header } from './column.ts';
import { isTotalWord } from './heading-rows.ts';

/** A goal of a whole department as its table prints it: a label and its text, or a task and what it comes to. */
export interface DepartmentGoal {
  kind: SubGoalRow['kind'];
  title: Printed;
  goal: Printed | null;
  /** The cells of its indicators, row by row. */
  indicators: Printed[][];
}

interface Reading {
  goals: DepartmentGoal[];
  vocabulary: Vocabulary;
  /** The places of labels whose texts stand in the row below. */
  below: ReadonlyMap<number, Printed> | null;
  /** Where tasks and what they hold stand. */
  tasks: { title: number; goal: number } | null;
}

/** A department's table that may go on in the next: on the next page it prints no header. */
export interface OpenDepartment {
  goals: DepartmentGoal[];
  header: Header | null;
}

/**
 * Adds to what has been read of departments: the goals, the tasks and the indicators of a department's table (部门整体支出绩效目标表). Its amounts are all projects' together
 * and none of them is read; whatever else it prints is left to its structure.
 */
export function readDepartmentGoals(
  rows: readonly Row[],
  headers: ReadonlyMap<number, Header>,
  vocabulary: Vocabulary,
  open: OpenDepartment,
): void {
  const reading: Reading = { goals: open.goals, vocabulary, below: null, tasks: null };
  let { header } = open;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const found = headers.get(index);
    if (found) {
      header = found;
      index += Math.max(found.height, 1) - 1;
    } else if (!row.every(isBlank)) {
      if (beginsWithLabel(row, vocabulary)) header = null;
      if (header) readIndicators(row, header, reading);
      else if (!readTask(row, reading) && !readBelow(row, reading)) readGoals(row, reading);
    }
  }
  open.header = header;
}

const filledOf = (row: Row): (readonly [number, Printed])[] =>
  [...row.entries()]
    .filter(([, cell]) => !isBlank(cell))
    .map(([place, cell]) => [place, trim(cell)] as const);

const beginsWithLabel = (row: Row, { formLabel }: Vocabulary): boolean => {
  const first = row.find((cell) => !isBlank(cell));
  return first !== undefined && formLabel(first.text) !== undefined;
};

const isGoal = (cell: Printed, { formLabel }: Vocabulary): boolean =>
  formLabel(cell.text)?.role.endsWith('objective') === true;

/** 年度总体目标 and the text beside it; goals side by side have theirs in the row below. */
function readGoals(row: Row, reading: Reading): void {
  const { vocabulary, goals } = reading;
  const filled = filledOf(row);
  const labels = filled.filter(([, cell]) => isGoal(cell, vocabulary));
  if (labels.length > 1 && filled.every(([, cell]) => vocabulary.formLabel(cell.text))) {
    reading.below = new Map(labels.slice(labels.length > 2 ? 1 : 0));
    return;
  }
  for (const [at, [, label]] of filled.entries()) {
    const next = filled[at + 1]?.[1];
    if (!isGoal(label, vocabulary) || !next || vocabulary.formLabel(next.text)) continue;
    goals.push({ kind: 'overall', title: label, goal: next, indicators: [] });
  }
}

function readBelow(row: Row, reading: Reading): boolean {
  const { below, vocabulary, goals } = reading;
  reading.below = null;
  const filled = filledOf(row);
  if (!below || filled.some(([place, cell]) => !below.has(place) || vocabulary.formLabel(cell.text)))
    return false;
  for (const [place, goal] of filled)
    goals.push({ kind: 'overall', title: below.get(place) ?? goal, goal, indicators: [] });
  return true;
}

/** 任务名称 | 主要内容 | 预算金额 and the rows below. */
function readTask(row: Row, reading: Reading): boolean {
  const { labels } = reading.vocabulary.files;
  const filled = filledOf(row);
  const placeOf = (words: readonly string[]) =>
    filled.find(([, { text }]) => words.includes(labelKey(text).replaceAll(' ', '')))?.[0];
  const [title, goal] = [placeOf(labels.task_name), placeOf(labels.task_content)];
  if (title !== undefined && goal !== undefined) {
    reading.tasks = { title, goal };
    return true;
  }
  const { tasks } = reading;
  if (!tasks) return false;
  const name = row[tasks.title];
  const content = row[tasks.goal];
  const isOver = filled[0] !== undefined && filled[0][0] < tasks.title;
  if (isOver) reading.tasks = null;
  if (isOver || !name || isBlank(name)) return !isOver;
  if (isTotalWord(name, reading.vocabulary) || reading.vocabulary.formLabel(name.text)) return true;
  reading.goals.push({
    kind: 'sub_goal',
    title: trim(name),
    goal: content && !isBlank(content) ? trim(content) : null,
    indicators: [],
  });
  return true;
}

/** Indicators belong to the last goal of the department itself. */
function readIndicators(row: Row, { columns }: Header, { goals, vocabulary }: Reading): void {
  const goal = goals.findLast(({ kind }) => kind === 'overall');
  const cells = filledOf(row).filter(([place]) => columns.get(place)?.of === 'indicator');
  const [first] = cells;
  if (goal && first && !isTotalWord(first[1], vocabulary))
    goal.indicators.push(cells.map(([, cell]) => cell));
}
