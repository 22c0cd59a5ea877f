import { sentenceWords } from '../../../i18n/compare-sentences.ts';
import { type Language, wordsIn } from '../../../i18n/language.ts';
import { formatMoney } from '../../../i18n/money.ts';
import { formatList } from '../../../i18n/number.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import { sumOfProjects } from '../../../query/compare/themes.ts';
import { endSentences, who } from './who.ts';

/** More themes than this are counted, not named. */
const MOST_NAMED = 4;

/** What each side budgets, and how many themes all of them budget for; a repayment is set apart and said. */
export function moneySentence(comparison: Comparison, lang: Language): string {
  const { kind, subjects, money } = comparison;
  const words = wordsIn(sentenceWords, lang);
  if (kind === 'project') return projectMoneySentence(comparison, lang);
  const sides = subjects.map((subject, index) => {
    const repaid = money.repayments[index] ?? [];
    const all = subject.projects.length;
    const spent = formatMoney(money.totals[index] ?? 0, lang);
    const name = who(subject, lang);
    return repaid.length === 0
      ? words.money(name, `${all}`, spent)
      : words.moneyApart(
          name,
          `${all - repaid.length}`,
          `${all}`,
          spent,
          formatMoney(sumOfProjects(repaid), lang),
        );
  });
  return endSentences([sides.join(words.clause), sharedThemes(money, lang)], lang);
}

/** How many themes every side budgets for, with their names where they are few. */
function sharedThemes({ themes }: Comparison['money'], lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const shared = themes.filter(({ cells }) => cells.every(({ projects }) => projects.length > 0));
  if (shared.length === 0) return words.themesApart(`${themes.length}`);
  const names = shared.map(({ theme }) => (lang === 'zh' ? theme.name : theme.name_en));
  const named = names.length > MOST_NAMED ? '' : words.named(formatList(names, lang));
  return words.themesShared(`${shared.length}`, `${themes.length}`, named);
}

function projectMoneySentence({ subjects, programmes }: Comparison, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const sides = subjects.map((subject) =>
    words.projectMoney(who(subject, lang), formatMoney(sumOfProjects(subject.projects), lang)),
  );
  return endSentences([sides.join(words.clause), ...programmeSentences({ programmes }, lang)], lang);
}

/** Each programme that is paid from two lines, as a sentence without its stop. */
export function programmeSentences({ programmes }: Pick<Comparison, 'programmes'>, lang: Language): string[] {
  return programmes.map(({ projects }) => {
    const names = projects.map(({ name }) => `“${name}”`);
    return sentenceWords.twoLines[lang](formatList(names, lang), formatMoney(sumOfProjects(projects), lang));
  });
}
