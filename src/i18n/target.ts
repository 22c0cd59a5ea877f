import type { Comparator, Dimension, TargetKind } from '../model/target.ts';
import type { Bilingual } from './language.ts';

/** How far a printed target is a number. */
export const KIND_WORDS: Readonly<Record<TargetKind, Bilingual>> = {
  quantity: { zh: '数值', en: 'Number' },
  date: { zh: '日期', en: 'Date' },
  text: { zh: '文字', en: 'Text' },
  none: { zh: '未设', en: 'Not set' },
};

/** A comparator in words, for filters and screen readers. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, Bilingual>> = {
  '>=': { zh: '不低于（≥）', en: 'at least (≥)' },
  '>': { zh: '高于（>）', en: 'more than (>)' },
  '<=': { zh: '不高于（≤）', en: 'at most (≤)' },
  '<': { zh: '低于（<）', en: 'less than (<)' },
  '=': { zh: '等于（=）', en: 'exactly (=)' },
};

/** A comparator as a sign. */
export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

export const DIMENSION_WORDS: Readonly<Record<Dimension, Bilingual>> = {
  money: { zh: '金额', en: 'Money' },
  ratio: { zh: '比率', en: 'Ratio' },
  count: { zh: '计数', en: 'Count' },
  duration: { zh: '时长', en: 'Duration' },
  area: { zh: '面积', en: 'Area' },
  length: { zh: '长度', en: 'Length' },
  temperature: { zh: '温度', en: 'Temperature' },
  mass: { zh: '质量（重量）', en: 'Mass' },
  volume: { zh: '体积', en: 'Volume' },
  energy: { zh: '电量', en: 'Electric energy' },
};
