import { type DerivingRule, isDeriving, parseMeasureRule, type TakingRule } from '../model/measure-rule.ts';
import { TYPE_WORDS } from './indicator-type.ts';
import type { Dictionary, Language } from './language.ts';
import { namePatternInWords } from './name-pattern.ts';
import { formatList } from './number.ts';
import { unitLabel } from './unit.ts';

const words = {
  take: {
    zh: (parts: string) => `收入符合下列各项的指标：${parts}。`,
    en: (parts: string) => `It takes the indicators for which all of this holds: ${parts}.`,
  },
  type: { zh: (list: string) => `类型为${list}`, en: (list: string) => `the type is ${list}` },
  theme: {
    zh: (list: string) => `项目的主题为${list}`,
    en: (list: string) => `the theme of the project is ${list}`,
  },
  project: {
    zh: (name: string) => `项目名称${name}`,
    en: (name: string) => `the name of the project ${name}`,
  },
  name: {
    zh: (name: string) => `指标名称${name}`,
    en: (name: string) => `the name of the indicator ${name}`,
  },
  unlessName: {
    zh: (name: string) => `指标名称不能是：${name}`,
    en: (name: string) => `it is not one whose name ${name}`,
  },
  denominator: {
    zh: (list: string) => `分母为${list}`,
    en: (list: string) => `it is per ${list}`,
  },
  derive: {
    zh: (theme: string, from: string, quantity: string, unit: string) =>
      `推算：主题为${theme}的项目，用${from}除以单位为${unit}、指标名称${quantity}的数量指标。`,
    en: (theme: string, from: string, quantity: string, unit: string) =>
      `Derived: in projects of the theme ${theme}, ${from} over the quantity in ${unit} whose name ${quantity}.`,
  },
  budget: { zh: '项目的预算数', en: 'the budget of the project' },
  cost: { zh: (name: string) => `“${name}”的指标值`, en: (name: string) => `the target of “${name}”` },
} satisfies Dictionary;

/** The name of a theme by its id, in the language of the reader. */
export type ThemeName = (themeId: string) => string;

/** The rule of a measure's rows, JSON of the data, in a sentence. Throws where it is no such rule. */
export function measureRuleInWords(json: string, theme: ThemeName, lang: Language): string {
  const rule = parseMeasureRule(json);
  return isDeriving(rule) ? derivingInWords(rule, theme, lang) : takingInWords(rule, theme, lang);
}

function takingInWords(rule: TakingRule, theme: ThemeName, lang: Language): string {
  const types = rule.type.map((type) =>
    lang === 'zh' ? TYPE_WORDS[type].zh : TYPE_WORDS[type].en.toLowerCase(),
  );
  const parts = [
    words.type[lang](either(types, lang)),
    rule.theme && words.theme[lang](either(rule.theme.map(theme), lang)),
    rule.project_name && words.project[lang](namePatternInWords(rule.project_name, lang)),
    rule.name && words.name[lang](namePatternInWords(rule.name, lang)),
    rule.unless_name && words.unlessName[lang](namePatternInWords(rule.unless_name, lang)),
    rule.denominator &&
      words.denominator[lang](
        either(
          rule.denominator.map((per) => `“${per}”`),
          lang,
        ),
      ),
  ].filter((part) => part !== undefined && part !== '');
  return words.take[lang](parts.join(lang === 'zh' ? '；' : '; '));
}

function derivingInWords(rule: DerivingRule, theme: ThemeName, lang: Language): string {
  return words.derive[lang](
    either(rule.theme.map(theme), lang),
    rule.from === 'budget' ? words.budget[lang] : words.cost[lang](rule.from),
    namePatternInWords(rule.quantity, lang),
    unitLabel(rule.base_unit, lang),
  );
}

const either = (items: readonly string[], lang: Language) =>
  lang === 'zh' ? items.join('或') : formatList(items, lang).replace(/ and ([^,]*)$/u, ' or $1');
