import type { ColumnRole, FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Column, type Side, sideOf } from './column.ts';

interface Found {
  column: Column;
  parent: Printed | null;
  above: readonly Printed[];
}

export interface SettledColumns {
  columns: ReadonlyMap<number, Column>;
  /** Places of columns that repeat another and say nothing of how they differ. */
  doubled: readonly number[];
  side: Side | null;
}

/** What may stand in several columns of one table. */
const MAY_REPEAT: readonly (ColumnRole | FormRole)[] = [
  'scoring',
  'actual',
  'remarks',
  'nature',
  'number',
  'group',
  'detail',
  'fiscal_part',
  'other',
  'contact',
  'result',
  'note',
  'funds',
];
const LEVELS: readonly (ColumnRole | FormRole)[] = ['level1', 'level2', 'name'];

/**
 * Settles what labels alone leave open: 指标值 beside 年度指标值 is the value of the whole period, 指标内容 without
 * 三级指标 is the indicator, 单位 left of the indicators is an agency, and columns printed twice are medium-term and annual.
 */
export function settleColumns(
  found: ReadonlyMap<number, Found>,
  vocabulary: Vocabulary,
  firstSide: Side | null,
): SettledColumns {
  const columns = new Map([...found].map(([place, { column }]) => [place, { ...column }]));
  const roles = new Set([...columns.values()].filter(({ of }) => of === 'indicator').map(({ role }) => role));
  const firstLevel = Math.min(
    ...[...columns]
      .filter(([, { of, role }]) => of === 'indicator' && LEVELS.includes(role))
      .map(([at]) => at),
  );
  for (const [place, column] of columns) {
    if (column.of === 'indicator') column.role = settleRole(column.role as ColumnRole, roles);
    if (column.role === 'whole_budget' && ![...columns.values()].some(({ role }) => role === 'budget'))
      column.role = 'budget';
    if (column.role === 'unit' && place < firstLevel)
      Object.assign(column, { of: 'project', role: 'implementing_unit' });
    if (column.of === 'indicator' && column.role === 'remarks' && place < firstLevel)
      Object.assign(column, { of: 'project', role: 'note' });
  }
  settleWeights(columns);
  const group = [...columns.values()].find(({ role }) => role === 'group_overall' || role === 'group_year');
  const ownSide: Side | null =
    group === undefined ? null : group.role === 'group_overall' ? 'overall' : 'year';
  return { columns, doubled: settleSides(columns, found, vocabulary, firstSide), side: ownSide };
}

const WEIGHTS: readonly (ColumnRole | FormRole)[] = ['weight', 'year_weight'];

/** 一级指标 | 分值 | 二级指标 | 三级指标 | 指标值 | 分值: the points left of the indicators are their class's. */
function settleWeights(columns: ReadonlyMap<number, Column>): void {
  const name = [...columns].find(([, { of, role }]) => of === 'indicator' && role === 'name')?.[0];
  const weights = [...columns].filter(([, { of, role }]) => of === 'indicator' && WEIGHTS.includes(role));
  if (name === undefined || !weights.some(([place]) => place > name)) return;
  for (const [place, column] of weights) if (place < name) column.role = 'scoring';
}

const hasValue = (roles: ReadonlySet<ColumnRole | FormRole>): boolean =>
  (['value', 'year_value', 'overall_value'] as const).some((role) => roles.has(role));

function settleRole(role: ColumnRole, roles: ReadonlySet<ColumnRole | FormRole>): ColumnRole {
  if (role === 'content')
    return roles.has('name') ? (roles.has('description') ? 'scoring' : 'description') : 'name';
  if (role === 'standard') return hasValue(roles) ? 'scoring' : 'value';
  if (role === 'year_value') return 'value';
  if (role === 'value' && roles.has('year_value')) return 'overall_value';
  if (role === 'overall_weight') return 'weight';
  if (role === 'weight' && !roles.has('year_weight')) return 'year_weight';
  return role;
}

/** Two sets of columns: their parents say which is the year's, else the form above the table does. */
function settleSides(
  columns: Map<number, Column>,
  found: ReadonlyMap<number, Found>,
  vocabulary: Vocabulary,
  firstSide: Side | null,
): number[] {
  const seen = new Set<string>();
  const doubled: number[] = [];
  for (const [place, { of, role }] of columns) {
    if (seen.has(`${of} ${role}`) && !MAY_REPEAT.includes(role)) doubled.push(place);
    seen.add(`${of} ${role}`);
  }
  const repeated = new Set(
    doubled.flatMap((place) => {
      const column = columns.get(place);
      return column?.of === 'indicator' ? [column.role] : [];
    }),
  );
  if (!repeated.has('name') || !repeated.has('value')) return doubled;
  if (settleClasses(columns, found, vocabulary)) return [];
  const start = Math.min(...doubled);
  const { year_words, overall_words } = vocabulary.files.labels;
  const parents = [...found].map(([place, { parent }]) => ({
    isSecond: place >= start,
    side: parent ? sideOf(parent.text, year_words, overall_words) : null,
  }));
  const second = parents.find(({ isSecond, side }) => isSecond && side)?.side;
  const first = second ? otherSide(second) : (parents.find(({ side }) => side)?.side ?? firstSide);
  if (!first) return doubled;
  for (const [place, column] of columns) {
    if (column.of !== 'indicator' || column.role === 'group') continue;
    const isShared = place < start && !repeated.has(column.role);
    column.side = isShared ? null : place < start ? first : otherSide(first);
  }
  return [];
}

/** Columns that stand beside all classes. */
const BESIDE: readonly (ColumnRole | FormRole)[] = ['group', 'remarks', 'number'];

/** Classes side by side: each set of columns stands under its own. False where a set stands under none. */
function settleClasses(
  columns: Map<number, Column>,
  found: ReadonlyMap<number, Found>,
  { isLevel1, typeOf }: Vocabulary,
): boolean {
  const own = [...columns].filter(([, { of, role }]) => of === 'indicator' && !BESIDE.includes(role));
  const classes = own.map(([place, column]) => {
    const above = found.get(place)?.above ?? [];
    const level1 = above.find(({ text }) => isLevel1(text)) ?? null;
    const level2 = above.find((cell) => cell !== level1 && typeOf(cell.text) !== undefined) ?? null;
    return { column, level1, level2 };
  });
  if (!classes.every(({ level1, level2 }) => level1 ?? level2)) return false;
  for (const { column, level1, level2 } of classes) Object.assign(column, { level1, level2 });
  return true;
}

const otherSide = (side: Side): Side => (side === 'year' ? 'overall' : 'year');
