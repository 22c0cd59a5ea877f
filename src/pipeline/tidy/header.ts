import type { ColumnRole, FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { Label } from '../labels.ts';
import { isBlank, slice } from '../printed.ts';
import { foldWidth, labelKey, type Vocabulary } from '../vocabulary.ts';
import { type Column, type Header, type Side, sideOf } from './column.ts';
import { settleColumns } from './columns.ts';

/** A label cell of a header, with the cell above that it stands under. */
interface HeaderCell {
  words: Printed;
  parent: Printed | null;
  /** All cells above it, from the top. */
  above: readonly Printed[];
}

const HIGHEST = 3;
/** A row with more cells is no header of targets. */
const MOST_COLUMNS = 1000;
const ENOUGH_LABELS = 3;
/** Without levels, labels must outnumber other words by so much: a row of a form is no header. */
const MOSTLY = 3;
const ENOUGH_INDICATOR_LABELS = 2;
const VALUES: readonly (ColumnRole | FormRole)[] = ['value', 'year_value', 'overall_value', 'standard'];
const GROUPS: readonly (ColumnRole | FormRole)[] = ['group', 'group_year', 'group_overall'];
/** What a table of projects holds that is about targets, without columns of indicators. */
const TARGETS: readonly FormRole[] = ['prose_indicators', 'objective', 'year_objective', 'overall_objective'];
const NAMING: readonly (ColumnRole | FormRole)[] = ['level1', 'level2', 'content'];

/** The header that begins at a row, if one does: three labels or more, levels or prose indicators among them. */
export function maybeHeader(
  rows: readonly Row[],
  index: number,
  vocabulary: Vocabulary,
  firstSide: Side | null = null,
): Header | undefined {
  if (!mayBegin(rows[index] ?? [], vocabulary)) return undefined;
  const own = rows.slice(index, index + HIGHEST);
  for (let height = own.length; height > 0; height--) {
    const parts = own.slice(0, height);
    const isStacked = parts.every((row, at) => isLabelRow(row, parts[at - 1] ?? [], vocabulary));
    if (height > 1 && !isStacked) continue;
    const header = headerOf(parts, vocabulary, firstSide);
    if (header) return header;
  }
  return undefined;
}

/** Two labels or more, at the least. Asked of every row, so it stops as soon as it can tell. */
function mayBegin(row: Row, vocabulary: Vocabulary): boolean {
  if (row.length > MOST_COLUMNS) return false;
  let found = 0;
  for (const cell of row) {
    if (cell.text === '' || isBlank(cell)) continue;
    if (vocabulary.columnLabel(cell.text) || vocabulary.formLabel(cell.text)) found++;
    if (found >= 2) return true;
  }
  return false;
}

/** Whether every cell of a row is a label, by itself or under the cell above it, or a class over several columns. */
function isLabelRow(row: Row, above: Row, vocabulary: Vocabulary): boolean {
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  return (
    filled.length > 1 &&
    filled.every(
      ([place, words]) =>
        columnOf({ words, parent: parentAt(above, place) }, vocabulary) || isClass(words, vocabulary),
    )
  );
}

const isClass = ({ text }: Printed, { isLevel1, typeOf }: Vocabulary): boolean =>
  isLevel1(text) || typeOf(text) !== undefined;

/** The cell above a place, or the one to the left whose merge covers it. */
function parentAt(above: Row, place: number): Printed | null {
  for (let at = Math.min(place, above.length - 1); at >= 0; at--) {
    const cell = above[at];
    if (cell && !isBlank(cell)) return cell;
  }
  return null;
}

function headerOf(parts: readonly Row[], vocabulary: Vocabulary, firstSide: Side | null): Header | undefined {
  const cells = lowestCells(parts);
  const found = new Map<
    number,
    { column: Column; label: Label<ColumnRole | FormRole>; parent: Printed | null; above: readonly Printed[] }
  >();
  const unknown = new Map<number, Printed>();
  for (const [place, cell] of cells) {
    const column = columnOf(cell, vocabulary);
    if (column) found.set(place, { ...column, parent: cell.parent, above: cell.above });
    else unknown.set(place, cell.words);
  }
  readAsName([...found.entries()].map(([place, { column }]) => [place, column]));
  readAsProse([...found.values()].map(({ column }) => column));
  if (
    !isHeader(
      [...found.values()].map(({ column }) => column),
      unknown.size,
    )
  )
    return undefined;
  const settled = settleColumns(found, vocabulary, firstSide);
  const doubled = new Set<Printed>();
  for (const place of settled.doubled) {
    const words = cells.get(place)?.words;
    if (words) unknown.set(place, words);
    if (words) doubled.add(words);
  }
  const all = parts.flat().filter((cell) => !isBlank(cell));
  const labels = all.flatMap(({ text }) => vocabulary.columnLabel(text) ?? vocabulary.formLabel(text) ?? []);
  return {
    columns: settled.columns,
    side: settled.side,
    doubled,
    height: parts.length,
    width: Math.max(-1, ...settled.columns.keys()) + 1,
    wrapped: labels.some(({ wrapped }) => wrapped),
    rows: parts,
    unknown,
    keys: labels.map(({ key }) => key),
  };
}

const isFilled = (cell: Printed | undefined): boolean => cell !== undefined && !isBlank(cell);

/** The lowest printed cell of each column. */
function lowestCells(parts: readonly Row[]): Map<number, HeaderCell> {
  const cells = new Map<number, HeaderCell>();
  const width = parts.reduce((most, row) => Math.max(most, row.length), 0);
  for (let place = 0; place < width; place++) {
    const depth = parts.findLastIndex((row) => isFilled(row[place]));
    const words = parts[depth]?.[place];
    if (words)
      cells.set(place, {
        words,
        parent: depth > 0 ? parentAt(parts[depth - 1] ?? [], place) : null,
        above: parts.slice(0, depth).flatMap((row) => parentAt(row, place) ?? []),
      });
  }
  return cells;
}

/** 一级指标 | 二级指标 | 绩效指标 | 指标值, or 指标 | 指标值 alone: the indicators stand under the last of such labels. */
function readAsName(columns: readonly (readonly [number, Column])[]): void {
  const placesOf = (roles: readonly (ColumnRole | FormRole)[]) =>
    columns.filter(([, { of, role }]) => of === 'indicator' && roles.includes(role)).map(([place]) => place);
  if (placesOf(['name', 'content']).length > 0) return;
  const value = Math.min(...placesOf(VALUES));
  const level = Math.max(-1, ...placesOf(['level1', 'level2']));
  const group = columns.findLast(
    ([place, { role }]) => GROUPS.includes(role) && place > level && place < value,
  );
  if (group && Number.isFinite(value)) group[1].role = 'name';
}

/** 绩效指标 beside 项目名称, without levels: its cells hold all indicators of a project in prose. */
function readAsProse(columns: readonly Column[]): void {
  const group = columns.find(({ role }) => role === 'group' || role === 'group_year');
  const hasLevels = columns.some(
    ({ of, role }) => of === 'indicator' && (NAMING.includes(role) || role === 'name'),
  );
  if (group && !hasLevels) Object.assign(group, { of: 'project', role: 'prose_indicators' });
}

function isHeader(columns: readonly Column[], unknown: number): boolean {
  const indicator = columns.filter(({ of }) => of === 'indicator');
  const roles = new Set(columns.map(({ role }) => role));
  if (columns.length < ENOUGH_LABELS) return false;
  if (indicator.length < ENOUGH_INDICATOR_LABELS)
    return roles.has('name') && TARGETS.some((role) => roles.has(role)) && columns.length > MOSTLY * unknown;
  const namesIndicators = indicator.some(({ role }) => NAMING.includes(role) || role === 'name');
  return (
    namesIndicators &&
    indicator.length + Number(roles.has('budget') || roles.has('whole_budget')) >= ENOUGH_INDICATOR_LABELS
  );
}

/** What stands in a column: by its own label, else by its label under the one above (指标值 over 年度). */
function columnOf(
  { words, parent }: Pick<HeaderCell, 'words' | 'parent'>,
  vocabulary: Vocabulary,
): { column: Column; label: Label<ColumnRole | FormRole> } | undefined {
  const ofSide = parent ? underParent(words, parent, vocabulary) : undefined;
  if (ofSide?.column.of === 'indicator') return ofSide;
  const indicator = vocabulary.columnLabel(words.text);
  if (indicator)
    return {
      column: { ...column('indicator', indicator), unit: unitIn(words, indicator.unit) },
      label: indicator,
    };
  const project = vocabulary.formLabel(words.text);
  const above = parent ? vocabulary.formLabel(parent.text) : undefined;
  if (project)
    return {
      column: {
        ...column('project', project, above),
        isPart: above?.role === 'budget' || above?.role === 'whole_budget',
      },
      label: project,
    };
  return ofSide;
}

const unitIn = (words: Printed, unit: string | null): Printed | null => {
  const at = unit === null ? -1 : foldWidth(words.text).lastIndexOf(unit);
  return unit === null || at < 0 ? null : slice(words, at, at + unit.length);
};

/** The unit of an amount stands in its own label, or in the one above. */
const column = (
  of: Column['of'],
  { role, moneyUnit }: Label<ColumnRole | FormRole>,
  above?: Label<FormRole>,
): Column => ({
  of,
  role,
  side: null,
  level1: null,
  level2: null,
  moneyUnit: moneyUnit ?? above?.moneyUnit ?? null,
  unit: null,
  isPart: false,
});

function underParent(words: Printed, parent: Printed, vocabulary: Vocabulary) {
  const { grand_total, year_words, overall_words, value_words } = vocabulary.files.labels;
  const key = labelKey(words.text).replaceAll(' ', '');
  const above = vocabulary.columnLabel(parent.text) ?? vocabulary.formLabel(parent.text);
  if (!above) return undefined;
  const label = { ...above, key };
  const side = sideOf(key, year_words, overall_words);
  if (above.role === 'value' && side) {
    const role = side === 'year' ? 'year_value' : 'overall_value';
    return { column: { ...column('indicator', label), role } as Column, label };
  }
  if (above.role === 'value' && value_words.includes(key))
    return { column: column('indicator', label), label };
  if (
    (above.role === 'funds' || above.role === 'budget' || above.role === 'whole_budget') &&
    grand_total.some((total) => labelKey(total) === key)
  ) {
    return { column: { ...column('project', label), role: 'budget' } as Column, label };
  }
  return undefined;
}
