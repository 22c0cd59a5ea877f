import type { IndicatorRow } from '../../model/indicator.ts';
import { atIndicator, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ29: the formula in the description cannot give what the name says. */
export const formula: Rule = {
  rule_id: 'DQ29',
  name: '指标公式有误',
  name_en: 'The formula in the description does not match',
  severity: 'warning',
  rationale: '公式与名称或百分比不一致；按原文所印判断，可能是录入有误。',
  rationale_en:
    'The formula disagrees with the name or with a percentage; as printed, and perhaps a slip of typing.',
  formula:
    '× N % with N ≠ 100; a rate in the description ≠ the rate in the name; what is due ÷ all; a rate described as a count',
  check: ({ indicators }, context) =>
    indicators.flatMap((row) => {
      const words = maybeFault(row);
      if (!words) return [];
      return [
        {
          ...atIndicator(row, 'description', context),
          message: `“${row.name}”的描述“${row.description}”：${words.zh}。`,
          message_en: `The description of “${row.name}”, “${row.description}”: ${words.en}.`,
        },
      ];
    }),
};

const FACTOR = /[*×xX]\s*(\d+(?:\.\d+)?)[%％]/u;
const NAMED_RATE = /^(\p{Script=Han}+率)[=＝]/u;
/** 应入矫人数/社区矫正人数: what is due over all, where a rate is done over due. */
const DUE_OVER_ALL = /^[^/÷]*应[^/÷]*[/÷](?![^/÷]*应)/u;
const COUNT = /(?:人|件|次|场|案件|案)数$/u;

function maybeFault({ name: printedName, description }: IndicatorRow) {
  if (description === null) return undefined;
  const text = squeeze(description);
  const name = squeeze(printedName);
  const factor = FACTOR.exec(text)?.[1];
  if (factor !== undefined && Number(factor) !== 100)
    return { zh: `乘以 ${factor}%，不是 100%`, en: `it multiplies by ${factor}%, not 100%` };
  const rate = NAMED_RATE.exec(text)?.[1];
  if (rate !== undefined && name.endsWith('率') && !isWithin(rate, name))
    return { zh: `算的是${rate}，不是${name}`, en: `it computes ${rate}, not ${name}` };
  if (DUE_OVER_ALL.test(text))
    return {
      zh: '分子是“应……”，通常应为实际数',
      en: 'its numerator is what is due, where what was done is usual',
    };
  if (name.endsWith('率') && COUNT.test(text) && !/[/÷]|占|比/u.test(text))
    return { zh: '名称是比率，描述的是数量', en: 'the name is a rate, the description a count' };
  return undefined;
}

/** Whether a name holds another's characters in their order: 参训率 in 应培训人员参训率. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
