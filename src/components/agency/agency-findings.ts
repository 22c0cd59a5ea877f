import type { TypeShareRow } from '../../chart/type-parts.ts';
import { agencyWords } from '../../i18n/agency-page.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatMoney } from '../../i18n/money.ts';
import { formatShare } from '../../i18n/number.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { ThemeMoney } from '../entity/theme-money.ts';

/**
 * The type whose share differs most from that of all other agencies together, in one sentence. Where a template prints
 * one indicator of every type for every project, that is what there is to say.
 */
export function agencyTypesFinding(rows: readonly TypeShareRow[], agencyId: string, lang: Language): string {
  const own = rows.filter(({ agency_id }) => agency_id === agencyId);
  const others = rows.filter(({ agency_id }) => agency_id !== agencyId);
  if (isEven(own)) return wordsIn(agencyWords, lang).typesEven;
  const [most] = INDICATOR_TYPES.map((type) => ({
    type,
    own: shareOf(own, type),
    others: shareOf(others, type),
  })).sort((a, b) => Math.abs(b.own - b.others) - Math.abs(a.own - a.others));
  if (!most || others.length === 0) return '';
  return wordsIn(agencyWords, lang).typesFinding(
    TYPE_WORDS[most.type][lang],
    formatShare(most.own, lang),
    formatShare(most.others, lang),
  );
}

/** Which theme gets most of an agency's money, repayments set apart, in one sentence. */
export function agencyThemesFinding(themes: readonly ThemeMoney[], lang: Language): string {
  const words = wordsIn(agencyWords, lang);
  const repaid = themes.reduce((sum, { repaid_yuan }) => sum + repaid_yuan, 0);
  const spent = themes.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0) - repaid;
  const first = themes[0];
  if (!first || spent === 0) return words.themesFindingOnlyRepayment;
  const own = first.budget_yuan - first.repaid_yuan;
  const say = repaid > 0 ? words.themesFindingApart : words.themesFinding;
  return say(
    lang === 'zh' ? first.theme : first.theme_en.toLowerCase(),
    formatMoney(own, lang),
    formatShare(own / spent, lang),
  );
}

/** True where all nine types occur, each as often as the others. */
function isEven(rows: readonly TypeShareRow[]): boolean {
  return INDICATOR_TYPES.every((type) => shareOf(rows, type) === 1 / INDICATOR_TYPES.length);
}

function shareOf(rows: readonly TypeShareRow[], type: string): number {
  const sum = (some: readonly TypeShareRow[]) =>
    some.reduce((total, { indicators }) => total + indicators, 0);
  return rows.length === 0 ? 0 : sum(rows.filter((row) => row.type === type)) / sum(rows);
}
