import { isRepayment } from '../../chart/budget-row.ts';
import { agencyWords } from '../../i18n/agency-page.ts';
import { wordsIn } from '../../i18n/language.ts';
import { largeThemeWords } from '../../i18n/large-themes.ts';
import { recordViewWords } from '../../i18n/record-view.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Groups } from '../../query/large/groups.ts';
import type { AgencyProject } from '../../query/large/records.ts';
import { sitePath } from '../chart/site-path.ts';
import { sumOfBudgets } from '../entity/money-rows.ts';
import { budgetChart, numericChart, typesChart } from './bar-chart.ts';
import { barFigure } from './bar-figure.ts';
import { question, type RecordContext } from './record-parts.ts';
import { type ThemeBar, themesChart } from './theme-charts.ts';

/** The charts of an agency: its budgets and types by year, and which targets are numbers. */
export function agencyCharts(projects: readonly AgencyProject[], context: RecordContext): HTMLElement[] {
  const { lang } = context;
  const words = { ...wordsIn(agencyWords, lang), ...wordsIn(recordViewWords, lang) };
  const years = yearGroups(projects);
  const numeric = INDICATOR_TYPES.map((type) => ({
    type,
    quantities: projects.reduce((sum, row) => sum + row[`${type}_numbers`], 0),
    indicators: projects.reduce((sum, row) => sum + row[type], 0),
  }));
  const budgets = { ...budgetChart(years, lang), note: words.yearsNote };
  const themes = themesChart(themeBars(projects, context), lang);
  return [
    ...(years.rows.length > 1
      ? [question(words.questionYears, context, barFigure(budgets, 'budgets', context))]
      : []),
    question(largeThemeWords.questionThemes[lang], context, barFigure(themes, 'themes', context)),
    question(words.questionTypes, context, barFigure(typesChart(years, lang), 'types', context)),
    question(words.questionNumbers, context, barFigure(numericChart(numeric, lang), 'numeric', context)),
  ];
}

/** An agency's projects by theme, what repays an earlier advance apart. */
function themeBars(
  projects: readonly AgencyProject[],
  { lang, base }: Pick<RecordContext, 'lang' | 'base'>,
): ThemeBar[] {
  return [...Map.groupBy(projects, ({ theme_id }) => theme_id)].map(([id, own]) => {
    const spent = own.filter(({ project }) => !isRepayment({ name: project }));
    const first = own[0] as AgencyProject;
    return {
      ...{ name: first.theme, nameEn: first.theme_en, projects: spent.length },
      href: sitePath(`/themes/${id}/`, lang, base),
      spent_yuan: sumOfBudgets(spent),
      repaid_yuan: sumOfBudgets(own) - sumOfBudgets(spent),
    };
  });
}

/** An agency's projects by year. */
export function yearGroups(projects: readonly AgencyProject[]): Groups {
  const years = [...Map.groupBy(projects, ({ year }) => year)].sort(([a], [b]) => a - b);
  const rows = years.map(([year, own]) => {
    const counts = INDICATOR_TYPES.map(
      (type) => [type, own.reduce((sum, row) => sum + row[type], 0)] as const,
    );
    return {
      ...{ value: `${year}`, label: `${year}`, label_en: `${year}`, groups: 1, projects: own.length },
      budget_yuan: own.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0),
      indicators: own.reduce((sum, { indicators }) => sum + indicators, 0),
      types: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    };
  });
  return { by: 'year', rows };
}
