import type { AdminLevel } from '../model/agency.ts';
import type { MeasureKind } from '../model/measure-kind.ts';
import { LEVEL_WORDS } from './agency.ts';
import type { Bilingual, Language } from './language.ts';
import { formatYears } from './number.ts';

/** What of a measure decides on what may be concluded from it. */
export interface MeasureFacts {
  kind: MeasureKind;
  comparable: boolean;
  /** Agencies with a printed number on the axis. */
  agencies: number;
  years: readonly number[];
  /** The levels of government that its agencies are of, each once. */
  levels: readonly AdminLevel[];
  hasBounds: boolean;
  hasExact: boolean;
  hasDerived: boolean;
  hasDraft: boolean;
}

type Say = (facts: MeasureFacts) => Bilingual | null;

/** What may be said, then what may not; each only where the rows call for it. */
const MAY: Say = ({ comparable, agencies }) => {
  if (!comparable)
    return { zh: '可以看各机构怎样写这类目标。', en: 'One may see how agencies word such targets.' };
  if (agencies > 1)
    return {
      zh: `可以说这 ${agencies} 家机构为同一件事各定了多少。`,
      en: `One may say what these ${agencies} agencies set for the same thing.`,
    };
  if (agencies === 1)
    return {
      zh: '印出数值的只有一家机构：可以说它定了多少，不能与别家比。',
      en: 'Only one agency prints numbers: one may say what it set, not how that stands beside others.',
    };
  return {
    zh: '没有机构印出数值：只能说推算出来大约是多少。',
    en: 'No agency prints a number: one may only say what the derived values come to.',
  };
};

const MAY_NOT: readonly Say[] = [
  ({ comparable }) =>
    comparable
      ? {
          zh: '不能说谁做得更好：目标不是结果，定得高低也不是排名。',
          en: 'One may not say who does better: a target is no result, and a higher or lower one no rank.',
        }
      : {
          zh: '不能比较大小，也不能求平均：这些行说的不是同一件事。',
          en: 'One may neither compare nor average them: these rows do not speak of the same thing.',
        },
  ({ kind, comparable }) =>
    kind === 'volume' && comparable
      ? {
          zh: '没有除以人口或人手，数量多少不说明规模或效率。',
          en: 'Nothing is divided by population or staff, so a volume says nothing of size or efficiency.',
        }
      : null,
  ({ kind, comparable }) =>
    kind === 'unit_cost' && comparable
      ? {
          zh: '单价所含的内容可能不同，便宜不等于省。',
          en: 'What a price includes may differ: cheaper is not leaner.',
        }
      : null,
  ({ hasBounds, hasExact }) =>
    hasBounds && hasExact
      ? {
          zh: '有的是界限（≥、≤），有的是定值（=）：界限不是预期的值。',
          en: 'Some are bounds (≥, ≤), some exact (=): a bound is not the value that is expected.',
        }
      : null,
  ({ years }) =>
    Math.min(...years) < Math.max(...years)
      ? {
          zh: `目标年度不同（${formatYears(Math.min(...years), Math.max(...years))}），差别可能来自年份。`,
          en: `The targets are for different years (${formatYears(Math.min(...years), Math.max(...years))}), which may be the difference.`,
        }
      : null,
  ({ levels }) =>
    levels.length > 1
      ? {
          zh: `机构的层级不同（${levels.map((level) => LEVEL_WORDS[level].zh).join('、')}）。`,
          en: `The agencies are of different levels of government (${levels.map((level) => LEVEL_WORDS[level].en.toLowerCase()).join(', ')}).`,
        }
      : null,
  ({ hasDerived }) =>
    hasDerived
      ? {
          zh: '推算值用整个项目的钱去除一个数量，含其他开支，只作参照。',
          en: 'A derived value divides the money of a whole project, other spending included: for orientation only.',
        }
      : null,
  ({ hasDraft }) =>
    hasDraft ? { zh: '其中有自称草案的文件。', en: 'One of the documents calls itself a draft.' } : null,
];

/** What may be concluded from a measure and what not, in sentences. */
export function measureConclusion(facts: MeasureFacts, lang: Language): { may: string; mayNot: string } {
  const said = MAY_NOT.flatMap((say) => say(facts)?.[lang] ?? []);
  return { may: MAY(facts)?.[lang] ?? '', mayNot: said.join(lang === 'zh' ? '' : ' ') };
}
