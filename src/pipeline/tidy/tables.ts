import type { Block, Printed, Row } from '../blocks.ts';
import { collapse, firstLine, isBlank, trim } from '../printed.ts';
import { type FormContext, type FormState, isFormRow, readFormRow } from './form-table.ts';
import { isContentsHeading, isContentsTable, splitBookmarks } from './front-matter.ts';
import { type Grid, maybeGrid, readGridRows } from './grid.ts';
import { maybeLabelled } from './labelled.ts';
import { addToForm, emptyProject, extend, type PrintedProject } from './printed-project.ts';
import { readProseIndicators } from './prose-indicators.ts';
import { maybeWideTable, readWideRow, type WideTable } from './wide-table.ts';

/** The projects of a document, and what stands around their tables. */
export interface PrintedTables {
  projects: PrintedProject[];
  /** Paragraphs and contents tables that belong to no project. */
  others: Block[];
  /** The amounts of grand totals. */
  totals: Printed[];
  /** The line on which the first table begins; 0 where there is none. */
  from: number;
}

/** What is open while the tables are read from top to bottom. */
interface Reader extends PrintedTables {
  context: FormContext;
  form: FormState | null;
  grid: Grid | null;
  wide: WideTable | null;
  /** Paragraphs since the last table: the next project's heading may be among them. */
  pending: Block[];
}

/** Finds the project tables of a document by their printed labels and reads their cells by role. */
export function readTables(blocks: readonly Block[], context: FormContext): PrintedTables {
  const reader: Reader = {
    context,
    projects: [],
    others: [],
    totals: [],
    from: 0,
    form: null,
    grid: null,
    wide: null,
    pending: [],
  };
  for (const block of blocks) {
    if (block.kind === 'table' && !isInContents(block, reader)) readTable(block.rows, reader);
    else reader.pending.push(block);
  }
  passPendingOn(reader);
  for (const { indicators, form } of reader.projects) {
    if (indicators.length === 0)
      context.fail(form.name?.[0] ?? null, '三级指标', 'the indicators of the project');
  }
  return { projects: reader.projects, others: reader.others, totals: reader.totals, from: reader.from };
}

/** Paragraphs that are no project's heading belong to the document. */
function passPendingOn(reader: Reader): void {
  for (const block of reader.pending) reader.others.push(block);
  reader.pending = [];
}

/** Without 目录 above it, a table of texts and numbers is no table of contents. */
const isInContents = (block: Block, { projects, pending, context }: Reader): boolean =>
  projects.length === 0 &&
  isContentsTable(block) &&
  pending.some((above) => isContentsHeading(above, context.vocabulary));

function readTable(rows: readonly Row[], reader: Reader): void {
  reader.from ||= rows[0]?.[0] ? firstLine(rows[0][0]) : 0;
  let gridRows: Row[] = [];
  const endGridRows = () => {
    if (gridRows.length > 0) readIndicators(gridRows, reader);
    gridRows = [];
  };
  for (const row of rows) {
    if (row.every(isBlank)) continue;
    const { vocabulary, fail } = reader.context;
    const wide = maybeWideTable(row, vocabulary, fail);
    const grid = wide ? undefined : maybeGrid(row, vocabulary, fail);
    if (wide || grid || !(reader.grid || reader.wide) || (!reader.wide && isFormRow(row, reader.context)))
      endGridRows();
    if (wide) openWide(wide, row, reader);
    else if (grid) openGrid(grid, reader);
    else if (reader.wide) readWide(row, reader);
    else if (reader.grid && !isFormRow(row, reader.context)) gridRows.push(row);
    else readForm(row, reader);
  }
  endGridRows();
}

function openWide(wide: WideTable, header: Row, reader: Reader): void {
  reader.wide = wide;
  reader.form = null;
  reader.grid = null;
  passPendingOn(reader);
  claimHeader(header, reader);
}

