import type { SubGoalRow } from '../../model/sub-goal.ts';
import type { Ledger } from '../ledger.ts';
import { collapse, firstLine, lastLine } from '../printed.ts';
import type { DepartmentGoal } from './department-goals.ts';
import { type Places, placeOf } from './places.ts';

/** The goals of department tables as rows, numbered on from those that stand in prose. Claims their cells. */
export function tidyDepartmentGoals(
  goals: readonly DepartmentGoal[],
  before: number,
  { document_id, ledger, places }: { document_id: string; ledger: Ledger; places: Places },
): SubGoalRow[] {
  return goals.map(({ kind, title, goal, indicators }, index) => {
    const seq = before + index + 1;
    const sub_goal_id = `${document_id}-g${String(seq).padStart(2, '0')}`;
    const claim = (field: string) => (words: DepartmentGoal['title']) =>
      ledger.field(words, 'sub_goals', sub_goal_id, field);
    claim('title')(title);
    if (goal) claim('goal')(goal);
    indicators.flat().forEach(claim('indicators_raw'));
    const all = [title, ...(goal ? [goal] : []), ...indicators.flat()];
    const rows = indicators.map((cells) => cells.map(({ text }) => collapse(text)).join(' '));
    return {
      sub_goal_id,
      document_id,
      seq,
      kind,
      title: collapse(title.text),
      goal: goal && collapse(goal.text),
      indicators_raw: rows.length > 0 ? rows.join('\n') : null,
      line_start: Math.min(...all.map(firstLine)),
      line_end: Math.max(...all.map(lastLine)),
      ...placeOf(title, places),
    };
  });
}
