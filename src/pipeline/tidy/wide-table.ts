import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import { addYuan } from '../money.ts';
import { collapse, isBlank, trim } from '../printed.ts';
import { labelKey } from '../vocabulary.ts';
import { isAmount, maybeAmount } from './amount.ts';
import type { Header } from './column.ts';
import { type FormContext, MONEY_ROLES } from './form-state.ts';
import { addToForm, emptyProject, extend, type PrintedProject } from './printed-project.ts';

/** A table of several projects: their names stand in a column. */
export interface WideTable {
  header: Header;
  /** The unit that projects below it belong to, printed once. */
  unit: Printed | null;
  /** Whether a project has claimed it. */
  unitIsClaimed: boolean;
}

export const isWide = ({ columns }: Header): boolean =>
  [...columns.values()].some(({ of, role }) => of === 'project' && role === 'name');

/** What a row of a wide table is: a new project, more of the one above, a total, or words that stand above projects. */
export interface WideRow {
  project: PrintedProject | null;
  isNew: boolean;
  total: Printed | null;
}

interface OwnCells {
  project: Map<FormRole, Printed[]>;
  /** Cells of indicator columns and of prose indicators. */
  indicator: Printed[];
  /** 序号, and 合计 where it stands there. */
  numbers: Printed[];
  places: Map<Printed, number>;
}

/** A total stands above no more rows than these. */
const MOST_BELOW = 1000;
const GOALS: readonly FormRole[] = ['objective', 'year_objective', 'overall_objective'];

/** Reads the project's own cells of one row; its indicator columns are left to the grid. */
export function readWideRow(
  rows: readonly Row[],
  index: number,
  table: WideTable,
  current: PrintedProject | null,
  context: FormContext,
): WideRow {
  const row = rows[index] ?? [];
  const own = ownCells(row, table.header, context);
  const [name] = own.project.get('name') ?? [];
  const hasGoal = GOALS.some((role) => own.project.has(role));
  const isBare = own.indicator.length === 0 && !hasGoal;
  if (isTotal(own, name, isBare, rows, index, table, context)) return readTotal(own, context);
  const unit = own.project.get('implementing_unit')?.[0];
  if (isBare && [...own.project.keys()].every((role) => role === 'name' || role === 'implementing_unit')) {
    const heading = name ?? unit;
    if (heading && !isRepeated(own, current)) return startUnit(heading, table);
  }
  if (name && !isRepeated(own, current)) return startProject(row, own, table);
  if (current && (name === undefined || isRepeated(own, current))) return goOn(own, current, context);
  const first = row.find((cell) => !isBlank(cell)) ?? null;
  context.problems.add(first, '项目名称', 'the name of a project');
  return { project: null, isNew: false, total: null };
}

function ownCells(row: Row, { columns, unknown }: Header, { problems }: FormContext): OwnCells {
  const own: OwnCells = { project: new Map(), indicator: [], numbers: [], places: new Map() };
  for (const [place, printed] of row.entries()) {
    if (isBlank(printed) || unknown.has(place)) continue;
    const cell = trim(printed);
    const column = columns.get(place);
    if (!column) problems.add(cell, null, `no cell here: the header has no column in place ${place + 1}`);
    else if (column.of === 'indicator') {
      if (column.role === 'number') own.numbers.push(cell);
      else own.indicator.push(cell);
    } else {
      const role = column.role as FormRole;
      if (role === 'prose_indicators') own.indicator.push(cell);
      own.project.set(role, [...(own.project.get(role) ?? []), cell]);
      own.places.set(cell, place);
    }
  }
  return own;
}

