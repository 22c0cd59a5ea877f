import { axisIdOf } from '../../model/comparability.ts';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { Printed } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { firstLine, lastLine } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Fail } from './fail.ts';
import { measureOf } from './measure.ts';
import { maybeNumber } from './number.ts';
import type { PrintedIndicator } from './printed-project.ts';
import { tidyTarget } from './target.ts';

interface IndicatorContext {
  project: ProjectRow;
  vocabulary: Vocabulary;
  ledger: Ledger;
  fail: Fail;
  /** How this table's words are kept: blanks collapsed, or taken out where wrapping put them in. */
  clean: (words: Printed) => string;
}

/** The published column of each printed cell. `weight` is the period's where the year's has a column of its own. */
const COLUMN_OF_CELL = {
  level1: 'level1',
  level1_code: 'level1_code',
  level2: 'level2',
  level2_code: 'level2_code',
  name: 'name',
  description: 'description',
  comparator: 'comparator_raw',
  value: 'value_raw',
  overall_value: 'overall_value_raw',
  unit: 'unit_raw',
  year_weight: 'weight',
  weight: 'overall_weight',
  basis: 'basis',
} as const;

type Cell = keyof typeof COLUMN_OF_CELL;
const CELLS = Object.keys(COLUMN_OF_CELL) as Cell[];

/** One indicator as printed → its row, every own cell claimed, its target typed. */
export function tidyIndicator(
  printed: PrintedIndicator,
  seq: number,
  context: IndicatorContext,
): IndicatorRow {
  const { project, vocabulary, ledger, fail, clean } = context;
  const { cells, carried, extent } = printed;
  const indicator_id = `${project.project_id}-i${String(seq).padStart(2, '0')}`;
  const text = (cell: Cell): string | null => (cells[cell] ? clean(cells[cell]) || null : null);
  const labelOf = (cell: Cell): string | null =>
    cell === 'level1_code' || cell === 'level2_code'
      ? null
      : (vocabulary.files.labels.columns[cell][0] ?? null);
  const number = (cell: Cell): number | null => {
    const words = cells[cell];
    return words ? (maybeNumber(words.text) ?? fail(words, labelOf(cell), 'a number')) : null;
  };
  const required = (cell: 'level1' | 'level2' | 'name'): string =>
    text(cell) ?? fail(extent, labelOf(cell), 'a cell that is not blank');
  const level1 = required('level1');
  const level2 = required('level2');
  const entry = vocabulary.typeOfLevel2.get(level2);
  if (!entry)
    return fail(
      cells.level2 ?? extent,
      '二级指标',
      'an indicator type that data/vocabulary/types.json knows',
    );
  if (!vocabulary.level1.has(level1)) {
    fail(cells.level1 ?? extent, '一级指标', 'a level-1 class that data/vocabulary/types.json knows');
  }
  for (const cell of CELLS) {
    const words = cells[cell];
    if (words && !carried.has(cell as 'level1'))
      ledger.field(words, 'indicators', indicator_id, COLUMN_OF_CELL[cell]);
  }
  const name = required('name');
  const raw = { value: text('value'), comparator: text('comparator'), unit: text('unit') };
  const target = tidyTarget({ ...raw, name, type: entry.type }, vocabulary);
  return {
    indicator_id,
    project_id: project.project_id,
    document_id: project.document_id,
    agency_id: project.agency_id,
    year: project.year,
    seq,
    level1,
    level2,
    level1_code: text('level1_code'),
    level2_code: text('level2_code'),
    name,
    description: text('description'),
    value_raw: raw.value,
    overall_value_raw: text('overall_value'),
    comparator_raw: raw.comparator,
    unit_raw: raw.unit,
    weight: number('year_weight'),
    overall_weight: number('weight'),
    basis: text('basis'),
    type: entry.type,
    ...target,
    axis: axisIdOf({ ...target, type: entry.type, budget_yuan: project.budget_yuan }),
    measure_id: measureOf(
      {
        type: entry.type,
        name,
        theme_id: project.theme_id,
        project_name: project.name,
        denominator: target.denominator,
      },
      vocabulary,
    ),
    line_start: firstLine(extent),
    line_end: lastLine(extent),
    char_start: extent.spans[0]?.start ?? null,
    char_end: extent.spans.at(-1)?.end ?? null,
  };
}
