import type { ThemeMoney } from '../entity/theme-money.ts';

/** The themes that the most agencies have, and how many that is: where comparison is worth most. */
export function mostShared(themes: readonly ThemeMoney[]): { themes: ThemeMoney[]; agencies: number } {
  const counted = themes.map((theme) => ({
    theme,
    agencies: new Set(theme.projects.map(({ agency_id }) => agency_id)).size,
  }));
  const agencies = Math.max(0, ...counted.map((row) => row.agencies));
  return {
    agencies,
    themes: counted.filter((row) => row.agencies === agencies).map(({ theme }) => theme),
  };
}
