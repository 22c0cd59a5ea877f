import { sentenceWords } from '../../../i18n/compare-sentences.ts';
import { TYPE_WORDS } from '../../../i18n/indicator-type.ts';
import { type Language, wordsIn } from '../../../i18n/language.ts';
import { formatShare } from '../../../i18n/number.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import type { ComparedType } from '../../../query/compare/types.ts';
import { endSentences, who } from './who.ts';

/** The type whose shares lie furthest apart, and every side's count of it. */
export function typesSentence({ subjects, types }: Comparison, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const widest = widestType(types);
  if (!widest || gapOf(widest) === 0) return endSentences([words.typesTitleSame], lang);
  const sides = subjects.map((subject, index) => {
    const { indicators = 0, share = 0 } = widest.cells[index] ?? {};
    const all = `${subject.indicators.length}`;
    return words.countOf(who(subject, lang), `${indicators}`, all, formatShare(share, lang));
  });
  return endSentences([`${words.types(typeName(widest, lang))}${sides.join(words.comma)}`], lang);
}

/** The same as the title of a chart: the type and how far apart. */
export function typesTitle({ types }: Pick<Comparison, 'types'>, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const widest = widestType(types);
  if (!widest || gapOf(widest) === 0) return words.typesTitleSame;
  const shares = widest.cells.map(({ share }) => share);
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => formatShare(share, lang));
  return words.typesTitle(typeName(widest, lang), low ?? '', high ?? '');
}

/** How many targets of each side are numbers. */
export function numbersSentence({ subjects }: Comparison, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const sides = subjects.map((subject) => {
    const { indicators } = subject;
    const numbers = indicators.filter(({ kind }) => kind === 'quantity').length;
    const share = indicators.length > 0 ? numbers / indicators.length : 0;
    return words.countOf(who(subject, lang), `${numbers}`, `${indicators.length}`, formatShare(share, lang));
  });
  return endSentences([`${words.numbers}${sides.join(words.comma)}`], lang);
}

function widestType(types: readonly ComparedType[]): ComparedType | undefined {
  return [...types].sort((a, b) => gapOf(b) - gapOf(a))[0];
}

function gapOf({ cells }: ComparedType): number {
  const shares = cells.map(({ share }) => share);
  return Math.max(...shares) - Math.min(...shares);
}

function typeName({ type }: ComparedType, lang: Language): string {
  return lang === 'zh' ? TYPE_WORDS[type].zh : TYPE_WORDS[type].en.toLowerCase();
}
