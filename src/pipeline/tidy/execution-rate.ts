import type { ColumnRole } from '../../model/vocabulary.ts';
import type { Row } from '../blocks.ts';
import { isBlank, trim } from '../printed.ts';
import { levelKey, type Vocabulary } from '../vocabulary.ts';
import type { Header } from './column.ts';
import type { FormContext, FormState } from './form-state.ts';
import { addToForm } from './printed-project.ts';

/** Whether a row among the indicators is the execution rate, which is no indicator: 预算执行率 | 100% | 10. */
export function isExecutionRate(row: Row, header: Header, { files }: Vocabulary): boolean {
  const place = row.findIndex((cell) => !isBlank(cell));
  const column = header.columns.get(place);
  const first = row[place];
  if (!first || weightPlace(header) === undefined) return false;
  if (column?.role !== 'level1' && column?.role !== 'group') return false;
  return files.labels.execution_rate.some((words) => levelKey(words) === levelKey(first.text));
}

/** Takes the points of the execution rate; what else stands in its row says nothing more. */
export function takeExecutionRate(
  row: Row,
  header: Header,
  { project }: FormState,
  { ledger }: FormContext,
): void {
  for (const [place, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    if (place === weightPlace(header)) addToForm(project, 'execution_weight', trim(cell));
    else ledger.structure(trim(cell), 'label');
  }
}

const WEIGHTS: readonly ColumnRole[] = ['weight', 'year_weight'];

const weightPlace = ({ columns }: Header): number | undefined =>
  [...columns].find(([, { of, role }]) => of === 'indicator' && WEIGHTS.includes(role as ColumnRole))?.[0];
