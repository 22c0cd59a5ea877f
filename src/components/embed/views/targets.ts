import { targetValuesDescription, targetValuesFinding } from '../../../chart/findings/target-values.ts';
import { targetValues } from '../../../chart/target-values.ts';
import { axisLabel } from '../../../i18n/axis.ts';
import { embedWords } from '../../../i18n/embed.ts';
import { type Language, wordsIn } from '../../../i18n/language.ts';
import { formatList, formatNumber } from '../../../i18n/number.ts';
import type { PackedTargetFact } from '../../../query/packed/packed-facts.ts';
import { packedAxes, packedTargetValues } from '../../../query/packed/target-values.ts';
import { axisName, type TargetAxis } from '../../../query/target-axes.ts';
import type { TargetValueCounts } from '../../../query/target-values.ts';
import { type ChartView, type ViewGiven, yearsOf } from '../view.ts';

/** The targets of one scale: the one that `view` names, else the most used. Never two. */
export function targetsView({ facts, choice, lang, inOrder }: ViewGiven<PackedTargetFact>): ChartView {
  const words = wordsIn(embedWords, lang);
  const axes = packedAxes(facts);
  const axis = axes.find((each) => axisName(each) === choice.view) ?? axes[0];
  if (!axis) return { title: words.nothingToDraw, subtitle: '', notes: [], description: '', draw: null };
  const { rows, counts } = packedTargetValues(facts, axis);
  const ordered = inOrder(rows);
  return {
    title: targetValuesFinding(ordered, lang),
    subtitle: words.targetsSubtitle(
      axisLabel(axis, lang),
      yearsOf(facts),
      formatNumber(counts.shown, lang),
      formatNumber(counts.matched, lang),
    ),
    notes: [
      ...otherAxis(choice.view, axis, lang),
      words.targetsNote,
      ...(axis.dimension === 'money' && axis.denominator === null ? [words.targetsUnstatedPer] : []),
      ...leftOut(counts, lang),
    ],
    description: targetValuesDescription(ordered, lang),
    draw: (options) => targetValues(ordered, options),
  };
}

function otherAxis(asked: string | undefined, axis: TargetAxis, lang: Language): string[] {
  if (asked === undefined || asked === axisName(axis)) return [];
  return [embedWords.targetsOtherAxis[lang](asked, axisLabel(axis, lang))];
}

/** What matches and is not drawn, counted by reason: none where everything is. */
function leftOut(counts: TargetValueCounts, lang: Language): string[] {
  const reasons = [
    [counts.other_unit, embedWords.leftUnit],
    [counts.other_denominator, embedWords.leftPer],
    [counts.no_unit, embedWords.leftNoUnit],
    [counts.not_numbers, embedWords.leftText],
  ] as const;
  const said = reasons.flatMap(([count, words]) =>
    count > 0 ? [words[lang](formatNumber(count, lang))] : [],
  );
  return said.length === 0 ? [] : [embedWords.targetsLeftOut[lang](formatList(said, lang))];
}
