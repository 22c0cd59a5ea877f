import { numericSharesDescription, numericSharesFinding } from '../../../chart/findings/numeric-shares.ts';
import { numericShares } from '../../../chart/numeric-shares.ts';
import { embedWords } from '../../../i18n/embed.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { packedNumericShares } from '../../../query/packed/numeric-shares.ts';
import type { PackedFact } from '../../../query/packed/packed-facts.ts';
import { type ChartView, type ViewGiven, yearsOf } from '../view.ts';

/** For each type the share of its targets that are numbers. */
export function numericView({ facts, lang }: ViewGiven<PackedFact>): ChartView {
  const words = wordsIn(embedWords, lang);
  const shares = packedNumericShares(facts);
  const quantities = shares.reduce((sum, row) => sum + row.quantities, 0);
  return {
    title: numericSharesFinding(shares, lang),
    subtitle: words.numericSubtitle(
      yearsOf(facts),
      formatNumber(quantities, lang),
      formatNumber(facts.length, lang),
    ),
    notes: [words.numericNote],
    description: numericSharesDescription(shares, lang),
    draw: (options) => numericShares(shares, options),
  };
}
