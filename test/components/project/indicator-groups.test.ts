import { expect, test } from 'vitest';
import { fieldPlaces } from '../../../src/components/entity/field-places.ts';
import { indicatorGroups } from '../../../src/components/project/indicator-groups.ts';
import type { ProjectIndicator } from '../../../src/query/project-indicators.ts';

const indicator = (seq: number, level1: string, level2: string) =>
  ({ indicator_id: `p-i0${seq}`, seq, level1, level2, type: level2 }) as unknown as ProjectIndicator;
const line = (row_id: string, field: string, line_start: number) => ({
  document_id: 'd',
  row_id,
  field,
  line_start,
  line_end: line_start,
});

test('indicators stand under their levels; a level carried down leads to where it is printed', () => {
  const places = fieldPlaces([
    line('p-i01', 'level1', 3),
    line('p-i01', 'level2', 4),
    line('p-i03', 'level2', 9),
    line('p-i04', 'level1', 12),
    line('p-i04', 'level2', 13),
  ]);
  const groups = indicatorGroups(
    [
      indicator(1, '产出', '数量'),
      indicator(2, '产出', '数量'),
      indicator(3, '产出', '质量'),
      indicator(4, '满意度', '满意度'),
    ],
    places,
  );
  expect(
    groups.map(({ level1Line, level2Line, indicators }) => [
      level1Line,
      level2Line,
      indicators.map(({ seq }) => seq),
    ]),
  ).toEqual([
    [3, 4, [1, 2]],
    [3, 9, [3]],
    [12, 13, [4]],
  ]);
});
