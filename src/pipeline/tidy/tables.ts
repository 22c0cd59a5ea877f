import type { Block, Printed, Row, Table } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import type { MoneyUnit } from '../money.ts';
import { firstLine, isBlank, trim } from '../printed.ts';
import { isAmount } from './amount.ts';
import { isContentsHeading, isContentsTable } from './contents.ts';
import { type FormContext, type FormState, startForm } from './form-state.ts';
import { isFormRow, readFormRow } from './form-table.ts';
import { joinBrokenRows, readGridRow } from './grid.ts';
import { type Header, maybeHeader, type Side } from './header.ts';
import { splitLabelled, splitMoneyUnit } from './labelled.ts';
import { isLoneHeading, isLoneNote, loneCell } from './lone-row.ts';
import {
  addToForm,
  emptyProject,
  extend,
  type PrintedIndicator,
  type PrintedProject,
} from './printed-project.ts';
import { KNOWN_COLUMN } from './problems.ts';
import { isProjectHeading, takeHeading } from './project-heading.ts';
import { readProseIndicators } from './prose-indicators.ts';
import { findHeaders, kindOf, namesIndicators, namesProject } from './table-kind.ts';
import { isWide, readWideRow, type WideTable } from './wide-table.ts';

/** Where words stand that are in no table: above the first target table, between projects, inside one, or below all. */
export type Zone = 'before' | 'between' | 'inside' | 'after';

/** A table that is no project's: what it is, and where. */
export interface OtherTable {
  kind: 'department' | 'other';
  line: number;
  rows: number;
}

/** The projects of a document, and what stands around their tables. */
export interface PrintedTables {
  projects: PrintedProject[];
  /** Paragraphs and contents tables that belong to no project. */
  around: { block: Block; zone: Zone }[];
  others: OtherTable[];
  /** The amounts of grand totals, and the unit in force where each stands. */
  totals: { words: Printed; moneyUnit: MoneyUnit | null }[];
}

/** What is open while the tables are read from top to bottom. */
interface Reader extends PrintedTables {
  context: FormContext;
  form: FormState | null;
  header: Header | null;
  wide: WideTable | null;
  levels: PrintedIndicator | undefined;
  /** A class that stands over all columns, until an indicator claims it. */
  band: Printed | null;
  /** Whether the last table of targets was a department's: its next page may say no more. */
  inDepartment: boolean;
  /** Paragraphs since the last table: the next project's heading may be among them. */
  pending: Block[];
  /** The unit of money stated last. */
  moneyUnit: MoneyUnit | null;
}

