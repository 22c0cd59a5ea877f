import type { IndicatorRow } from '../../model/indicator.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { squeeze } from './hit.ts';
import type { Mention } from './number-mentions.ts';

/** Words that many names share without meaning one thing. */
const COMMON_WORDS =
  /开展|组织|进行|完成|达到|确保|保障|服务|工作|人员|对象|数量|人数|次数|案件|项目|情况|社区矫正|全市|全局|全所|不?低于|大于|等于|年度|本年|人均|总?成本|费用|经费/gu;

/** Rates that many things have: beside them a word of the thing itself has to agree. */
const COMMON_RATES = /(?:满意度|满意率|完成率|合格率|通过率|达标率|结案率|参与率|及时率)$/u;

/**
 * How closely a number in a text and an indicator speak of one thing, going by words: the length of what their names
 * share, 0 where it is not one thing. Rates go by how their names end, other numbers by a word that both share; 人 and
 * 人次 are near enough to be held against each other.
 */
export function closeness({ about, base_unit }: Mention, row: IndicatorRow, { files }: Vocabulary): number {
  if (row.kind !== 'quantity' || row.base_unit === null || family(base_unit) !== family(row.base_unit))
    return 0;
  const plain = (text: string) =>
    Object.entries(files.checks.same_words).reduce(
      (words, [word, same]) => words.replaceAll(word, same),
      squeeze(text),
    );
  const said = plain(about).replace(/达到?$|为$/u, '');
  const name = plain(row.name);
  if (base_unit !== '%') return sharesWord(said, name) ? 2 : 0;
  const ending = sharedEnding(said, name);
  if (ending.length < 3) return 0;
  const isOne = !COMMON_RATES.test(ending) || sharesWord(said.slice(0, -3), name.slice(0, -3));
  return isOne ? ending.length : 0;
}

const family = (unit: string | null): string | null => (unit === '人次' ? '人' : unit);

function sharedEnding(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length++;
  return length === 0 ? '' : one.slice(-length);
}

/** Two characters of a text that stand in the other too, common words aside. */
function sharesWord(one: string, other: string): boolean {
  const rest = one.replace(COMMON_WORDS, ' ');
  const within = other.replace(COMMON_WORDS, ' ');
  return [...rest].some((_, at) => {
    const pair = rest.slice(at, at + 2);
    return pair.length === 2 && !pair.includes(' ') && within.includes(pair);
  });
}
