import type { Printed, Row } from '../blocks.ts';
import type { MoneyUnit } from '../money.ts';
import type { Header } from './column.ts';
import { startForm } from './form-state.ts';
import { claimHeader, readIndicators } from './grid-rows.ts';
import type { PrintedProject } from './printed-project.ts';
import { readProseIndicators } from './prose-indicators.ts';
import { passPendingOn, type Reader, sameHeader, zoneNow } from './reader.ts';
import { readWideRow } from './wide-table.ts';

export function openWide(header: Header, reader: Reader): void {
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

export function readWide(rows: readonly Row[], index: number, reader: Reader): void {
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