/** Finds the project tables of a document by their printed labels and reads their cells by role. */
export function readTables(blocks: readonly Block[], context: FormContext): PrintedTables {
  const reader: Reader = {
    context,
    projects: [],
    around: [],
    others: [],
    totals: [],
    form: null,
    header: null,
    wide: null,
    levels: undefined,
    band: null,
    inDepartment: false,
    pending: [],
    moneyUnit: null,
  };
  let table = 0;
  for (const block of blocks) {
    if (block.kind === 'table') context.problems.table = ++table;
    if (block.kind === 'paragraph' && block.running) context.ledger.structure(block.words, 'running');
    else if (block.kind === 'table' && !isInContents(block, reader)) readTable(block, reader);
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

/** Paragraphs that are no project's heading belong to the document. */
function passPendingOn(reader: Reader, zone: Zone): void {
  for (const block of reader.pending) {
    reader.around.push({ block, zone });
    if (block.kind !== 'paragraph') continue;
    const unit = splitMoneyUnit(block.words)?.unit.text;
    if (unit === '元' || unit === '万元' || unit === '亿元') reader.moneyUnit = unit;
  }
  reader.pending = [];
}

const zoneNow = ({ projects }: Reader): Zone => (projects.length === 0 ? 'before' : 'between');

/** Without 目录 above it, a table of texts and numbers is no table of contents. */
const isInContents = (block: Block, { projects, pending, around, context }: Reader): boolean =>
  projects.length === 0 &&
  isContentsTable(block) &&
  [...pending, ...around.map((other) => other.block)].some((above) =>
    isContentsHeading(above, context.vocabulary),
  );

function readTable({ rows }: Table, reader: Reader): void {
  const { context } = reader;
  const headers = findHeaders(rows, context.vocabulary);
  const above = reader.pending.flatMap((block) => (block.kind === 'paragraph' ? [block.words] : []));
  if (goesOnHere(rows, headers, above, reader)) {
    passPendingOn(reader, 'inside');
    readTargetRows(rows, headers, reader);
    return;
  }
  const kind = kindOf(rows, headers, above, reader.form !== null && reader.header === null, context);
  if (kind === 'target') {
    reader.inDepartment = false;
    if (reader.wide || (reader.header && beginsProject(rows, above, context))) closeTable(reader);
    readTargetRows(rows, headers, reader);
  } else if (kind === 'lost' && !reader.inDepartment) {
    closeTable(reader);
    const first = rows.flat().find((cell) => !isBlank(cell)) ?? null;
    context.problems.add(first, null, 'a table of targets whose header data/vocabulary/labels.json knows');
  } else readOtherTable(rows, kind === 'department' || (kind === 'lost' && reader.inDepartment), reader);
}

/** Whether a table or the words above it name a project: it is another than the one above. */
const beginsProject = (rows: readonly Row[], above: readonly Printed[], context: FormContext): boolean =>
  rows.some((row) => namesProject(row, context.vocabulary)) ||
  above.some((words) => namesProjectIn(words, context) || isProjectHeading(words, context));

/** Whether a table without a header goes on with the rows of the one above: cut by a page, or by a line of text. */
function goesOnHere(
  rows: readonly Row[],
  headers: ReadonlyMap<number, Header>,
  above: readonly Printed[],
  reader: Reader,
): boolean {
  const { header, wide, context } = reader;
  const open = wide?.header ?? header;
  const first = rows.find((row) => !row.every(isBlank));
  if (!open || !first || above.some((words) => namesProjectIn(words, context))) return false;
  if (headers.has(0) && !sameHeader(headers.get(0) as Header, open)) return false;
  if (rows.some((row) => namesProject(row, context.vocabulary))) return false;
  if (isFormRow(first, context) && !wide) return false;
  if (headers.has(0)) return above.every((words) => !isProjectHeading(words, context));
  const isCut = above.every((words) => isPageFurniture(words));
  const width = Math.max(...rows.map((row) => row.length));
  return (
    (isCut && width <= open.width + 1) ||
    namesIndicators(rows, context.vocabulary) ||
    holdsLevels(rows, open, context) ||
    holdsProjects(rows, open)
  );
}

const namesProjectIn = (words: Printed, { vocabulary }: FormContext): boolean =>
  splitLabelled(words, vocabulary).some(({ role, value }) => role === 'name' && value.text !== '');

const isPageFurniture = ({ text }: Printed): boolean =>
  /^[-—–－\s]*第?\s*\d{1,4}\s*页?[-—–－\s]*(?:共\s*\d+\s*页)?$/u.test(text.trim());

/** Whether names and amounts stand where the open table has them. */
function holdsProjects(rows: readonly Row[], { columns }: Header): boolean {
  const places = new Map(
    [...columns].flatMap(([place, { of, role }]) => (of === 'project' ? [[role, place]] : [])),
  );
  const [name, budget] = [places.get('name'), places.get('budget')];
  if (name === undefined || budget === undefined) return false;
  return rows.some((row) => {
    const [words, amount] = [row[name], row[budget]];
    return words && amount && !isBlank(words) && !isAmount(words.text) && isAmount(amount.text.trim());
  });
}

/** Whether a known class stands where the open table has its levels. */
function holdsLevels(rows: readonly Row[], { columns }: Header, { vocabulary }: FormContext): boolean {
  const places = [...columns]
    .filter(([, { role }]) => role === 'level1' || role === 'level2')
    .map(([place]) => place);
  return rows.some((row) =>
    places.some((place) => {
      const text = row[place]?.text ?? '';
      return text !== '' && (vocabulary.typeOf(text) !== undefined || vocabulary.isLevel1(text));
    }),
  );
}

function readOtherTable(rows: readonly Row[], isDepartment: boolean, reader: Reader): void {
  const { ledger } = reader.context;
  closeTable(reader);
  reader.inDepartment = isDepartment;
  passPendingOn(reader, zoneNow(reader));
  const kind: Structure = isDepartment ? 'department_table' : 'other_table';
  for (const cell of rows.flat()) if (!isBlank(cell)) ledger.structure(cell, kind);
  const first = rows.flat().find((cell) => !isBlank(cell));
  if (first)
    reader.others.push({
      kind: isDepartment ? 'department' : 'other',
      line: firstLine(first),
      rows: rows.length,
    });
}

function closeTable(reader: Reader): void {
  reader.form = null;
  reader.header = null;
  reader.wide = null;
  reader.levels = undefined;
}

function readTargetRows(rows: readonly Row[], headers: ReadonlyMap<number, Header>, reader: Reader): void {
  let gridRows: Row[] = [];
  const endGridRows = () => {
    for (const row of reader.header && reader.context.cellLines
      ? joinBrokenRows(gridRows, reader.header)
      : gridRows)
      readIndicators(row, reader);
    gridRows = [];
  };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (row.every(isBlank)) continue;
    const header = headers.get(index);
    if (header) {
      endGridRows();
      if (isWide(header)) openWide(header, reader);
      else openGrid(rows, index, header, reader);
      index += header.height - 1;
    } else if (isBand(row, reader)) {
      endGridRows();
      openBand(row, reader);
    } else if (readLone(row, rows, index, headers, reader)) endGridRows();
    else if (reader.wide) readWide(rows, index, reader);
    else if (reader.header && !breaksGrid(row, reader)) gridRows.push(row);
    else {
      endGridRows();
      readForm(rows, index, headers, reader);
    }
  }
  endGridRows();
}

/** Whether a row below a header is a form's: it begins with a label, and that label is not an indicator's name. */
function breaksGrid(row: Row, { header, context }: Reader): boolean {
  if (!header || !isFormRow(row, context)) return false;
  const place = row.findIndex((cell) => !isBlank(cell));
  const roles = new Map(
    [...header.columns].flatMap(([at, { of, role }]) => (of === 'indicator' ? [[role, at] as const] : [])),
  );
  const value = row[roles.get('value') ?? -1];
  return !(place === roles.get('name') && value && !isBlank(value));
}

/** A row of one cell that is no row of the table: its title, the unit of money, a note, a class over all columns. */
function readLone(
  row: Row,
  rows: readonly Row[],
  index: number,
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): boolean {
  const { context, header } = reader;
  if (isColumnNumbers(row) && (header || reader.wide)) {
    for (const cell of row) context.ledger.structure(cell, 'column_header');
    return true;
  }
  const cell = loneCell(row);
  if (!cell) return isAboveWide(row, index, headers, reader) && asParagraphs(row, reader);
  if (isLoneHeading(cell, context.vocabulary)) {
    if (nextNamesProject(rows, index + 1, headers, context) || headers.size > 0) closeTable(reader);
    return asParagraphs(row, reader);
  }
  if (isLoneNote(cell, context.vocabulary) && (header || reader.wide)) return asParagraphs(row, reader);
  const isUnit = splitMoneyUnit(cell) !== undefined && !context.vocabulary.formLabel(cell.text);
  const isOpen = header !== null || reader.wide !== null || reader.form === null;
  const isAbove = isAboveWide(row, index, headers, reader) || isAboveForm(cell, reader);
  return (isUnit && isOpen) || isAbove ? asParagraphs(row, reader) : false;
}

/** A class over all columns: 产出指标（40分） alone in its row. Where cells stand one a line it may be a piece of a row. */
function isBand(row: Row, { header, wide, context }: Reader): boolean {
  const cell = header && !wide && row.length > 1 ? loneCell(row) : undefined;
  return cell !== undefined && context.vocabulary.isLevel1(cell.text);
}

function openBand(row: Row, reader: Reader): void {
  const cell = loneCell(row);
  if (!cell) return;
  reader.levels = { cells: { level1: cell }, carried: new Set(), hasLevel2: true, extent: cell };
  reader.band = cell;
}

/** Words in the first rows of a table, before any label: 表10, the name of an appendix. */
const isAboveForm = (cell: Printed, { form, context }: Reader): boolean =>
  form === null &&
  context.vocabulary.formLabel(cell.text) === undefined &&
  splitLabelled(cell, context.vocabulary).length === 0 &&
  !context.isPublisher(cell);

/** 1 | 2 | 3 below a header: the numbers of its columns. */
function isColumnNumbers(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell)).map(({ text }) => text.trim());
  return (
    filled.length > 2 && filled.every((text, at) => text === String(at + 1) || (at === 0 && text === '栏次'))
  );
}

