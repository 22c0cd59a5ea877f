import { mostFrequentType } from '../../../chart/findings/most-frequent-type.ts';
import {
  evenGridNote,
  typeSharesDescription,
  typeSharesFinding,
} from '../../../chart/findings/type-shares.ts';
import { typeShares } from '../../../chart/type-shares.ts';
import { embedWords } from '../../../i18n/embed.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { packedBudgets } from '../../../query/packed/budget-by-project.ts';
import type { PackedFact } from '../../../query/packed/packed-facts.ts';
import { packedTypeShares } from '../../../query/packed/type-shares.ts';
import { type ChartView, showsWholeDocuments, type ViewGiven, yearsOf } from '../view.ts';

/** A full bar per agency: its indicators by type. */
export function typesView({ facts, choice, lang, inOrder }: ViewGiven<PackedFact>): ChartView {
  const words = wordsIn(embedWords, lang);
  const shares = inOrder(packedTypeShares(facts));
  const isWhole = showsWholeDocuments(choice);
  const evenGrid = isWhole ? evenGridNote(shares, packedBudgets(facts), lang) : null;
  return {
    title: isWhole ? typeSharesFinding(shares, lang) : mostFrequentType(shares, lang),
    subtitle: words.typesSubtitle(yearsOf(facts), formatNumber(facts.length, lang)),
    notes: evenGrid === null ? [words.typesNote] : [evenGrid, words.typesNote],
    description: typeSharesDescription(shares, lang),
    draw: (options) => typeShares(shares, options),
  };
}
