import type { Language } from '../../i18n/language.ts';
import { formatMoney } from '../../i18n/money.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { stripsOf } from '../agency-strip.ts';
import { type BudgetRow, drawableBudgets, isRepayment } from '../budget-row.ts';

/** From this share of all the money on, the largest project is the finding. */
const DOMINANT = 1 / 3;

/** What the strip of budgets shows, in one sentence. Empty rows say so. */
export function budgetFinding(rows: readonly BudgetRow[], lang: Language): string {
  const sorted = bySize(rows);
  const largest = sorted.at(-1);
  if (!largest) return lang === 'zh' ? '没有可画的项目预算' : 'No project budget to draw';
  const share = largest.budget_yuan / sumOf(rows);
  const rest = sorted.slice(0, -1);
  if (share >= DOMINANT && rest.length > 1) {
    const middle = formatMoney(lowerMedian(rest), lang);
    const of = formatShare(share, lang);
    const count = formatNumber(rest.length, lang);
    return lang === 'zh'
      ? `一笔${isRepayment(largest) ? '归垫' : '预算'}占去所示资金的 ${of}；其余 ${count} 个项目，有一半不超过 ${middle}`
      : `One ${isRepayment(largest) ? 'repayment' : 'project'} takes ${of} of the money shown; half of the other ${count} projects get ${middle} or less`;
  }
  const middle = formatMoney(lowerMedian(sorted), lang);
  const top = formatMoney(largest.budget_yuan, lang);
  return lang === 'zh'
    ? `一半的项目不超过 ${middle}，最大的是 ${top}`
    : `Half of the projects get ${middle} or less; the largest gets ${top}`;
}

/** The drawing in words: each agency's count, smallest and largest project. */
export function budgetDescription(rows: readonly BudgetRow[], lang: Language): string {
  const sentences = stripsOf(bySize(rows), lang)
    .sort((a, b) => sumOf(b.rows) - sumOf(a.rows))
    .map(({ agency, year, rows: own }) => {
      const [low, high] = [own[0], own.at(-1)];
      if (!low || !high) return '';
      const say = (row: BudgetRow) =>
        `${row.name} ${formatMoney(row.budget_yuan, lang)}${isRepayment(row) ? (lang === 'zh' ? '（归垫）' : ' (a repayment)') : ''}`;
      const sum = formatMoney(sumOf(own), lang);
      if (own.length === 1)
        return lang === 'zh'
          ? `${agency} ${year}：1 个项目，${say(low)}。`
          : `${agency} ${year}: one project, ${say(low)}.`;
      return lang === 'zh'
        ? `${agency} ${year}：${own.length} 个项目，合计 ${sum}；最小 ${say(low)}，最大 ${say(high)}。`
        : `${agency} ${year}: ${own.length} projects, ${sum} in all; smallest ${say(low)}, largest ${say(high)}.`;
    });
  return sentences.join(lang === 'zh' ? '' : ' ');
}

const sumOf = (rows: readonly BudgetRow[]) => rows.reduce((sum, row) => sum + row.budget_yuan, 0);

const bySize = (rows: readonly BudgetRow[]) =>
  [...drawableBudgets(rows)].sort(
    (a, b) => a.budget_yuan - b.budget_yuan || (a.project_id < b.project_id ? -1 : 1),
  );

/** The value that at least half of the sorted rows do not pass. */
const lowerMedian = (sorted: readonly BudgetRow[]) =>
  sorted[Math.floor((sorted.length - 1) / 2)]?.budget_yuan ?? 0;
