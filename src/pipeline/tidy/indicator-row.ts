import { axisIdOf } from '../../model/comparability.ts';
import type { Direction } from '../../model/target.ts';
import type { Printed } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { firstLine, lastLine } from '../printed.ts';
import { foldRadicals, type Vocabulary } from '../vocabulary.ts';
import { isNil } from './amount.ts';
import { measureOf } from './measure.ts';
import { maybeNumber } from './number.ts';
import { type Places, placeOf } from './places.ts';
import type { PrintedIndicator } from './printed-project.ts';
import type { Problems } from './problems.ts';
import type { ReadIndicator, ReadProject } from './read-rows.ts';
import { type PrintedTarget, tidyTarget } from './target.ts';

interface IndicatorContext {
  project: ReadProject;
  vocabulary: Vocabulary;
  ledger: Ledger;
  problems: Problems;
  places: Places;
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
  direction: 'direction_raw',
  value: 'value_raw',
  overall_value: 'overall_value_raw',
  unit: 'unit_raw',
  year_weight: 'weight',
  weight: 'overall_weight',
  basis: 'basis',
} as const;

type Cell = keyof typeof COLUMN_OF_CELL;
const CELLS = Object.keys(COLUMN_OF_CELL) as Cell[];

/** One indicator as printed → its row, every own cell claimed, its target typed. What cannot be told is null. */
export function tidyIndicator(
  printed: PrintedIndicator,
  seq: number,
  context: IndicatorContext,
): ReadIndicator {
  const { project, vocabulary, ledger, problems, places, clean } = context;
  const { cells, extent } = printed;
  const indicator_id = `${project.project_id}-i${String(seq).padStart(2, '0')}`;
  const text = (cell: Cell): string | null => (cells[cell] ? clean(cells[cell]) || null : null);
  const labelOf = (cell: Cell): string | null =>
    cell === 'level1_code' || cell === 'level2_code'
      ? null
      : (vocabulary.files.labels.columns[cell][0] ?? null);
  const number = (cell: Cell): number | null => {
    const words = cells[cell];
    if (!words || isNil(words.text)) return null;
    return maybeNumber(words.text) ?? problems.add(words, labelOf(cell), 'a number');
  };
  const required = (cell: 'level1' | 'level2' | 'name'): string | null =>
    text(cell) ?? problems.add(extent, labelOf(cell), 'a cell that is not blank');
  const level1 = printed.hasLevel1 ? required('level1') : text('level1');
  const level2 = printed.hasLevel2 ? required('level2') : text('level2');
  const entry = level2 === null ? undefined : vocabulary.typeUnder(level2, level1);
  if (level2 !== null && !entry)
    problems.unknownLabel(
      cells.level2 ?? extent,
      '二级指标',
      'an indicator type that data/vocabulary/types.json knows',
    );
  if (level1 !== null && !vocabulary.isLevel1(level1) && !vocabulary.typeOf(level1))
    problems.unknownLabel(
      cells.level1 ?? extent,
      '一级指标',
      'a level-1 class that data/vocabulary/types.json knows',
    );
  claimCells(printed, indicator_id, ledger);
  const name = text('name');
  const type = entry?.type ?? null;
  const raw = {
    value: text('value'),
    ...splitNature(text('comparator'), text('direction'), vocabulary),
    unit: text('unit'),
  };
  const target = tidyTarget(folded({ ...raw, name: name ?? '', type }), vocabulary);
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
    comparator_raw: text('comparator'),
    direction_raw: text('direction'),
    unit_raw: raw.unit,
    weight: number('year_weight'),
    overall_weight: number('weight'),
    basis: text('basis'),
    type,
    ...target,
    axis: type === null ? null : axisIdOf({ ...target, type, budget_yuan: project.budget_yuan ?? 0 }),
    measure_id:
      type === null || name === null || project.name === null
        ? null
        : measureOf(
            {
              type,
              name: foldRadicals(name),
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
    ...placeOf(extent, places),
  };
}

/** A target as it is typed: what stands in it for another character is that character. */
const folded = (target: PrintedTarget): PrintedTarget => ({
  ...target,
  value: target.value && foldRadicals(target.value),
  comparator: target.comparator && foldRadicals(target.comparator),
  unit: target.unit && foldRadicals(target.unit),
  name: foldRadicals(target.name),
});

function claimCells({ cells, carried }: PrintedIndicator, indicator_id: string, ledger: Ledger): void {
  for (const cell of CELLS) {
    const words = cells[cell];
    if (words && !carried.has(cell as 'level1'))
      ledger.field(words, 'indicators', indicator_id, COLUMN_OF_CELL[cell]);
  }
}

/** A column headed 指标性质 may hold ≥, 定性, or 正向指标: a comparator, or a direction. 定量 says neither. */
function splitNature(
  comparator: string | null,
  direction: string | null,
  { files, comparator: comparatorOf }: Vocabulary,
): { comparator: string | null; direction: Direction | null } {
  const { higher, lower } = files.labels.direction;
  const read = (word: string | null): Direction | null =>
    word === null ? null : higher.includes(word) ? 'higher' : lower.includes(word) ? 'lower' : null;
  const isNoComparator =
    comparator !== null &&
    (read(comparator) !== null || files['target-words'].quantitative.includes(comparator));
  const own = isNoComparator ? null : comparator;
  const inDirection = direction !== null && own === null && comparatorOf(direction) ? direction : null;
  return { comparator: own ?? inDirection, direction: read(direction) ?? read(comparator) };
}