function readWide(row: Row, reader: Reader): void {
  const { ledger, fail, vocabulary, isPublisher } = reader.context;
  passPendingOn(reader);
  const isTotal = (name: Printed) =>
    vocabulary.files.labels.grand_total.includes(collapse(name.text)) || isPublisher(name);
  const { project, total } = readWideRow(row, reader.wide as WideTable, isTotal, ledger, fail);
  if (total) reader.totals.push(total);
  if (!project) return;
  for (const cell of project.form.prose_indicators ?? []) {
    const prose = readProseIndicators(cell, vocabulary);
    if (prose.unread)
      fail(prose.unread, '绩效指标', '1、1-产出指标：11-数量指标：…；实施周期指标值:…；年度指标值:…');
    for (const { words, kind } of prose.structure) ledger.structure(words, kind);
    project.indicators.push(...prose.indicators);
  }
  reader.projects.push(project);
}

function openGrid(grid: Grid, reader: Reader): void {
  const form = reader.form ?? openProject(reader);
  reader.grid = grid;
  form.project.wrapped ||= grid.wrapped;
  claimHeader(grid.header, reader);
}

function claimHeader(header: Row, { context, form }: Reader): void {
  for (const cell of header) {
    const label = context.vocabulary.columnLabel(cell.text) ?? context.vocabulary.formLabel(cell.text);
    if (label) context.labels.add(label.key);
    context.ledger.structure(cell, 'column_header');
    if (form && !isBlank(cell)) extend(form.project, trim(cell));
  }
}

function readIndicators(rows: readonly Row[], reader: Reader): void {
  const { grid, form, context } = reader;
  if (!grid || !form) return;
  const indicators = readGridRows(rows, grid, form.project.indicators.at(-1), context.fail);
  for (const indicator of indicators) {
    form.project.indicators.push(indicator);
    extend(form.project, indicator.extent);
  }
}

function readForm(row: Row, reader: Reader): void {
  reader.wide = null;
  const form = reader.form && !reader.grid ? reader.form : openProject(reader);
  readFormRow(row, form, reader.context);
  for (const cell of row) if (!isBlank(cell)) extend(form.project, trim(cell));
}

/** A new project begins: takes its heading and its notes from the paragraphs before it. */
function openProject(reader: Reader): FormState {
  const project = emptyProject();
  reader.form = { project, group: null, goesOn: false, plan: null };
  reader.grid = null;
  reader.wide = null;
  reader.projects.push(project);
  takeHeading(project, reader);
  passPendingOn(reader);
  return reader.form;
}

const NUMBERED = /^\d{1,3}[、.．]/u;

/** The heading is the last paragraph that ends in 目标表, with the line before it where the two were one. */
function takeHeading(project: PrintedProject, { pending, context }: Reader): void {
  const paragraphs = pending.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  for (const paragraph of [...paragraphs].reverse()) {
    const words = splitBookmarks(paragraph.words).rest;
    const labelled = maybeLabelled(words, context.vocabulary);
    if (labelled?.role === 'money_unit') {
      context.ledger.structure(labelled.label, 'label');
      addToForm(project, 'money_unit', labelled.value);
      pending.splice(pending.indexOf(paragraph), 1);
      continue;
    }
    if (!context.vocabulary.files.labels.project_heading.some((ending) => words.text.endsWith(ending)))
      return;
    const before = paragraphs[paragraphs.indexOf(paragraph) - 1];
    const parts =
      !NUMBERED.test(words.text) && before && NUMBERED.test(trim(before.words).text)
        ? [before, paragraph]
        : [paragraph];
    for (const part of parts) pending.splice(pending.indexOf(part), 1);
    for (const part of parts) {
      const { bookmarks, rest } = splitBookmarks(part.words);
      for (const mark of bookmarks) context.ledger.structure(mark, 'bookmark');
      project.title.push(rest);
      extend(project, rest);
    }
    return;
  }
}
