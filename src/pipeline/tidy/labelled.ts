import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Label } from '../labels.ts';
import { slice, trim } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A label and its value printed in one cell or line: `单位：万元`, `部门名称：…`. The value may be blank. */
export interface Labelled {
  role: FormRole;
  label: Printed;
  value: Printed;
  found: Label<FormRole>;
}

/** A word and a colon, at the start or after a blank: `其中：财政拨款：`. */
const LABEL = /(?<=^|\s)(?:其中[：:][^\S\n]*)?[^\s：:]{2,24}(?<!其中)[^\S\n]?[：:]/gu;
/** A label with blanks inside. */
const WIDE_LABEL = /^[^：:]{1,16}[：:]/u;
/** Longer words hold no labels: a sentence with a colon is none. */
const LONGEST = 400;

/**
 * The labels and values of one cell or line that begins with a label: `填报单位：甲局    单位：万元` is two.
 * Empty where it begins with no label of the vocabulary.
 */
export function splitLabelled(words: Printed, vocabulary: Vocabulary): Labelled[] {
  const whole = trim(words);
  if (whole.text.length > LONGEST * 10 || !/[：:]/u.test(whole.text)) return [];
  const head = whole.text.slice(0, LONGEST);
  let starts = [...head.matchAll(LABEL)].flatMap((match) => {
    const found = vocabulary.formLabel(match[0]);
    return found ? [{ from: match.index, to: match.index + match[0].length, found }] : [];
  });
  if (starts[0]?.from !== 0) {
    const wide = WIDE_LABEL.exec(head)?.[0];
    const found = wide === undefined ? undefined : vocabulary.formLabel(wide);
    if (wide === undefined || !found) return [];
    // `8.2 项目名称：` is one label, though 项目名称： by itself would be one too.
    starts = [{ from: 0, to: wide.length, found }, ...starts.filter(({ from }) => from >= wide.length)];
  }
  return starts.map(({ from, to, found }, index) => {
    const value = slice(whole, to, starts[index + 1]?.from ?? whole.text.length);
    const role = roleOf(found.role, value);
    return { role, label: slice(whole, from, to), value, found: { ...found, role } };
  });
}

/** 单位（盖章）：甲局 is no unit of money. */
const roleOf = (role: FormRole, { text }: Printed): FormRole =>
  role === 'money_unit' && text !== '' && !/元[)）]?$/u.test(text) ? 'publisher' : role;

/** `联系电话 0000000`: a contact whose colon is missing. */
export function splitContact(words: Printed, vocabulary: Vocabulary): Labelled | undefined {
  const match = /^(\S{2,12})\s+([\d\-—()（） ]{7,24})$/u.exec(words.text);
  const found = match?.[1] === undefined ? undefined : vocabulary.formLabel(match[1]);
  if (!match?.[1] || found?.role !== 'contact') return undefined;
  const at = match[1].length;
  return {
    role: found.role,
    label: slice(words, 0, at),
    value: slice(words, at, words.text.length),
    found,
  };
}

/** The one label and value of a cell; undefined where there are several, or the value is blank. */
export function maybeLabelled(words: Printed, vocabulary: Vocabulary): Labelled | undefined {
  const [first, second] = splitLabelled(words, vocabulary);
  return first && !second && first.value.text !== '' ? first : undefined;
}

const MONEY_UNIT =
  /[（(【[]?\s*(?:金额|货币|资金|计量|计价)?单\s?位\s?[：:]?\s?(?:人民币)?\s?([万亿]?元)(?:人民币|（人民币）)?\s*[)）】\]]?/u;

/** `（单位：万元）` in a line or a heading: the unit, and the words around it. */
export function splitMoneyUnit(
  words: Printed,
): { before: Printed; unit: Printed; marks: Printed[]; after: Printed } | undefined {
  if (words.text.length > LONGEST || !words.text.includes('元')) return undefined;
  const match = MONEY_UNIT.exec(words.text);
  const unit = match?.[1];
  if (!match || unit === undefined) return undefined;
  const end = match.index + match[0].length;
  const from = match.index + match[0].lastIndexOf(unit);
  return {
    before: slice(words, 0, match.index),
    unit: slice(words, from, from + unit.length),
    marks: [slice(words, match.index, from), slice(words, from + unit.length, end)].filter(
      ({ text }) => text !== '',
    ),
    after: slice(words, end, words.text.length),
  };
}
