import { expect, test } from 'vitest';
import { themeMoney } from '../../../src/components/entity/theme-money.ts';
import { mostShared } from '../../../src/components/themes/most-shared.ts';
import type { ProjectRecord } from '../../../src/query/project-records.ts';

const project = (agency_id: string, theme_id: string) =>
  ({
    project_id: `${agency_id}-${theme_id}`,
    agency_id,
    theme_id,
    name: '经费',
    budget_yuan: 1,
  }) as ProjectRecord;

test('the most shared themes are those of the most agencies', () => {
  const themes = themeMoney([
    project('north', 'aid'),
    project('south', 'aid'),
    project('north', 'mediation'),
    project('south', 'mediation'),
    project('south', 'it'),
  ]);
  const shared = mostShared(themes);
  expect(shared.agencies).toBe(2);
  expect(shared.themes.map(({ theme_id }) => theme_id)).toEqual(['aid', 'mediation']);
});

test('without a theme nothing is shared', () => {
  expect(mostShared([])).toEqual({ themes: [], agencies: 0 });
});
