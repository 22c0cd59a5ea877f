import type { MoneyUnit } from './money.ts';
import { collapse } from './printed.ts';

/** A label found in a cell: its role, and what its brackets say beside it. */
export interface Label<Role> {
  role: Role;
  /** The label as the vocabulary spells it. */
  key: string;
  /** Whether wrapping had put blanks between its characters. */
  wrapped: boolean;
  /** `年度资金总额（万元）`: the unit of the amount beside it. */
  moneyUnit: MoneyUnit | null;
  /** `执行率分值（10分）`: points that the label itself prints. */
  points: number | null;
  /** `指标值（单位：%）`: the unit of the targets in its column. */
  unit: string | null;
}

/** Full-width ASCII forms to half-width ones, character by character: offsets stay. */
export const foldWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/gu, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

/** Radicals that PDFs print for characters, and that Unicode folds into nothing, or into another form of them. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
  '⼾': '户',
};

/**
 * Kangxi radicals and compatibility ideographs to the characters they stand for, one for one: offsets stay. For
 * matching and typing only, never for what is kept as printed.
 */
export const foldRadicals = (text: string): string =>
  text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff]/gu,
    (character) => RADICALS[character] ?? character.normalize('NFKC'),
  );

/** What two printings of one label have in common: `其中: 财政资金:` and `其中：财政资金`, `3 月底` and `3月底`. */
export const labelKey = (label: string): string =>
  foldWidth(foldRadicals(collapse(label)).normalize('NFKC'))
    .replace(/[〔【［]/gu, '(')
    .replace(/[〕】］]/gu, ')')
    .replace(/\s*([:()%/])\s*/gu, '$1')
    .replace(/(?<=\d)\s+|\s+(?=\d)/gu, '')
    .replace(/:$/u, '');

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

/** `一、`, `1.`, `（二）`, `2024年` and 其中： before a label say nothing of what it is. */
const LEAD =
  /^(?:20\d{2}年度?(?!$)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．]\d{1,2})+[、.．]?|\d{1,2}[、.．]|\([一二三四五六七八九十\d]{1,2}\)|其中:)/u;
/** A bracket that ends a label, or its points without one: `产出指标50分`. */
const TAIL = /(?:\(([^()]{1,20})\)|(?<=\p{Script=Han})(\d{1,3}(?:\.\d+)?分))\*?$/u;
const MONEY = /^(?:金额)?(?:单位:?)?(?:人民币)?([万亿]?元)$/u;
/** `（单位：件）`, `（%）` */
const UNIT = /^(?:(?:计量|度量)?单位:(.{1,8})|(%))$/u;
/** 年度绩效目标1, one of several. */
const COUNTED = /(?<=目标)\d{1,2}$/u;
const POINTS = /^(?:共|满分|权重|分值)?:?(\d{1,3}(?:\.\d+)?)(?:分|%)?$/u;

interface Bare {
  text: string;
  moneyUnit: MoneyUnit | null;
  points: number | null;
  unit: string | null;
}

/** A label key without its number, its 其中： and the brackets that the vocabulary knows to add nothing. */
function bareLabel(key: string, isEmptyWord: (bracket: string) => boolean): Bare {
  const bare: Bare = { text: key, moneyUnit: null, points: null, unit: null };
  for (let before = ''; before !== bare.text; ) {
    before = bare.text;
    bare.text = bare.text.replace(LEAD, '').replace(/:$/u, '').replace(COUNTED, '');
    const tail = TAIL.exec(bare.text);
    const inside = tail?.[1] ?? tail?.[2];
    if (!tail || inside === undefined) continue;
    const money = MONEY.exec(inside)?.[1];
    const points = POINTS.exec(inside)?.[1];
    const [, named, sign] = UNIT.exec(inside) ?? [];
    const unit = named ?? sign;
    if (money !== undefined) bare.moneyUnit = money as MoneyUnit;
    else if (points !== undefined) bare.points = Number(points);
    else if (unit !== undefined) bare.unit = unit;
    else if (!isEmptyWord(inside)) continue;
    bare.text = bare.text.slice(0, tail.index);
  }
  return bare;
}

/** A cell with more characters is no label. */
const LONGEST_LABEL = 40;

/** Finds labels in cells: as the vocabulary spells them, else with blanks, numbers and brackets taken off. */
export function labelFinder<Role extends string>(
  labels: Readonly<Record<Role, readonly string[]>>,
  isEmptyWord: (bracket: string) => boolean,
): (cell: string) => Label<Role> | undefined {
  const entries = (Object.entries(labels) as [Role, readonly string[]][]).flatMap(([role, printed]) =>
    printed.map((label): [string, Role] => [labelKey(label), role]),
  );
  const exact = new Map(entries);
  const unwrapped = new Map(entries.map(([key, role]) => [withoutBlanks(key), role]));
  return remembered((cell: string): Label<Role> | undefined => {
    const key = labelKey(cell);
    const role = exact.get(key);
    if (role !== undefined) return { role, key, wrapped: false, ...qualifiersOf(key, isEmptyWord) };
    const whole = withoutBlanks(key);
    const wrapped = whole !== key;
    const known = unwrapped.get(whole);
    if (known !== undefined) return { role: known, key: whole, wrapped, ...qualifiersOf(whole, isEmptyWord) };
    const { text, ...qualifiers } = bareLabel(whole, isEmptyWord);
    const bare = unwrapped.get(text);
    return bare === undefined ? undefined : { role: bare, key: text, wrapped, ...qualifiers };
  });
}

function qualifiersOf(key: string, isEmptyWord: (bracket: string) => boolean): Omit<Bare, 'text'> {
  const { moneyUnit, points, unit } = bareLabel(key, isEmptyWord);
  return { moneyUnit, points, unit };
}

const MOST_REMEMBERED = 4096;

/** A look-up that keeps its answers: every cell is asked about several times, and labels recur in every table. */
function remembered<Answer>(
  find: (cell: string) => Answer | undefined,
): (cell: string) => Answer | undefined {
  const answers = new Map<string, Answer | undefined>();
  return (cell) => {
    if (cell.length > LONGEST_LABEL) return undefined;
    if (!answers.has(cell)) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(cell, find(cell));
    }
    return answers.get(cell);
  };
}

/** `11-`, the number of a class before its name. */
const CLASS_CODE = /^\d{1,3}-/u;

/**
 * What two printings of one indicator class have in common: 数量, `数量 指标`, `11-数量指标`, `数量指标（20分）`.
 * The ending 指标 is taken off.
 */
export function levelKey(printed: string): string {
  if (printed.length > LONGEST_LABEL) return printed;
  const { text } = bareLabel(withoutBlanks(labelKey(printed)).replace(CLASS_CODE, ''), () => false);
  return text.replace(/指标$/u, '') || text;
}
