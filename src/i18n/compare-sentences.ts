import type { Dictionary } from './language.ts';

/** The sentences that a comparison computes, one for each thing compared. No ranking, no judgement. */
export const sentenceWords = {
  clause: { zh: '；', en: '; ' },
  comma: { zh: '，', en: ', ' },
  item: { zh: '、', en: ', ' },
  stop: { zh: '。', en: '.' },
  projectOf: {
    zh: (project: string, agency: string) => `${agency}“${project}”`,
    en: (project: string, agency: string) => `“${project}” of ${agency}`,
  },

  money: {
    zh: (who: string, projects: string, money: string) => `${who} ${projects} 个项目，预算 ${money}`,
    en: (who: string, projects: string, money: string) =>
      `${who}: ${money} for ${projects === '1' ? '1 project' : `${projects} projects`}`,
  },
  moneyApart: {
    zh: (who: string, spending: string, all: string, money: string, repaid: string) =>
      `${who} ${all} 个项目中的 ${spending} 个，预算 ${money}，另有归垫 ${repaid}，单列`,
    en: (who: string, spending: string, all: string, money: string, repaid: string) =>
      `${who}: ${money} for ${spending} of ${all} projects, a repayment (归垫) of ${repaid} set apart`,
  },
  themesShared: {
    zh: (shared: string, all: string, names: string) =>
      `涉及的 ${all} 个主题中，${shared} 个各方都有预算${names}`,
    en: (shared: string, all: string, names: string) =>
      `Of ${all} themes, ${shared} ${shared === '1' ? 'has' : 'have'} a budget on every side${names}`,
  },
  themesApart: {
    zh: (all: string) => `涉及的 ${all} 个主题中，没有一个是各方都有预算的`,
    en: (all: string) => `None of the ${all} themes has a budget on every side`,
  },
  named: {
    zh: (names: string) => `：${names}`,
    en: (names: string) => ` (${names})`,
  },
  projectMoney: {
    zh: (who: string, money: string) => `${who}预算 ${money}`,
    en: (who: string, money: string) => `${who}: ${money}`,
  },
  twoLines: {
    zh: (names: string, money: string) =>
      `${names}是同一项目的两条资金线：金额相加为 ${money}；两处都印的目标是同一个承诺，不相加`,
    en: (names: string, money: string) =>
      `${names} are one programme paid from two lines: their money adds up to ${money}; a target printed on both is one promise and is not added up`,
  },

  types: {
    zh: (type: string) => `${type}指标的比例相差最大：`,
    en: (type: string) => `The shares differ most for ${type} indicators: `,
  },
  typesTitle: {
    zh: (type: string, low: string, high: string) => `${type}指标的比例相差最大，从 ${low} 到 ${high}`,
    en: (type: string, low: string, high: string) =>
      `The shares differ most for ${type} indicators, from ${low} to ${high}`,
  },
  typesTitleSame: { zh: '各类指标的比例都相同', en: 'Every type has the same share on every side' },
  numbers: { zh: '指标值是数值的：', en: 'Targets that are numbers: ' },
  countOf: {
    zh: (who: string, count: string, all: string, share: string) =>
      `${who} ${all} 条中 ${count} 条（${share}）`,
    en: (who: string, count: string, all: string, share: string) => `${who} ${count} of ${all} (${share})`,
  },

  measureHead: { zh: (name: string) => `${name}：`, en: (name: string) => `${name}: ` },
  times: {
    zh: (value: string, count: number) => (count === 1 ? value : `${value}（${count} 条）`),
    en: (value: string, count: number) => (count === 1 ? value : `${value} (${count} targets)`),
  },
  derived: { zh: (values: string) => `推算 ${values}`, en: (values: string) => `derived ${values}` },
  onAxis: {
    zh: (shown: string, all: string) => `${all} 条目标中有 ${shown} 条在同一标尺上`,
    en: (shown: string, all: string) =>
      `${shown} of ${all} ${all === '1' ? 'target' : 'targets'} on one axis`,
  },
  onlyDerived: { zh: '没有印出的目标，只有推算值', en: 'no printed target, derived values only' },
  median: {
    zh: (value: string, count: string) => `全站同标尺 ${count} 条目标的中位数为 ${value}`,
    en: (value: string, count: string) => `the median of all ${count} published targets on it is ${value}`,
  },
  noMedianVolume: {
    zh: '数量随辖区大小而变，不给中位数',
    en: 'volumes go with the size of the place, so no median is given',
  },
  noMedianFew: {
    zh: (count: string) =>
      count === '0' ? '全站没有印出同标尺的目标，不给中位数' : `全站同标尺的目标只有 ${count} 条，不给中位数`,
    en: (count: string) =>
      count === '0'
        ? 'no published target is on it, so no median is given'
        : `only ${count} published ${count === '1' ? 'target is' : 'targets are'} on it, so no median is given`,
  },
  leftOut: {
    zh: (list: string) => `未放上标尺：${list}`,
    en: (list: string) => `Left off the axis: ${list}`,
  },
  leftCount: {
    zh: (reason: string, count: number) => `${reason} ${count} 条`,
    en: (reason: string, count: number) => `${count} (${reason})`,
  },

  costUnderOutput: {
    zh: (who: string, moved: string) => `${who}把成本指标印在产出指标之下（${moved} 条）`,
    en: (who: string, moved: string) =>
      `${who} ${moved === '1' ? 'prints its 1 cost indicator' : `prints its ${moved} cost indicators`} under output`,
  },
  costOwn: {
    zh: (who: string) => `${who}把成本指标单列为一级指标`,
    en: (who: string) => `${who} prints cost as a category of its own`,
  },
  costNone: {
    zh: (who: string) => `${who}没有成本指标`,
    en: (who: string) => `${who} has no cost indicator`,
  },
  costMoved: {
    zh: '本页一律把成本从产出中移出，单列计算',
    en: 'here cost is moved out of output throughout',
  },
  weightsPrinted: {
    zh: (shown: string, all: string) =>
      shown === '0' ? `${all} 方都没有印权重` : `${all} 方中 ${shown} 方印有权重`,
    en: (shown: string, all: string) =>
      shown === '0' ? `None of the ${all} prints weights` : `Weights are printed by ${shown} of ${all}`,
  },
} satisfies Dictionary;
