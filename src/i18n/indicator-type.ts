import type { IndicatorFamily, IndicatorType } from '../model/indicator-type.ts';
import type { Bilingual } from './language.ts';

/** The nine indicator types (二级指标) as the interface names them. */
export const TYPE_WORDS: Readonly<Record<IndicatorType, Bilingual>> = {
  quantity: { zh: '数量', en: 'Quantity' },
  quality: { zh: '质量', en: 'Quality' },
  timeliness: { zh: '时效', en: 'Timeliness' },
  cost: { zh: '成本', en: 'Cost' },
  economic: { zh: '经济效益', en: 'Economic outcome' },
  social: { zh: '社会效益', en: 'Social outcome' },
  ecological: { zh: '生态效益', en: 'Environmental outcome' },
  sustainability: { zh: '可持续影响', en: 'Lasting effect' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
};

/** The four families (一级指标) with cost as its own, wherever the document prints it. */
export const FAMILY_WORDS: Readonly<Record<IndicatorFamily, Bilingual>> = {
  output: { zh: '产出', en: 'Output' },
  cost: { zh: '成本', en: 'Cost' },
  outcome: { zh: '效益', en: 'Outcome' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
};

/** The same where space is short: inside a bar, the family's colour says the rest. */
export const TYPE_SHORT_WORDS: Readonly<Record<IndicatorType, Bilingual>> = {
  quantity: { zh: '数量', en: 'Quantity' },
  quality: { zh: '质量', en: 'Quality' },
  timeliness: { zh: '时效', en: 'Time' },
  cost: { zh: '成本', en: 'Cost' },
  economic: { zh: '经济', en: 'Econ.' },
  social: { zh: '社会', en: 'Social' },
  ecological: { zh: '生态', en: 'Env.' },
  sustainability: { zh: '可持续', en: 'Lasting' },
  satisfaction: { zh: '满意', en: 'Satisf.' },
};
