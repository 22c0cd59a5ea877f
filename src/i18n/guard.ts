import { axisFromId } from '../model/axis-id.ts';
import { CONFLICT_WORDS } from '../model/comparability.ts';
import type { LeftOut } from '../query/left-out.ts';
import type { ChosenAxis, TargetAxis } from '../query/target-axes.ts';
import { axisName } from './axis.ts';
import { type Dictionary, type Language, wordsIn } from './language.ts';
import { formatNumber } from './number.ts';

/** Words of the comparability guard: what one axis holds, which one is drawn, what is left out and why. */
export const guardWords = {
  oneAxis: {
    zh: '≥ 向右开口，≤ 向左开口，= 是菱形。一根轴上只有一个单位、一个分母、一个方向、一种对象。',
    en: '≥ is open to the right, ≤ to the left, = is a diamond. One axis holds one unit, one denominator, one direction and one kind of thing.',
  },
  unstatedPer: {
    zh: '这些单价没有写明按人、按件还是按次计，彼此未必可比。',
    en: 'These prices do not say per what; they need not compare with one another.',
  },
  otherAxis: {
    zh: (asked: string, drawn: string) => `所选指标中没有目标值在“${asked}”这根轴上，改画：${drawn}。`,
    en: (asked: string, drawn: string) =>
      `No chosen target stands on the axis “${asked}”; drawn instead: ${drawn}.`,
  },
  sameName: {
    zh: (asked: string, count: string, drawn: string) =>
      `以“${asked}”计的目标值分在 ${count} 根不能混同的轴上，这里是其中一根：${drawn}。`,
    en: (asked: string, count: string, drawn: string) =>
      `Targets in “${asked}” stand on ${count} axes that must not be mixed; this is one of them: ${drawn}.`,
  },
  leftOut: {
    zh: (count: string, list: string) => `未画出 ${count} 条：${list}。`,
    en: (count: string, list: string) => `Not drawn, ${count}: ${list}.`,
  },
  reason: {
    zh: (reason: string, count: string) => `${reason}${reason.endsWith('）') ? '' : ' '}${count} 条`,
    en: (reason: string, count: string) => `${reason} (${count})`,
  },
  leftOutList: {
    zh: (count: string) => `未画出的 ${count} 条在哪里`,
    en: (count: string) => `Where the ${count} not drawn are`,
  },
  onAxisCount: { zh: (count: string) => `：${count} 条`, en: (count: string) => `: ${count}` },
} satisfies Dictionary;

/** An axis of the data in words. */
export function axisInWords({ axis, dimension }: TargetAxis, lang: Language): string {
  return axisName(axisFromId(axis, dimension), lang);
}

/** What is left out, counted by reason: `未画出 40 条：量纲不同 31 条；…`. Empty where nothing is. */
export function leftOutInWords(leftOut: readonly LeftOut[], lang: Language): string {
  const words = wordsIn(guardWords, lang);
  if (leftOut.length === 0) return '';
  const list = leftOut.map(({ reason, targets }) =>
    words.reason(CONFLICT_WORDS[reason][lang], formatNumber(targets, lang)),
  );
  return words.leftOut(countOf(leftOut, lang), list.join(lang === 'zh' ? '；' : '; '));
}

/** How many targets are left out. */
export function countOf(leftOut: readonly LeftOut[], lang: Language): string {
  return formatNumber(
    leftOut.reduce((sum, { targets }) => sum + targets, 0),
    lang,
  );
}

/** All that is to be said of a drawn axis, a sentence each: what was asked for, how to read it, what is left out. */
export function axisNotes(
  { axis, sameName, isAsked }: ChosenAxis,
  leftOut: readonly LeftOut[],
  asked: string | undefined,
  lang: Language,
): string[] {
  const words = wordsIn(guardWords, lang);
  const drawn = axisInWords(axis, lang);
  const isShared = sameName.length > 1 && asked !== undefined;
  return [
    isAsked || asked === undefined ? '' : words.otherAxis(asked, drawn),
    isAsked && isShared ? words.sameName(asked, formatNumber(sameName.length, lang), drawn) : '',
    words.oneAxis,
    axisFromId(axis.axis, axis.dimension).denominator === '?' ? words.unstatedPer : '',
    leftOutInWords(leftOut, lang),
  ].filter((note) => note !== '');
}
