/** A stretch of a sentence, Chinese or not. */
export interface Run {
  text: string;
  isChinese: boolean;
}

/** Han characters with the punctuation and digits between them: one quotation is one stretch. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\d、，。：；（）【】《》—-]*[\p{Script=Han}）】》。])?)/u;

/** A sentence in stretches, so that printed words inside English ones can be marked as Chinese. */
export function chineseRuns(sentence: string): Run[] {
  return sentence
    .split(CHINESE)
    .filter((text) => text !== '')
    .map((text) => ({ text, isChinese: /\p{Script=Han}/u.test(text) }));
}
