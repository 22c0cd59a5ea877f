import { targetValuesDescription, targetValuesFinding } from '../../../chart/findings/target-values.ts';
import { targetValues } from '../../../chart/target-values.ts';
import { embedWords } from '../../../i18n/embed.ts';
import { axisInWords, axisNotes } from '../../../i18n/guard.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { leftOut } from '../../../query/left-out.ts';
import type { PackedTargetFact } from '../../../query/packed/packed-facts.ts';
import { packedAxes, packedTargetValues } from '../../../query/packed/target-values.ts';
import { chooseAxis } from '../../../query/target-axes.ts';
import { type ChartView, type ViewGiven, yearsOf } from '../view.ts';

/** The targets of one axis: the one that `view` names, else the most used. Never two. */
export function targetsView({ facts, choice, lang, inOrder }: ViewGiven<PackedTargetFact>): ChartView {
  const words = wordsIn(embedWords, lang);
  const axes = packedAxes(facts);
  const chosen = chooseAxis(axes.axes, choice.view);
  if (!chosen) return { title: words.nothingToDraw, subtitle: '', notes: [], description: '', draw: null };
  const { axis } = chosen;
  const rows = inOrder(packedTargetValues(facts, axis.axis));
  return {
    title: targetValuesFinding(rows, lang),
    subtitle: words.targetsSubtitle(
      axisInWords(axis, lang),
      yearsOf(facts),
      formatNumber(rows.length, lang),
      formatNumber(facts.length, lang),
    ),
    notes: axisNotes(chosen, leftOut(axes, axis), choice.view, lang),
    description: targetValuesDescription(rows, lang),
    draw: (options) => targetValues(rows, options),
  };
}
