import { isRepayment } from '../../chart/budget-row.ts';
import type { CompareProject, CompareRows, CompareTheme } from '../compare-rows.ts';
import type { Subject } from './subjects.ts';

/** What one subject budgets for one theme. Money in yuan; repayments stand apart. */
export interface ThemeCell {
  budget_yuan: number;
  projects: readonly CompareProject[];
  /** Of what the subject budgets, repayments left out; 0 to 1. */
  share: number;
}

/** One theme and what each subject budgets for it, in the order of the subjects. */
export interface ComparedTheme {
  theme: CompareTheme;
  cells: readonly ThemeCell[];
}

/** The money of the subjects by theme. */
export interface ComparedMoney {
  themes: readonly ComparedTheme[];
  /** What each subject budgets, repayments left out, in yuan. */
  totals: readonly number[];
  /** Projects that pay back an earlier advance (归垫), by subject: they dwarf the rest and buy nothing in the year. */
  repayments: readonly (readonly CompareProject[])[];
}

/** Budgets by theme, side by side; a theme that no subject budgets for is left out. */
export function compareMoney(rows: CompareRows, subjects: readonly Subject[]): ComparedMoney {
  const spending = subjects.map(({ projects }) => projects.filter((project) => !isRepayment(project)));
  const totals = spending.map(sumOfProjects);
  const themes = rows.themes.map((theme) => ({
    theme,
    cells: spending.map((own, index): ThemeCell => {
      const projects = own.filter(({ theme_id }) => theme_id === theme.theme_id);
      const budget_yuan = sumOfProjects(projects);
      const total = totals[index] ?? 0;
      return { budget_yuan, projects, share: total > 0 ? budget_yuan / total : 0 };
    }),
  }));
  return {
    themes: themes.filter(({ cells }) => cells.some(({ projects }) => projects.length > 0)),
    totals,
    repayments: subjects.map(({ projects }) => projects.filter(isRepayment)),
  };
}

/** Budgets in yuan, added as whole 分. */
export function sumOfProjects(projects: readonly Pick<CompareProject, 'budget_yuan'>[]): number {
  return projects.reduce((sum, { budget_yuan }) => sum + Math.round(budget_yuan * 100), 0) / 100;
}
