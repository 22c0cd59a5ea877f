import type { ColumnRole, FormRole } from '../../model/vocabulary.ts';
import type { Row } from '../blocks.ts';
import { isBlank, trim } from '../printed.ts';
import type { Header } from './column.ts';
import { isExecutionRate } from './execution-rate.ts';
import type { FormState } from './form-state.ts';
import { isFormRow, readFormRow } from './form-table.ts';
import { joinBrokenRows } from './grid.ts';
import { openGrid, readIndicators } from './grid-rows.ts';
import { isTotalWord } from './heading-rows.ts';
import { splitLabelled } from './labelled.ts';
import { isBand, openBand, readLone } from './lone-rows.ts';
import { openProject } from './open-project.ts';
import { extend } from './printed-project.ts';
import { passPendingOn, type Reader } from './reader.ts';
import { namesProject, nextNamesProject } from './table-kind.ts';
import { openWide, readWide } from './wide-rows.ts';
import { isWide } from './wide-table.ts';

/** Reads the rows of a table of targets: headers, forms, indicators, projects. */
export function readTargetRows(
  rows: readonly Row[],
  headers: ReadonlyMap<number, Header>,
  reader: Reader,
): void {
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
      if (header.height === 0) gridRows.push(row);
      else index += header.height - 1;
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

/** Columns whose cells may read like labels of a form: 绩效目标 as a class, 年度绩效目标1 as what an indicator belongs to. */
const MAY_BE_LABELS: readonly (ColumnRole | FormRole)[] = ['name', 'level2', 'nature', 'number'];

/** Whether a row below a header is a form's: it begins with a label, and that label is not an indicator's name. */
function breaksGrid(row: Row, { header, context }: Reader): boolean {
  if (!header || isExecutionRate(row, header, context.vocabulary)) return false;
  const place = row.findIndex((cell) => !isBlank(cell));
  const roles = new Map(
    [...header.columns].flatMap(([at, { of, role }]) => (of === 'indicator' ? [[role, at] as const] : [])),
  );
  const isFilled = (role: ColumnRole): boolean => {
    const cell = row[roles.get(role) ?? -1];
    return cell !== undefined && !isBlank(cell);
  };
  const at = header.columns.get(place);
  if (isFormRow(row, context))
    return !(at?.of === 'indicator' && MAY_BE_LABELS.includes(at.role) && isFilled('value'));
  return (
    place === roles.get('group') && !isFilled('name') && !isFilled('value') && isNoClass(row[place], context)
  );
}

/** 保障措施 | 健全: a label nobody knows below the indicators is none of them. */
const isNoClass = (cell: Row[number] | undefined, { vocabulary }: Reader['context']): boolean =>
  cell !== undefined &&
  !vocabulary.isLevel1(cell.text) &&
  !vocabulary.columnLabel(cell.text) &&
  !isTotalWord(cell, vocabulary);

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

/** Whether a row names a project behind the label of the open one's name: 二级项目名称 below 项目名称 names no other. */
const isNamedAlike = (row: Row, { nameLabel }: FormState, { vocabulary }: Reader['context']): boolean =>
  row.some((cell) => {
    const label =
      vocabulary.formLabel(cell.text) ??
      splitLabelled(cell, vocabulary).find(({ role }) => role === 'name')?.found;
    return label?.role === 'name' && (nameLabel === null || label.key === nameLabel);
  });

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
  return isNamed && form.project.form.name !== undefined && isNamedAlike(rows[index] as Row, form, context);
}
