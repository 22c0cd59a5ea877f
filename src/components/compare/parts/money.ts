import { exactYuan, formatMoney } from '../../../i18n/money.ts';
import { formatShare } from '../../../i18n/number.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import { sumOfProjects } from '../../../query/compare/themes.ts';
import type { CompareProject } from '../../../query/compare-rows.ts';
import { mixedWords, siteLink } from '../../chart/row-table.ts';
import { type Child, el } from '../../explore/el.ts';
import { moneySentence, programmeSentences } from '../sentences/money.ts';
import { endSentences } from '../sentences/who.ts';
import { type BesideCell, type BesideRow, besideTable } from './beside.ts';
import { bar, type PartContext, paragraph, sources } from './context.ts';

/** Budgets side by side: by theme for agencies, by source of money for projects. */
export function moneyPart(comparison: Comparison, context: PartContext): Node[] {
  const { kind, subjects } = comparison;
  const { words, lang } = context;
  const isProject = kind === 'project';
  const lines = isProject ? '' : endSentences(programmeSentences(comparison, lang), lang);
  return [
    paragraph(context, 'finding', moneySentence(comparison, lang)),
    paragraph(context, 'note', isProject ? words.projectMoneyNote : words.moneySubtitle),
    besideTable(context, subjects, {
      name: 'money',
      label: words.questionMoney,
      corner: isProject ? words.budget : words.theme,
      rows: isProject ? sourceRows(comparison, context) : themeRows(comparison, context),
    }),
    ...(lines === '' ? [] : [paragraph(context, 'note', lines)]),
    ...(isProject ? [] : [paragraph(context, 'note', words.moneyNote)]),
    sources(context, subjects),
  ];
}

function themeRows({ money, subjects }: Comparison, context: PartContext): BesideRow[] {
  const { words, lang } = context;
  const themes = money.themes.map(({ theme, cells }): BesideRow => {
    const name = lang === 'zh' ? theme.name : theme.name_en;
    return {
      head: [siteLink(context, `/themes/${theme.theme_id}/`, name)],
      cells: cells.map(({ projects, share }, index) => {
        const search = `agency=${subjects[index]?.id}&theme=${theme.theme_id}`;
        return moneyCell(context, projects, { share, search });
      }),
    };
  });
  const rows: BesideRow[] = [
    ...themes,
    {
      head: [words.total],
      class: 'total',
      cells: subjects.map((subject, index) => {
        const repaid = new Set(money.repayments[index]);
        return moneyCell(
          context,
          subject.projects.filter((project) => !repaid.has(project)),
        );
      }),
    },
  ];
  if (!money.repayments.some((own) => own.length > 0)) return rows;
  const apart = money.repayments.map((own) => moneyCell(context, own));
  return [...rows, { head: mixedWords(context, words.repayment), class: 'apart-row', cells: apart }];
}

function sourceRows({ subjects }: Comparison, context: PartContext): BesideRow[] {
  const { words } = context;
  const fields = [
    { label: words.budget, field: 'budget_yuan' },
    { label: words.fiscal, field: 'fiscal_yuan' },
    { label: words.special, field: 'special_account_yuan' },
    { label: words.other, field: 'other_yuan' },
  ] as const;
  const printed = fields.filter(({ field }) => subjects.some(({ projects }) => projects[0]?.[field] != null));
  return printed.map(({ label, field }) => ({
    head: [label],
    cells: subjects.map(({ projects }) => {
      const yuan = projects[0]?.[field] ?? null;
      return yuan === null
        ? none(context, context.words.notPrinted)
        : { value: yuan, children: [amount(context, yuan)] };
    }),
  }));
}

function moneyCell(
  context: PartContext,
  projects: readonly CompareProject[],
  { share, search }: { share?: number; search?: string } = {},
): BesideCell {
  const { document, words, lang } = context;
  if (projects.length === 0) return none(context);
  const yuan = sumOfProjects(projects);
  const [first, second] = projects;
  const sum = amount(context, yuan);
  const counted: Child =
    second || !first
      ? search === undefined
        ? words.projectsCount(projects.length)
        : siteLink(context, `/explore/?${search}`, words.projectsCount(projects.length))
      : siteLink(context, `/projects/${first.project_id}/`, words.projectsCount(1));
  const shared = share === undefined ? '' : ` · ${formatShare(share, lang)}`;
  const children = [sum, ...(share === undefined ? [] : [bar(context, share)])];
  return {
    value: yuan,
    of: projects.length,
    children: [...children, el(document, 'small', {}, counted, shared)],
  };
}

function amount({ document, lang }: PartContext, yuan: number): HTMLElement {
  return el(document, 'span', { class: 'amount', title: exactYuan(yuan, lang) }, formatMoney(yuan, lang));
}

/** Blank is no zero: nothing is budgeted, or nothing printed. */
function none({ document, words }: PartContext, said = words.noBudget): BesideCell {
  return { children: [el(document, 'span', { class: 'absent' }, said)], value: null };
}
