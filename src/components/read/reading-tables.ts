import { type Language, wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { type Child, el } from '../explore/el.ts';
import { findingColumns } from './finding-columns.ts';
import { indicatorColumns } from './indicator-columns.ts';
import type { PageReading } from './messages.ts';
import { absent, placeColumn, placedRow, printed, tableSection } from './table-section.ts';
import { leftOutSections, troubleSections } from './trouble-tables.ts';

export interface TablesContext {
  lang: Language;
  base: string;
}

/** Everything that was read, section by section: first what was not understood, then the rows. */
export function* readingTables(reading: PageReading, { lang, base }: TablesContext): Generator<HTMLElement> {
  const words = wordsIn(readingWords, lang);
  const { projects, objectives, indicators, sub_goals, findings } = reading;
  const nameOf = new Map(projects.map(({ project_id, name }) => [project_id, name ?? words.noName]));
  const groupOf = ({ project_id }: { project_id: string }) => nameOf.get(project_id) ?? project_id;
  const countOf = Map.groupBy(indicators, ({ project_id }) => project_id);

  yield* troubleSections(reading, lang);
  yield* tableSection(
    { id: 'read-projects', label: words.projects },
    projects,
    [
      { label: words.project, isName: true, cell: ({ name }) => [printed(name) ?? absent(words.noName)] },
      { label: words.budget, class: 'number', cell: ({ budget_yuan }) => [money(budget_yuan, lang)] },
      {
        label: words.indicatorCount,
        class: 'number',
        cell: ({ project_id }) => [formatNumber(countOf.get(project_id)?.length ?? 0, lang)],
      },
      placeColumn(lang, (row) => placedRow(row, row.project_id)),
    ],
    lang,
  );
  yield* tableSection(
    { id: 'read-objectives', label: words.objectives, groupOf },
    objectives,
    [
      { label: words.objective, isName: true, cell: ({ text }) => [printed(text)] },
      {
        label: words.period,
        class: 'line-link',
        cell: ({ period }) => [words[`period_${period ?? 'none'}`]],
      },
      placeColumn(lang, (row) => placedRow(row, row.objective_id)),
    ],
    lang,
  );
  yield* tableSection(
    { id: 'read-indicators', label: words.indicators, groupOf },
    indicators,
    indicatorColumns(lang),
    lang,
  );
  yield* tableSection(
    { id: 'read-sub-goals', label: words.subGoals },
    sub_goals,
    [
      { label: words.objective, isName: true, cell: ({ title }) => [printed(title)] },
      { label: words.words, cell: ({ goal, indicators_raw }) => [printed(goal ?? indicators_raw)] },
      placeColumn(lang, (row) => placedRow(row, row.sub_goal_id)),
    ],
    lang,
  );
  yield* tableSection(
    { id: 'read-findings', label: words.findings, note: words.findingsNote },
    findings,
    findingColumns(reading, { lang, base }),
    lang,
  );
  yield* leftOutSections(reading, lang);
}

function money(yuan: number | null, lang: Language): Child {
  if (yuan === null) return absent(readingWords.notPrinted[lang]);
  return el(document, 'span', { title: exactYuan(yuan, lang) }, formatMoney(yuan, lang));
}