/** Rows above the header of a wide table belong to the document, not to a project. */
const isAboveWide = (
  _row: Row,
  index: number,
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): boolean => {
  if (reader.wide || reader.form || reader.header) return false;
  const next = [...headers].find(([at]) => at > index)?.[1];
  return next !== undefined && isWide(next);
};

function asParagraphs(row: Row, reader: Reader): true {
  for (const cell of row) if (!isBlank(cell)) reader.pending.push({ kind: 'paragraph', words: trim(cell) });
  return true;
}

function nextNamesProject(
  rows: readonly Row[],
  from: number,
  headers: ReadonlyMap<number, Header>,
  { vocabulary }: FormContext,
): boolean {
  for (let index = from; index < rows.length && !headers.has(index); index++) {
    if (namesProject(rows[index] as Row, vocabulary)) return true;
  }
  return false;
}

function openWide(header: Header, reader: Reader): void {
  const isRepeated = reader.wide !== null && sameHeader(reader.wide.header, header);
  passPendingOn(reader, isRepeated ? 'inside' : zoneNow(reader));
  if (!isRepeated) reader.levels = undefined;
  reader.wide = {
    header,
    unit: isRepeated ? (reader.wide?.unit ?? null) : null,
    unitIsClaimed: reader.wide?.unitIsClaimed ?? false,
  };
  if (!isRepeated) reader.form = null;
  reader.header = header;
  claimHeader(header, reader);
}

