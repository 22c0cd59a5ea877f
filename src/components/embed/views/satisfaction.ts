import { satisfactionDescription, satisfactionFinding } from '../../../chart/findings/satisfaction.ts';
import { withinMeasures } from '../../../chart/money-order.ts';
import { satisfactionDots } from '../../../chart/satisfaction-dots.ts';
import { isOnAxis } from '../../../chart/satisfaction-row.ts';
import { embedWords } from '../../../i18n/embed.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import type { PackedTargetFact } from '../../../query/packed/packed-facts.ts';
import { packedSatisfaction } from '../../../query/packed/satisfaction-targets.ts';
import { type ChartView, type ViewGiven, yearsOf } from '../view.ts';

/** Satisfaction targets by respondent group, prose in words where its mark would be. */
export function satisfactionView({ facts, lang, inOrder }: ViewGiven<PackedTargetFact>): ChartView {
  const words = wordsIn(embedWords, lang);
  const all = facts.filter(({ type }) => type === 'satisfaction');
  const targets = withinMeasures(packedSatisfaction(facts), inOrder);
  const prose = targets.filter((row) => !isOnAxis(row));
  const [shown, total, inWords] = [targets, all, prose].map(({ length }) => formatNumber(length, lang));
  return {
    title: satisfactionFinding(targets, lang),
    subtitle: words.satisfactionSubtitle(yearsOf(all.length > 0 ? all : facts), shown!, total!, inWords!),
    notes: [words.satisfactionNote],
    description: satisfactionDescription(targets, lang),
    draw: targets.length > 0 ? (options) => satisfactionDots(targets, options) : null,
  };
}
