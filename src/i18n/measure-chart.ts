import type { Conflict } from '../model/comparability.ts';
import { CONFLICT_WORDS } from '../model/comparability.ts';
import type { Dictionary, Language } from './language.ts';

/** Words of the chart of a measure, and around it. */
export const measureChartWords = {
  budget: { zh: '预算', en: 'budget' },
  derivedMark: { zh: '推算', en: 'derived' },
  apartHeading: {
    zh: (count: number) => `不在这根轴上的数值（${count} 行）`,
    en: (count: number) =>
      count === 1 ? '1 number that is not on this axis' : `${count} numbers that are not on this axis`,
  },
  proseHeading: {
    zh: (count: number) => `不是数值（${count} 行）`,
    en: (count: number) =>
      count === 1 ? '1 row that is not a number' : `${count} rows that are not numbers`,
  },
  prose: { zh: '文字', en: 'words' },
  notSet: { zh: '未设', en: 'not set' },
  notPrinted: { zh: '未印指标值', en: 'no target printed' },
  quoted: { zh: (text: string) => `“${text}”`, en: (text: string) => `“${text}”` },
  because: {
    zh: (printed: string, reason: string) => `${printed}，${reason}`,
    en: (printed: string, reason: string) => `${printed}: ${reason}`,
  },
  quotient: {
    zh: (dividend: string, divisor: string, result: string) => `${dividend} ÷ ${divisor} = ${result}`,
    en: (dividend: string, divisor: string, result: string) => `${dividend} ÷ ${divisor} = ${result}`,
  },
  flagged: { zh: '核对发现涉及此行', en: 'a check has a finding on this row' },
  leftOut: { zh: '已略去', en: 'left out' },

  noNumber: { zh: '没有一行是可以画在轴上的数值', en: 'No row is a number that the axis can hold' },
  onlyDerived: {
    zh: (name: string, low: string, high: string) => `${name}：没有机构印出数值，推算为 ${low} 至 ${high}`,
    en: (name: string, low: string, high: string) =>
      `${name}: no agency prints a number; derived values run from ${low} to ${high}`,
  },
  onlyOne: {
    zh: (name: string, who: string, value: string) => `${name}：只有${who}印出数值，${value}`,
    en: (name: string, who: string, value: string) => `${name}: only ${who} prints a number, ${value}`,
  },
  oneAgency: {
    zh: (name: string, who: string, low: string, high: string) =>
      `${name}：只有${who}印出数值，从 ${low} 到 ${high}`,
    en: (name: string, who: string, low: string, high: string) =>
      `${name}: only ${who} prints numbers, from ${low} to ${high}`,
  },
  allSame: {
    zh: (name: string, count: string, value: string) => `${name}：${count} 个目标都是 ${value}`,
    en: (name: string, count: string, value: string) => `${name}: all ${count} targets are ${value}`,
  },
  sameNumber: {
    zh: (name: string, count: string, value: string, signs: string) =>
      `${name}：${count} 个目标都是 ${value}，比较符不同（${signs}）`,
    en: (name: string, count: string, value: string, signs: string) =>
      `${name}: all ${count} targets say ${value}, with different signs (${signs})`,
  },
  range: {
    zh: (name: string, low: string, lowWho: string, high: string, highWho: string) =>
      `${name}：目标从 ${low}（${lowWho}）到 ${high}（${highWho}）`,
    en: (name: string, low: string, lowWho: string, high: string, highWho: string) =>
      `${name}: targets from ${low} (${lowWho}) to ${high} (${highWho})`,
  },
  someAgencies: {
    zh: (count: number) => `${count} 家机构`,
    en: (count: number) => `${count} agencies`,
  },
  subtitle: {
    zh: (unit: string, years: string, total: string, drawn: string) =>
      `单位：${unit}；${years} 年目标。共 ${total} 行，画在轴上 ${drawn} 行`,
    en: (unit: string, years: string, total: string, drawn: string) =>
      `In ${unit}; targets for ${years}. ${drawn} of ${total} rows stand on the axis`,
  },
  ofThemDerived: {
    zh: (count: string) => `，其中推算 ${count} 行`,
    en: (count: string) => ` (${count} derived)`,
  },
  offApart: {
    zh: (count: string) => `单位或分母不同 ${count} 行`,
    en: (count: string) => `${count} in another unit or per something else`,
  },
  offProse: {
    zh: (count: string) => `文字或未设 ${count} 行`,
    en: (count: string) => `${count} in words or not set`,
  },
  offWithout: {
    zh: (count: string) => `读者略去 ${count} 行`,
    en: (count: string) => `${count} left out by the reader`,
  },
  subtitleOff: {
    zh: (list: string) => `；另有${list}`,
    en: (list: string) => `; besides, ${list}`,
  },
  readExact: { zh: '菱形是恰为此值（=）。', en: 'A diamond is that value exactly (=).' },
  readAtLeast: {
    zh: '圆点向右的箭头是不低于（≥）。',
    en: 'A dot with an arrow to the right is “at least” (≥).',
  },
  readAtMost: {
    zh: '圆点向左的箭头是不高于（≤）。',
    en: 'A dot with an arrow to the left is “at most” (≤).',
  },
  readStrict: {
    zh: '空心圆点是高于（>）或低于（<），不含此值。',
    en: 'A hollow dot is more (>) or less (<) than the value, which is not itself allowed.',
  },
  readDerived: {
    zh: '方框是本站由两个印出的数推算的值，不是机构定的目标。',
    en: 'A square is a value that this site derived from two printed numbers; no agency set it as a target.',
  },
  readLog: { zh: '对数刻度：每格相差十倍。', en: 'Log scale: each step is ten times the last.' },
  readFlag: { zh: '※ 核对发现涉及此行。', en: '※ A check has a finding on this row.' },
} satisfies Dictionary;

/** Why a number stands beside the axis, in one language. */
export const reasonWords = (reason: Conflict, lang: Language): string => CONFLICT_WORDS[reason][lang];
