import { formatYears } from '../../i18n/number.ts';
import type { HomeRows } from './home-rows.ts';

/** `2021–2024`: the years of all documents. */
export function yearsOf({ overview }: HomeRows): string {
  return formatYears(overview.year_min, overview.year_max);
}
