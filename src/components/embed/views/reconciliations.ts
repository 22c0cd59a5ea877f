import { reconciliationDescription, reconciliationFinding } from '../../../chart/findings/reconciliation.ts';
import { drawableReconciled } from '../../../chart/reconciliation-row.ts';
import { reconciliationStrip } from '../../../chart/reconciliation-strip.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { reconciliationWords } from '../../../i18n/reconciliation.ts';
import type { PackedFact } from '../../../query/packed/packed-facts.ts';
import { packedReconciled } from '../../../query/packed/reconciled-projects.ts';
import { type ChartView, type ViewGiven, yearsOf } from '../view.ts';

/** What the cost targets of each project come to, beside its budget. */
export function reconciliationsView({ facts, lang, inOrder }: ViewGiven<PackedFact>): ChartView {
  const words = wordsIn(reconciliationWords, lang);
  const projects = inOrder(packedReconciled(facts));
  const drawn = drawableReconciled(projects).length;
  return {
    title: reconciliationFinding(projects, lang),
    subtitle: words.subtitle(yearsOf(facts), formatNumber(drawn, lang), formatNumber(projects.length, lang)),
    notes: [words.reading, words.caution],
    description: reconciliationDescription(projects, lang),
    draw: drawn > 0 ? (options) => reconciliationStrip(projects, options) : null,
  };
}
