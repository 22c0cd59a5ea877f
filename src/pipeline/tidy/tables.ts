import type { Block, Printed, Row } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import { firstLine, isBlank, trim } from '../printed.ts';
import type { Header } from './column.ts';
import { isContentsHeading, isContentsTable } from './contents.ts';
import { readDepartmentGoals } from './department-goals.ts';
import type { FormContext } from './form-state.ts';
import { headerByContent } from './header-by-content.ts';
import { beginsProject, goesOnHere } from './page-cut.ts';
import {
  closeTable,
  type PrintedTables,
  passPendingOn,
  type Reader,
  startReader,
  zoneNow,
} from './reader.ts';
import { splitSideBySide } from './side-by-side.ts';
import { findHeaders, kindOf, namesProject } from './table-kind.ts';
import { readTargetRows } from './target-rows.ts';

/** Finds the project tables of a document by their printed labels and reads their cells by role. */
export function readTables(blocks: readonly Block[], context: FormContext): PrintedTables {
  const reader = startReader(context);
  let table = 0;
  for (const block of blocks) {
    if (block.kind === 'table') context.problems.table = ++table;
    if (block.kind === 'paragraph' && block.running) context.ledger.structure(block.words, 'running');
    else if (block.kind === 'table' && !isInContents(block, reader))
      for (const rows of splitSideBySide(block.rows, context.vocabulary)) readTable(rows, reader);
    else reader.pending.push(block);
  }
  context.problems.table = null;
  passPendingOn(reader, reader.projects.length === 0 ? 'before' : 'after');
  for (const project of reader.projects) {
    if (project.indicators.length > 0) continue;
    context.problems.add(project.form.name?.[0] ?? null, '三级指标', 'the indicators of the project');
  }
  return reader;
}

/** Without 目录 above it, a table of texts and numbers is no table of contents. */
const isInContents = (block: Block, { projects, pending, around, context }: Reader): boolean =>
  projects.length === 0 &&
  isContentsTable(block) &&
  [...pending, ...around.map((other) => other.block)].some((above) =>
    isContentsHeading(above, context.vocabulary),
  );

function readTable(rows: readonly Row[], reader: Reader): void {
  const { context } = reader;
  const headers = findHeaders(rows, context.vocabulary);
  const above = reader.pending.flatMap((block) => (block.kind === 'paragraph' ? [block.words] : []));
  if (goesOnHere(rows, headers, above, reader)) {
    passPendingOn(reader, 'inside');
    readTargetRows(rows, headers, reader);
    return;
  }
  const isOfProject =
    (reader.form !== null && reader.header === null) ||
    rows.some((row) => namesProject(row, context.vocabulary));
  const byContent = headers.size === 0 && isOfProject ? headerByContent(rows, context.vocabulary) : undefined;
  if (byContent) headers.set(byContent.index, byContent.header);
  const kind = kindOf(rows, headers, above, reader.form !== null && reader.header === null, context);
  if (kind === 'target') {
    reader.inDepartment = false;
    reader.department.header = null;
    if (reader.wide || (reader.header && beginsProject(rows, above, context))) closeTable(reader);
    readTargetRows(rows, headers, reader);
  } else if (kind === 'lost' && !reader.inDepartment) {
    closeTable(reader);
    const first = rows.flat().find((cell) => !isBlank(cell)) ?? null;
    context.problems.add(first, null, 'a table of targets whose header data/vocabulary/labels.json knows');
  } else
    readOtherTable(rows, headers, kind === 'department' || (kind === 'lost' && reader.inDepartment), reader);
}

/** Where words stand: cells are trimmed on the way, and are others then. */
const keyOf = (words: Printed | null): string =>
  words === null ? '' : `${words.spans[0]?.line}:${words.spans[0]?.start}`;

function readOtherTable(
  rows: readonly Row[],
  headers: ReadonlyMap<number, Header>,
  isDepartment: boolean,
  reader: Reader,
): void {
  const { ledger, vocabulary } = reader.context;
  closeTable(reader);
  reader.inDepartment = isDepartment;
  passPendingOn(reader, zoneNow(reader));
  const kind: Structure = isDepartment ? 'department_table' : 'other_table';
  const { department } = reader;
  // The rows of a next page go on with the last goal that may have indicators.
  const from = Math.max(
    0,
    department.goals.findLastIndex((goal) => goal.kind === 'overall'),
  );
  if (isDepartment) readDepartmentGoals(rows, headers, vocabulary, department);
  else department.header = null;
  const read = new Set(
    (isDepartment ? department.goals.slice(from) : []).flatMap(({ title, goal, indicators }) =>
      [title, goal, ...indicators.flat()].map(keyOf),
    ),
  );
  for (const cell of rows.flat())
    if (!isBlank(cell) && !read.has(keyOf(trim(cell)))) ledger.structure(cell, kind);
  const first = rows.flat().find((cell) => !isBlank(cell));
  if (first)
    reader.others.push({
      kind: isDepartment ? 'department' : 'other',
      line: firstLine(first),
      rows: rows.length,
    });
}