/** 合计, the publisher, or a line whose amount is the sum of the projects below it. */
function isTotal(
  own: OwnCells,
  name: Printed | undefined,
  isBare: boolean,
  rows: readonly Row[],
  index: number,
  { header }: WideTable,
  { vocabulary, isPublisher }: FormContext,
): boolean {
  const words = [
    name,
    ...own.numbers,
    ...(own.project.get('implementing_unit') ?? []),
    ...(own.project.get('code') ?? []),
    ...(own.project.get('detail') ?? []),
  ];
  const totals = vocabulary.files.labels.grand_total.map((word) => labelKey(word).replaceAll(' ', ''));
  if (words.some((cell) => cell && totals.includes(labelKey(cell.text.slice(0, 40)).replaceAll(' ', ''))))
    return isBare;
  if (!isBare || !own.project.has('budget')) return false;
  if (name === undefined) return own.project.has('implementing_unit');
  if (isPublisher(name)) return true;
  const amount = maybeAmount(own.project.get('budget')?.[0]?.text ?? '', '元');
  const place = [...header.columns].find(([, { role }]) => role === 'budget')?.[0] ?? -1;
  const namePlace = [...header.columns].find(([, { role }]) => role === 'name')?.[0] ?? -1;
  const below: number[] = [];
  for (const row of rows.slice(index + 1, index + MOST_BELOW)) {
    if (!row[namePlace] || isBlank(row[namePlace])) continue;
    const one = maybeAmount(row[place]?.text ?? '', '元');
    if (one === undefined) break;
    below.push(one);
    if (addYuan(below) === amount) return true;
  }
  return false;
}

function readTotal({ project, numbers }: OwnCells, { ledger }: FormContext): WideRow {
  for (const cell of [...numbers, ...[...project.values()].flat()]) ledger.structure(cell, 'grand_total');
  return { project: null, isNew: false, total: project.get('budget')?.[0] ?? null };
}

function startUnit(heading: Printed, table: WideTable): WideRow {
  table.unit = heading;
  table.unitIsClaimed = false;
  return { project: null, isNew: false, total: null };
}

function startProject(row: Row, own: OwnCells, table: WideTable): WideRow {
  const project = emptyProject();
  project.wrapped = table.header.wrapped;
  project.budgetIsSum = [...table.header.columns.values()].some(({ isPart }) => isPart);
  const unit = own.project.get('implementing_unit')?.[0];
  if (unit) Object.assign(table, { unit, unitIsClaimed: true });
  else if (table.unit && !table.unitIsClaimed) {
    addToForm(project, 'implementing_unit', table.unit);
    table.unitIsClaimed = true;
  } else project.carriedUnit = table.unit;
  for (const [role, cells] of own.project) for (const cell of cells) addCell(role, cell, own, project, table);
  for (const cell of row) if (!isBlank(cell)) extend(project, trim(cell));
  return { project, isNew: true, total: null };
}

function addCell(
  role: FormRole,
  cell: Printed,
  { places }: OwnCells,
  project: PrintedProject,
  { header }: WideTable,
): void {
  addToForm(project, role, cell);
  const unit = header.columns.get(places.get(cell) ?? -1)?.moneyUnit;
  if (unit) project.moneyUnits.set(cell, unit);
}

/** Whether a row prints again the name above it, and nothing that speaks of another project. */
function isRepeated({ project }: OwnCells, current: PrintedProject | null): boolean {
  const [name] = project.get('name') ?? [];
  if (!current || !name) return false;
  const telling: readonly FormRole[] = ['name', 'code', 'implementing_unit', ...MONEY_ROLES];
  return telling.every((role) => {
    const [cell] = project.get(role) ?? [];
    const held = current.form[role]?.[0] ?? (role === 'implementing_unit' ? current.carriedUnit : null);
    return !cell || (held ? collapse(cell.text) === collapse(held.text) : false);
  });
}

/** A further row of a project: words printed again are claimed, words that are new are added. */
function goOn({ project }: OwnCells, current: PrintedProject, { ledger, problems }: FormContext): WideRow {
  for (const [role, cells] of project) {
    for (const cell of cells) {
      const held = current.form[role] ?? [];
      if (held.some((other) => collapse(other.text) === collapse(cell.text)))
        ledger.structure(cell, 'repeated');
      else if (held.length === 0 || !MONEY_ROLES.includes(role) || !isAmount(cell.text))
        addToForm(current, role, cell);
      else problems.add(cell, role, 'one amount of a project');
      extend(current, cell);
    }
  }
  return { project: current, isNew: false, total: null };
}
