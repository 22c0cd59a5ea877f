import type { Language } from '../../i18n/language.ts';
import { RECONCILIATION_LANE_WORDS } from '../../i18n/reconciliation.ts';
import { stripsOf } from '../agency-strip.ts';
import {
  drawableReconciled,
  laneOf,
  RECONCILIATION_LANES,
  type ReconciledRow,
} from '../reconciliation-row.ts';

/** How many projects' cost targets come to the budget, to more, to less, and of how many that cannot be said. */
export function reconciliationFinding(rows: readonly ReconciledRow[], lang: Language): string {
  const count = (verdict: ReconciledRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const unsaid = count('unsaid');
  const said = rows.length - unsaid;
  if (rows.length === 0) return lang === 'zh' ? '没有可核对的项目' : 'No project to check';
  if (said === 0)
    return lang === 'zh'
      ? `这 ${rows.length} 个项目都无法用成本指标核对预算`
      : `None of these ${rows.length} projects can be checked against its budget by its cost targets`;
  const [equal, above, below] = [count('equal'), count('above'), count('below')];
  return lang === 'zh'
    ? `能核对的 ${said} 个项目里，${equal} 个的成本指标合计与预算分毫不差，${above} 个高于预算，${below} 个低于预算；另有 ${unsaid} 个无法判断`
    : `Of ${said} projects that can be checked, the cost targets of ${equal} come to the budget exactly, of ${above} to more, of ${below} to less; of ${unsaid} others it cannot be said`;
}

/** The drawing in words: each agency's projects by where they stand. */
export function reconciliationDescription(rows: readonly ReconciledRow[], lang: Language): string {
  const [colon, comma, stop] = lang === 'zh' ? ['：', '，', '。'] : [': ', '; ', '.'];
  return stripsOf(drawableReconciled(rows), lang)
    .map(({ agency, year, rows: own }) => {
      const lanes = RECONCILIATION_LANES.flatMap((lane) => {
        const count = own.filter((row) => laneOf(row) === lane).length;
        return count > 0 ? [RECONCILIATION_LANE_WORDS[lane][lang](count)] : [];
      });
      return `${agency} ${year}${colon}${lanes.join(comma)}${stop}`;
    })
    .join(lang === 'zh' ? '' : ' ');
}
