import { compareWords } from '../../../i18n/compare.ts';
import { sentenceWords } from '../../../i18n/compare-sentences.ts';
import { type Language, wordsIn } from '../../../i18n/language.ts';
import { CONFLICT_WORDS } from '../../../model/comparability.ts';
import type { LeftOut } from '../../../query/compare/measure-axis.ts';
import type { AxisTarget, ComparedMeasure } from '../../../query/compare/measures.ts';
import type { Subject } from '../../../query/compare/subjects.ts';
import { amountOn, boundOn, sameValues } from './values.ts';
import { endSentences, who } from './who.ts';

/** What each side's targets of a measure are, how many of how many stand on the axis, and the median of all published. */
export function measureSentence(
  compared: ComparedMeasure,
  subjects: readonly Subject[],
  lang: Language,
): string {
  const words = wordsIn(sentenceWords, lang);
  const { measure, shown, derived, rows, axis } = compared;
  if (axis === null) return '';
  const sides = subjects.flatMap((subject, index) => {
    const printed = valuesOf(shown, index, axis, lang);
    const computed = valuesOf(derived, index, axis, lang);
    const said = [...printed, ...(computed.length > 0 ? [words.derived(computed.join(words.item))] : [])];
    return said.length === 0 ? [] : [`${who(subject, lang)} ${said.join(words.item)}`];
  });
  const name = lang === 'zh' ? measure.name : measure.name_en;
  const counted = rows === 0 ? words.onlyDerived : words.onAxis(`${shown.length}`, `${rows}`);
  return endSentences(
    [
      `${words.measureHead(name)}${sides.join(words.clause)}`,
      `${counted}${words.clause}${medianClause(compared, lang)}`,
      leftClause(compared, lang),
    ],
    lang,
  );
}

function valuesOf(
  targets: readonly AxisTarget[],
  subject: number,
  axis: NonNullable<ComparedMeasure['axis']>,
  lang: Language,
): string[] {
  const own = targets.filter((target) => target.subject === subject);
  return sameValues(own).map((same) =>
    sentenceWords.times[lang](boundOn(axis, same[0] as AxisTarget, lang), same.length),
  );
}

/** The median of what is published on the axis, or why none is given. */
export function medianClause({ measure, axis, median, published }: ComparedMeasure, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  if (measure.kind === 'volume') return words.noMedianVolume;
  if (axis === null || median === null) return words.noMedianFew(`${published}`);
  return words.median(amountOn(axis, median, lang), `${published}`);
}

/** What is left off the axis, counted by reason; empty where nothing is. */
export function leftClause({ left }: Pick<ComparedMeasure, 'left'>, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const counts = [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, own]) =>
    words.leftCount(reasonWords(reason, lang), own.length),
  );
  return counts.length === 0 ? '' : words.leftOut(counts.join(words.item));
}

/** Why a row is not on the axis, in the words of the guard where it is the guard that says so. */
export function reasonWords(reason: LeftOut, lang: Language): string {
  if (reason === 'repeated') return compareWords.repeated[lang];
  if (reason === 'not_comparable') return compareWords.notComparable[lang];
  return CONFLICT_WORDS[reason][lang];
}
