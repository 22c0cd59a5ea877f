import type { FormRole } from '../../model/vocabulary.ts';
import type { Ledger } from '../ledger.ts';
import { collapse, firstLine, lastLine, unwrap } from '../printed.ts';
import { splitObjectives } from './objectives.ts';
import { type Places, placeOf } from './places.ts';
import type { PrintedProject } from './printed-project.ts';
import type { ReadObjective } from './read-rows.ts';

/** Goals by what their label says they are for: the year, the whole period, or neither. */
const ROLES: readonly (readonly [FormRole, ReadObjective['period']])[] = [
  ['overall_objective', 'overall'],
  ['objective', null],
  ['year_objective', 'year'],
];

/** The objectives of a project, in printed order, split where the document numbers them. */
export function tidyObjectives(
  printed: PrintedProject,
  project_id: string,
  { ledger, places }: { ledger: Ledger; places: Places },
): ReadObjective[] {
  const clean = printed.wrapped ? unwrap : collapse;
  const cells = ROLES.flatMap(([role, period]) =>
    (printed.form[role] ?? []).map((words) => ({ words, period: periodIn(printed, role, period) })),
  );
  const texts = cells.flatMap(({ words, period }) => {
    const split = splitObjectives(words);
    for (const part of split.structure) ledger.structure(part.words, part.kind);
    return split.objectives.map((objective) => ({ words: objective, period }));
  });
  return texts.map(({ words, period }, index) => {
    const objective_id = `${project_id}-o${String(index + 1).padStart(2, '0')}`;
    ledger.field(words, 'objectives', objective_id, 'text');
    return {
      objective_id,
      project_id,
      seq: index + 1,
      period,
      text: clean(words.text),
      line_start: firstLine(words),
      line_end: lastLine(words),
      char_start: words.spans[0]?.start ?? null,
      char_end: words.spans.at(-1)?.end ?? null,
      ...placeOf(words, places),
    };
  });
}

/** 总体目标 beside 年度目标 is the goal of the whole period. */
const periodIn = (
  { form }: PrintedProject,
  role: FormRole,
  period: ReadObjective['period'],
): ReadObjective['period'] =>
  role === 'objective' && form.year_objective && !form.overall_objective ? 'overall' : period;
