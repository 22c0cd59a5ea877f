import type { ColumnRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import { isBlank } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Column, Header, Side } from './column.ts';

const GOALS: readonly Column['role'][] = ['objective', 'year_objective', 'overall_objective'];
/** Rows below a header that are looked at. */
const MOST_ROWS = 60;
/** Indicators further right have no levels of this kind. */
const MOST_COLUMNS = 40;

/**
 * Levels that the header does not name: a column left of the indicators, without a label of its own, or under 绩效目标 or 指标类型, in which
 * known classes stand (产出, 效益; 数量指标, 质量指标) is the column of those classes.
 */
export function withLevelsByContent(header: Header, below: readonly Row[], vocabulary: Vocabulary): Header {
  const columns = new Map(header.columns);
  const unknown = new Map(header.unknown);
  const name = placeOf(columns, 'name') ?? placeOf(columns, 'content');
  if (name === undefined || name > MOST_COLUMNS || [...columns.values()].some(({ level1 }) => level1))
    return header;
  const isClass: Record<'level1' | 'level2', (text: string) => boolean> = {
    level1: vocabulary.isLevel1,
    level2: (text) => vocabulary.typeOf(text) !== undefined,
  };
  for (const role of ['level1', 'level2'] as const) {
    if (placeOf(columns, role) !== undefined) continue;
    const place = [...Array(name).keys()].find(
      (at) => isFree(columns.get(at)) && holdsMostly(below, at, isClass[role]),
    );
    if (place === undefined) continue;
    columns.set(place, { ...BLANK, role });
    unknown.delete(place);
  }
  return { ...header, columns, unknown, side: header.side ?? sideOfGoal(columns, below) };
}

/** 长期绩效目标 beside the header, and no goal below it: the indicators are the goals of the whole period. */
function sideOfGoal(columns: Header['columns'], below: readonly Row[]): Side | null {
  const goal = [...columns].find(([, { of, role }]) => of === 'project' && GOALS.includes(role));
  if (!goal || below.some((row) => row[goal[0]] && !isBlank(row[goal[0]] as Printed))) return null;
  return goal[1].role === 'overall_objective' ? 'overall' : goal[1].role === 'year_objective' ? 'year' : null;
}

const BLANK = {
  of: 'indicator',
  side: null,
  level1: null,
  level2: null,
  moneyUnit: null,
  unit: null,
  isPart: false,
} as const;

const placeOf = (columns: Header['columns'], wanted: ColumnRole): number | undefined =>
  [...columns].find(([, { of, role }]) => of === 'indicator' && role === wanted)?.[0];

const isFree = (column: Column | undefined): boolean =>
  column === undefined ||
  column.role === 'nature' ||
  (column.of === 'project' && GOALS.includes(column.role));

/** At least half of what stands in a column, and two classes of it, or its only one. */
function holdsMostly(rows: readonly Row[], place: number, isClass: (text: string) => boolean): boolean {
  const filled = rows.slice(0, MOST_ROWS).flatMap((row) => {
    const cell = row[place];
    return cell && !isBlank(cell) ? [cell.text] : [];
  });
  return filled.length > 0 && filled.filter(isClass).length * 2 >= filled.length;
}
