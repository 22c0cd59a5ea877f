import { expect, test } from 'vitest';
import { yearLabel } from '../../src/i18n/budget-year.ts';

test.each([
  [{ year: 2024 }, '2024', '2024'],
  [{ year: 2021, year_basis: 'stated', status: 'draft' }, '2021 草案', '2021 draft'],
  [{ year: 2023, year_basis: 'inferred', status: null }, '2023（推定）', '2023 (inferred)'],
])('%j', (year, zh, en) => expect([yearLabel(year, 'zh'), yearLabel(year, 'en')]).toEqual([zh, en]));
