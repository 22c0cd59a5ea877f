import type { Block, Printed, Row } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import { isBlank, trim } from '../printed.ts';
import type { Header, Side } from './column.ts';
import { isExecutionRate, takeExecutionRate } from './execution-rate.ts';
import type { FormContext, FormState } from './form-state.ts';
import { readGridRow } from './grid.ts';
import { maybeHeader } from './header.ts';
import { openProject } from './open-project.ts';
import { addToForm, extend } from './printed-project.ts';
import { KNOWN_COLUMN } from './problems.ts';
import { closeTable, namesProjectIn, passPendingOn, type Reader, sameHeader } from './reader.ts';

export function openGrid(rows: readonly Row[], index: number, found: Header, reader: Reader): void {
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
  block.kind === 'paragraph' && namesProjectIn(block.words, context);

/** On which side of a form the amounts or the goals of the whole period stand. */
function firstSide({ sides, goalSides }: FormState): Side | null {
  const known = sides.size > 1 ? sides : goalSides;
  const [overall, year] = [known.get('overall'), known.get('year')];
  if (overall === undefined || year === undefined) return null;
  return overall < year ? 'overall' : 'year';
}

export function claimHeader(header: Header, { context, form }: Reader): void {
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
  if ([...roles].every((role) => role === 'number' || role === 'remarks')) return;
  const first = rows.flat().find((cell) => !isBlank(cell)) ?? null;
  for (const role of REQUIRED) {
    const isThere =
      roles.has(role) ||
      (role === 'value' && roles.has('overall_value')) ||
      (role === 'level2' && [...columns.values()].some(({ level2 }) => level2));
    if (!isThere && doubled.size === 0)
      problems.add(first, vocabulary.files.labels.columns[role][0] ?? role, 'a column of this name');
  }
}

export function readIndicators(row: Row, reader: Reader): void {
  const { header, form, context } = reader;
  if (!header || !form) return;
  if (isWeightTotal(row, context)) {
    for (const cell of row) context.ledger.structure(cell, 'grand_total');
    return;
  }
  if (isExecutionRate(row, header, context.vocabulary)) {
    takeExecutionRate(row, header, form, context);
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
