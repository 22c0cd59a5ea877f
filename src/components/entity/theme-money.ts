import { isRepayment } from '../../chart/budget-row.ts';
import type { ProjectRecord } from '../../query/project-records.ts';
import { sumOfBudgets } from './money-rows.ts';

/** One theme and the projects that count under it. Money in yuan. */
export interface ThemeMoney {
  theme_id: string;
  theme: string;
  theme_en: string;
  projects: ProjectRecord[];
  budget_yuan: number;
  /** Of this, money that pays back an earlier advance (归垫). */
  repaid_yuan: number;
  /** How far its bar goes: to the largest theme, repayments left out; null where a repayment is all of it. */
  share: number | null;
}

/** Projects by theme, most money first; repayments do not count for the order, since they dwarf all else. */
export function themeMoney(projects: readonly ProjectRecord[]): ThemeMoney[] {
  const themes = [...Map.groupBy(projects, ({ theme_id }) => theme_id).values()].map((own) => ({
    theme_id: own[0]!.theme_id,
    theme: own[0]!.theme,
    theme_en: own[0]!.theme_en,
    projects: own,
    budget_yuan: sumOfBudgets(own),
    repaid_yuan: sumOfBudgets(own.filter(isRepayment)),
  }));
  const spent = (row: { budget_yuan: number; repaid_yuan: number }) => row.budget_yuan - row.repaid_yuan;
  const largest = Math.max(...themes.map(spent));
  return themes
    .sort((a, b) => spent(b) - spent(a) || (a.theme_id < b.theme_id ? -1 : 1))
    .map((theme) => ({ ...theme, share: spent(theme) > 0 ? spent(theme) / largest : null }));
}