const sameHeader = (one: Header, other: Header): boolean => one.keys.join() === other.keys.join();

function readWide(rows: readonly Row[], index: number, reader: Reader): void {
  const { wide, context } = reader;
  const row = rows[index] as Row;
  if (!wide) return;
  passPendingOn(reader, 'inside');
  const current = reader.form?.project ?? null;
  const { project, isNew, total } = readWideRow(rows, index, wide, current, context);
  if (total) reader.totals.push({ words: total, moneyUnit: budgetUnit(wide.header) ?? reader.moneyUnit });
  if (!project) return;
  if (isNew) {
    project.moneyUnit = reader.moneyUnit;
    project.table = context.problems.table;
    reader.form = startForm(project);
    reader.levels = undefined;
    reader.projects.push(project);
  }
  for (const cell of isNew ? (project.form.prose_indicators ?? []) : []) readProse(cell, project, reader);
  delete project.form.prose_indicators;
  readIndicators(row, reader);
}

const budgetUnit = ({ columns }: Header): MoneyUnit | null =>
  [...columns.values()].find(({ role }) => role === 'budget')?.moneyUnit ?? null;

function readProse(cell: Printed, project: PrintedProject, { context }: Reader): void {
  const prose = readProseIndicators(cell, context.vocabulary);
  if (prose.unread)
    context.problems.add(
      prose.unread,
      '绩效指标',
      '1、1-产出指标：11-数量指标：…；实施周期指标值:…；年度指标值:…',
    );
  for (const { words, kind } of prose.structure) context.ledger.structure(words, kind);
  project.indicators.push(...prose.indicators);
}

function openGrid(rows: readonly Row[], index: number, found: Header, reader: Reader): void {
  if (reader.wide) closeTable(reader);
  const isSame =
    reader.header !== null &&
    sameHeader(reader.header, found) &&
    reader.pending.every((block) => !opensProject(block, reader));
  const form =
    reader.form && (isSame || reader.header === null || reader.pending.length === 0)
      ? reader.form
      : openProject(reader);
  passPendingOn(reader, 'inside');
  const header = firstSide(form)
    ? (maybeHeader(rows, index, reader.context.vocabulary, firstSide(form)) ?? found)
    : found;
  if (!isSame) reader.levels = undefined;
  reader.header = header;
  form.project.wrapped ||= header.wrapped;
  claimHeader(header, reader);
}

/** Whether words above a table begin another project's. */
const opensProject = (block: Block, { context }: Reader): boolean =>
  block.kind === 'paragraph' &&
  splitLabelled(block.words, context.vocabulary).some(
    ({ role, value }) => role === 'name' && value.text !== '',
  );

/** On which side of a form the amounts or the goals of the whole period stand. */
function firstSide({ sides }: FormState): Side | null {
  const [overall, year] = [sides.get('overall'), sides.get('year')];
  if (overall === undefined || year === undefined) return null;
  return overall < year ? 'overall' : 'year';
}

