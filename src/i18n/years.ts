import { CONFLICT_WORDS } from '../model/comparability.ts';
import type { IndicatorMatch } from '../model/years/match-indicators.ts';
import type { ProjectMatch } from '../model/years/match-projects.ts';
import type { Confidence } from '../model/years/pair-up.ts';
import type { Rewording, TargetChange } from '../model/years/target-change.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** Words of the section that holds two years of one agency against each other. */
export const yearsWords = {
  title: {
    zh: (earlier: string, later: string) => `${earlier} 与 ${later} 相比，变了什么`,
    en: (earlier: string, later: string) => `What changed from ${earlier} to ${later}`,
  },
  projects: {
    zh: (kept: string, dropped: string, added: string) =>
      `${kept} 个项目两年都有，${dropped} 个只在前一年，${added} 个只在后一年。`,
    en: (kept: string, dropped: string, added: string) =>
      `Projects in both years ${kept}, only in the earlier ${dropped}, only in the later ${added}.`,
  },
  budgets: {
    zh: (earlier: string, later: string) => `两年都有的项目，预算合计由 ${earlier}变为 ${later}。`,
    en: (earlier: string, later: string) =>
      `The budgets of those in both years went from ${earlier} to ${later} in all.`,
  },
  targets: {
    zh: (raised: string, lowered: string, same: string, reworded: string, added: string, dropped: string) =>
      `这些项目里，目标值提高 ${raised} 条，降低 ${lowered} 条，不变 ${same} 条，改写而不能比 ${reworded} 条；新设指标 ${added} 条，不再设 ${dropped} 条。`,
    en: (raised: string, lowered: string, same: string, reworded: string, added: string, dropped: string) =>
      `Their targets: raised ${raised}, lowered ${lowered}, the same ${same}, reworded so that they do not compare ${reworded}; indicators new ${added}, dropped ${dropped}.`,
  },
  caution: {
    zh: '两年的项目和指标由本站按名称、编码和主题对应，每处写明依据和把握。只有单位、方向、比较符都相同的数才说提高或降低；目标提高不等于工作做得更好。',
    en: 'Which projects and indicators belong together is this site’s reading of names, codes and themes; each says why and how sure it is. Raised and lowered are said only of numbers with one unit, direction and comparator; a higher target is not better work.',
  },
  indicator: { zh: '指标', en: 'Indicator' },
  change: { zh: '变化', en: 'Change' },
  same: {
    zh: (count: string) => `另有 ${count} 条指标不变`,
    en: (count: string) => `${count} other targets are the same`,
  },
  unchanged: { zh: '指标全部不变', en: 'all targets are the same' },
  sameBudget: {
    zh: (budget: string) => `预算 ${budget}，不变`,
    en: (budget: string) => `budget ${budget}, the same`,
  },
  newBudget: {
    zh: (earlier: string, later: string, difference: string) => `预算 ${earlier} → ${later}（${difference}）`,
    en: (earlier: string, later: string, difference: string) =>
      `budget ${earlier} → ${later} (${difference})`,
  },
  formerName: { zh: '前一年：', en: 'before: ' },
  matched: {
    zh: (reason: string, confidence: string) => `${reason}，${confidence}`,
    en: (reason: string, confidence: string) => `${reason}; ${confidence}`,
  },
  because: {
    zh: (change: string, reasons: string) => `${change}（${reasons}）`,
    en: (change: string, reasons: string) => `${change} (${reasons})`,
  },
  onlyIn: { zh: (year: string) => `只在 ${year}`, en: (year: string) => `only in ${year}` },
  notSet: { zh: '未设', en: 'not set' },
  added: { zh: '新设', en: 'new' },
  dropped: { zh: '不再设', en: 'dropped' },
} satisfies Dictionary;

export const CHANGE_WORDS: Readonly<Record<TargetChange, Bilingual>> = {
  raised: { zh: '提高', en: 'raised' },
  lowered: { zh: '降低', en: 'lowered' },
  same: { zh: '不变', en: 'the same' },
  reworded: { zh: '改写，不能比', en: 'reworded, does not compare' },
};

export const REWORDING_WORDS: Readonly<Record<Rewording, Bilingual>> = {
  ...CONFLICT_WORDS,
  kind: { zh: '目标的形式不同（数值、日期、文字）', en: 'another kind of target: number, date, words' },
  comparator: { zh: '比较符不同', en: 'another comparator' },
  words: { zh: '文字不同', en: 'other words' },
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Bilingual>> = {
  high: { zh: '把握大', en: 'sure' },
  medium: { zh: '把握中等', en: 'fairly sure' },
  low: { zh: '把握小', en: 'not sure' },
};

export const PROJECT_MATCH_WORDS: Readonly<Record<ProjectMatch, Bilingual>> = {
  name_and_code: { zh: '名称、编码相同', en: 'the same name and code' },
  name: { zh: '名称相同', en: 'the same name' },
  code: { zh: '编码相同，名称不同', en: 'the same code, another name' },
  similar_name: { zh: '名称相近，主题相同', en: 'a like name, the same theme' },
};

export const INDICATOR_MATCH_WORDS: Readonly<Record<IndicatorMatch, Bilingual>> = {
  name: { zh: '名称相同', en: 'the same name' },
  name_other_type: { zh: '名称相同，类型不同', en: 'the same name, another type' },
  similar_name: { zh: '名称相近，改了写法', en: 'a like name, reworded' },
};
