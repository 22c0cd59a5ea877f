import { yearLabel } from '../../i18n/budget-year.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { signedMoney } from '../../i18n/reconciliation.ts';
import {
  CHANGE_WORDS,
  CONFIDENCE_WORDS,
  INDICATOR_MATCH_WORDS,
  PROJECT_MATCH_WORDS,
  REWORDING_WORDS,
  yearsWords,
} from '../../i18n/years.ts';
import type { IndicatorChange, ProjectChange } from '../../model/years/compare-years.ts';
import type { YearIndicator } from '../../model/years/match-indicators.ts';
import {
  type Column,
  printedWords,
  type RowGroup,
  rowTable,
  siteLink,
  type TableContext,
} from '../chart/row-table.ts';
import { type Child, el } from '../explore/el.ts';
import { targetAsRead } from '../explore/read-target.ts';
import type { AgencyYears } from './agency-years.ts';

/** An indicator in one year or in both, and what became of it. */
interface YearRow {
  earlier: YearIndicator | undefined;
  later: YearIndicator | undefined;
  said: string;
}

/**
 * Project by project what changed: the budget over its rows, then each target that is not the same, each with a link to
 * its line. Projects of the later year alone follow with their budget; those of the earlier year alone end the table.
 */
export function yearsTable(years: AgencyYears, context: TableContext): HTMLTableElement {
  const { comparison, earlier, later } = years;
  const words = wordsIn(yearsWords, context.lang);
  const columns: Column<YearRow>[] = [
    {
      label: words.indicator,
      isName: true,
      cell: ({ earlier: before, later: after }) => nameOf(before, after, context),
    },
    { label: yearLabel(earlier, context.lang), cell: (row) => [target(row.earlier, years, context)] },
    { label: yearLabel(later, context.lang), cell: (row) => [target(row.later, years, context)] },
    { label: words.change, cell: ({ said }) => [said] },
  ];
  const alone = (year: string, said: string, projects: AgencyYears['comparison']['added']) =>
    projects.map(
      (project): RowGroup<YearRow> => ({
        heading: [
          siteLink(context, `/projects/${project.project_id}/`, printedWords(context, project.name)),
          note(context, [words.onlyIn(year), exactYuan(project.budget_yuan, context.lang), said]),
        ],
        rows: [],
      }),
    );
  return rowTable(context, columns, [
    ...comparison.projects.map((pair) => groupOf(pair, context)),
    ...alone(yearLabel(later, context.lang), words.added, comparison.added),
    ...alone(yearLabel(earlier, context.lang), words.dropped, comparison.dropped),
  ]);
}

function groupOf(pair: ProjectChange, context: TableContext): RowGroup<YearRow> {
  const { lang } = context;
  const words = wordsIn(yearsWords, lang);
  const changed = pair.indicators.filter(({ change, reason }) => change !== 'same' || reason !== 'name');
  const same = pair.indicators.length - changed.length;
  const rows: YearRow[] = [
    ...changed.map((change) => ({
      earlier: change.earlier,
      later: change.later,
      said: changeInWords(change, context),
    })),
    ...pair.added.map((later) => ({ earlier: undefined, later, said: words.added })),
    ...pair.dropped.map((earlier) => ({ earlier, later: undefined, said: words.dropped })),
  ];
  const sameWords =
    rows.length === 0 ? words.unchanged : same > 0 ? words.same(formatNumber(same, lang)) : '';
  const heading: Child[] = [
    siteLink(context, `/projects/${pair.later.project_id}/`, printedWords(context, pair.later.name)),
    ...formerName(pair, context),
    note(context, [budgetOf(pair, context), matchOf(pair, context), sameWords]),
  ];
  return { heading, rows };
}

/** What became of a target, why it does not compare, and why a name that changed is taken for the same. */
function changeInWords(
  { change, rewording, reason, confidence }: IndicatorChange,
  { lang }: TableContext,
): string {
  const words = wordsIn(yearsWords, lang);
  const said = CHANGE_WORDS[change][lang];
  const because = [
    ...(rewording ? [REWORDING_WORDS[rewording][lang]] : []),
    ...(reason === 'name'
      ? []
      : [words.matched(INDICATOR_MATCH_WORDS[reason][lang], CONFIDENCE_WORDS[confidence][lang])]),
  ];
  return because.length === 0 ? said : words.because(said, because.join(lang === 'zh' ? '；' : '; '));
}

function budgetOf({ earlier, later, budget_difference }: ProjectChange, { lang }: TableContext): string {
  const words = wordsIn(yearsWords, lang);
  const after = exactYuan(later.budget_yuan, lang);
  if (budget_difference === 0) return words.sameBudget(after);
  return words.newBudget(exactYuan(earlier.budget_yuan, lang), after, signedMoney(budget_difference, lang));
}

function matchOf({ reason, confidence }: ProjectChange, { lang }: TableContext): string {
  const words = wordsIn(yearsWords, lang);
  return words.matched(PROJECT_MATCH_WORDS[reason][lang], CONFIDENCE_WORDS[confidence][lang]);
}

function formerName({ earlier, later }: ProjectChange, context: TableContext): Child[] {
  if (earlier.name === later.name) return [];
  const link = siteLink(context, `/projects/${earlier.project_id}/`, printedWords(context, earlier.name));
  const words = wordsIn(yearsWords, context.lang);
  return [el(context.document, 'small', {}, words.formerName, link)];
}

/** What is said of a project under its name. */
function note({ document, lang }: TableContext, said: readonly string[]): HTMLElement {
  const parts = said.filter((part) => part !== '');
  return el(document, 'small', {}, parts.join(lang === 'zh' ? '；' : '; '));
}

function nameOf(
  earlier: YearIndicator | undefined,
  later: YearIndicator | undefined,
  context: TableContext,
): Child[] {
  const [before, after] = [earlier?.name, later?.name];
  if (before === undefined || after === undefined || before === after)
    return [printedWords(context, after ?? before ?? '')];
  const words = wordsIn(yearsWords, context.lang);
  return [
    printedWords(context, after),
    el(context.document, 'small', {}, words.formerName, printedWords(context, before)),
  ];
}

/** A number as it was read, other targets as printed; a link to the line in its own document. */
function target(row: YearIndicator | undefined, { indicators }: AgencyYears, context: TableContext): Child {
  const whole = row && indicators.get(row.indicator_id);
  if (!whole) return '–';
  const words =
    whole.kind === 'quantity'
      ? targetAsRead(whole, context.lang)
      : (whole.value_raw ?? wordsIn(yearsWords, context.lang).notSet);
  const path = `/documents/${whole.document_id}/#L${whole.line_start}`;
  return siteLink(context, path, printedWords(context, words));
}