function claimHeader(header: Header, { context, form }: Reader): void {
  const { rows, unknown, doubled, keys } = header;
  const notKnown = new Set(unknown.values());
  for (const cell of rows.flat()) {
    if (isBlank(cell)) continue;
    if (doubled.has(cell)) context.problems.add(trim(cell), null, 'one column of this name');
    else if (notKnown.has(cell)) context.problems.unknownLabel(trim(cell), null, KNOWN_COLUMN);
    else context.ledger.structure(cell, 'column_header');
    if (form) extend(form.project, trim(cell));
  }
  for (const key of keys) context.labels.add(key);
  requireColumns(header, context);
}

const REQUIRED = ['level2', 'name', 'value'] as const;

/** A table of indicators without one of these columns is read, and what it lacks is said. */
function requireColumns({ columns, rows, doubled }: Header, { vocabulary, problems }: FormContext): void {
  const roles = new Set([...columns.values()].filter(({ of }) => of === 'indicator').map(({ role }) => role));
  if (roles.size === 0) return;
  const first = rows.flat().find((cell) => !isBlank(cell)) ?? null;
  for (const role of REQUIRED) {
    const isThere = roles.has(role) || (role === 'value' && roles.has('overall_value'));
    if (!isThere && doubled.size === 0)
      problems.add(first, vocabulary.files.labels.columns[role][0] ?? role, 'a column of this name');
  }
}

function readIndicators(row: Row, reader: Reader): void {
  const { header, form, context } = reader;
  if (!header || !form) return;
  if (isWeightTotal(row, context)) {
    for (const cell of row) context.ledger.structure(cell, 'grand_total');
    return;
  }
  const { ledger, problems, vocabulary } = context;
  const claim = (words: Printed, kind: Structure) => ledger.structure(words, kind);
  const read = readGridRow(row, reader.levels, { header, vocabulary, problems, claim });
  reader.levels = read.levels;
  if (!reader.wide) takeProjectCells(row, header, form);
  for (const indicator of read.indicators) {
    if (reader.band && indicator.cells.level1 === reader.band) {
      context.ledger.structure(reader.band, 'label');
      reader.band = null;
    }
    form.project.indicators.push(indicator);
    extend(form.project, indicator.extent);
  }
}

/** Cells of a project in columns beside its indicators, in a table that has no column of names. */
function takeProjectCells(row: Row, { columns }: Header, { project }: FormState): void {
  for (const [place, { of, role }] of columns) {
    const cell = row[place];
    if (of !== 'project' || !cell || isBlank(cell)) continue;
    addToForm(project, role as 'objective', trim(cell));
  }
}

/** 合计 with a sum of weights behind it. */
function isWeightTotal(row: Row, { vocabulary }: FormContext): boolean {
  const filled = row.filter((cell) => !isBlank(cell)).map(({ text }) => text.replace(/\s/gu, ''));
  const [first, ...others] = filled;
  return (
    first !== undefined &&
    others.length > 0 &&
    vocabulary.files.labels.grand_total.includes(first) &&
    others.every((text) => /^\d+(?:\.\d+)?[分%]?$/u.test(text))
  );
}

function readForm(
  rows: readonly Row[],
  index: number,
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): void {
  const row = rows[index] as Row;
  reader.wide = null;
  const isNext = opensNext(rows, index, headers, reader);
  if (isNext) reader.header = null;
  const form = reader.form && !isNext ? reader.form : openProject(reader);
  passPendingOn(reader, 'inside');
  readFormRow(row, form, reader.context);
  for (const cell of row) if (!isBlank(cell)) extend(form.project, trim(cell));
}

/** Whether a form row begins another project: below the indicators of one, and a name follows. */
function opensNext(
  rows: readonly Row[],
  index: number,
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): boolean {
  const { form, header, context } = reader;
  if (!form) return true;
  const isNamed = namesProject(rows[index] as Row, context.vocabulary);
  if (header) return isNamed || nextNamesProject(rows, index, headers, context);
  return isNamed && form.project.form.name !== undefined;
}

/** A new project begins: takes its heading and its notes from the paragraphs before it. */
function openProject(reader: Reader): FormState {
  const project = emptyProject();
  project.table = reader.context.problems.table;
  reader.form = startForm(project);
  reader.header = null;
  reader.wide = null;
  reader.levels = undefined;
  reader.projects.push(project);
  const zone: Zone = reader.projects.length === 1 ? 'before' : 'between';
  takeHeading(reader.form, reader.pending, reader.context);
  passPendingOn(reader, zone);
  project.moneyUnit = reader.moneyUnit;
  return reader.form;
}
