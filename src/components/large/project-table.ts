import { isRepayment } from '../../chart/budget-row.ts';
import { entityWords } from '../../i18n/entity.ts';
import { wordsIn } from '../../i18n/language.ts';
import type { AgencyProject } from '../../query/large/records.ts';
import { type Column, mixedWords, printedWords, rowTable } from '../chart/row-table.ts';
import { barShare, byBudget } from '../entity/money-rows.ts';
import { type Child, el } from '../explore/el.ts';
import { entityLink, money, type RecordContext, themeLink } from './record-parts.ts';

/** A project as a table lists it. */
export type ListedProject = Pick<
  AgencyProject,
  'budget_yuan' | 'theme_id' | 'theme' | 'theme_en' | 'indicators' | 'quantities' | 'year'
> & { project_id: string; name: string };

const SVG = 'http://www.w3.org/2000/svg';

/** Projects with their money as bars to one scale, repayments apart. `hasYears`: of several years. */
export function projectTable(
  projects: readonly ListedProject[],
  label: string,
  context: RecordContext,
  { hasYears = false } = {},
): HTMLTableElement {
  const { document, lang } = context;
  const words = wordsIn(entityWords, lang);
  const drawn = projects.filter((project) => !isRepayment(project));
  /** What bars are measured by: all that `barShare` looks for. */
  const largest = byBudget(drawn.length > 0 ? drawn : projects).slice(0, 1);
  const year: Column<ListedProject> = { label: words.year, cell: (row) => [`${row.year}`] };
  const columns: Column<ListedProject>[] = [
    {
      label: words.project,
      class: 'main',
      isName: true,
      cell: ({ project_id, name }) => [
        entityLink('project', project_id, [printedWords(context, name)], context),
      ],
    },
    {
      label: words.theme,
      cell: (row) => [themeLink(row, context)],
    },
    ...(hasYears ? [year] : []),
    {
      label: words.budget,
      class: 'with-bar',
      cell: (row) => {
        const share = barShare(row, largest);
        const apart = () => el(document, 'span', { class: 'apart' }, ...mixedWords(context, words.repayment));
        return [money(row.budget_yuan, context), share === null ? apart() : bar(share, document)];
      },
    },
    {
      label: words.indicatorsOfNumbers,
      class: 'number',
      cell: ({ indicators, quantities }) => [words.countedIndicators(indicators, quantities)],
    },
  ];
  const table = rowTable(context, columns, [{ rows: projects }]);
  table.className = 'records compact';
  table.setAttribute('aria-label', label);
  // A class of the names' column, which the head does not share.
  table.querySelector('thead .main')?.removeAttribute('class');
  labelCells(table);
  return table;
}

/** On a phone each row is a card: its cells say what they hold, where the head is not seen. */
function labelCells(table: HTMLTableElement): void {
  const labels = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent ?? '');
  for (const row of table.querySelectorAll('tbody tr'))
    for (const [index, cell] of [...row.children].entries())
      if (cell.localName === 'td' && !cell.classList.contains('with-bar'))
        cell.setAttribute('data-label', labels[index] ?? '');
}

/** A share of the line, drawn. */
export function bar(share: number, document: Document): Child {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'bar');
  svg.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', `${Math.round(share * 10_000) / 100}%`);
  rect.setAttribute('height', '100%');
  svg.append(rect);
  return el(document, 'span', {}, svg as unknown as Node);
}
