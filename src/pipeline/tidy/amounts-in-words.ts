import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import { slice } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAmount } from './amount.ts';
import { MONEY_ROLES } from './form-state.ts';
import { isTotalWord } from './heading-rows.ts';

/** One amount of several in a cell: `其中财政拨款：300万元`. */
export interface AmountInWords {
  role: FormRole;
  label: Printed;
  amount: Printed;
}

const PIECE = /[^，；;。\n]+/gu;
const PART = /^\s*((?:其中)?[：:]?\s*\p{Script=Han}{2,14}?)\s*[：:]?\s*(-?[\d,]+(?:\.\d+)?\s*[万亿]?元)\s*$/u;
const LONGEST = 200;

/**
 * A cell that prints several amounts with their labels: `总额：350万元，其中财政拨款：300万元，其他资金：50万元。`
 * Undefined where a piece of it is anything else: it is not read in part.
 */
export function amountsInWords(cell: Printed, vocabulary: Vocabulary): AmountInWords[] | undefined {
  if (cell.text.length > LONGEST || !/\d/u.test(cell.text)) return undefined;
  const parts = [...cell.text.matchAll(PIECE)].map(({ 0: text, index }) =>
    partOf(cell, text, index, vocabulary),
  );
  const read = parts.filter((part) => part !== undefined);
  return read.length > 1 && read.length === parts.length ? read : undefined;
}

function partOf(cell: Printed, text: string, at: number, vocabulary: Vocabulary): AmountInWords | undefined {
  const [, label = '', amount = ''] = PART.exec(text) ?? [];
  if (label === '' || !isAmount(amount)) return undefined;
  const from = at + text.lastIndexOf(amount);
  const words = slice(cell, at, from);
  const known = vocabulary.formLabel(label.replace(/^其中[：:]?/u, ''))?.role;
  const role = known ?? (isTotalWord(words, vocabulary) ? 'budget' : undefined);
  if (role === undefined || !MONEY_ROLES.includes(role)) return undefined;
  return { role, label: words, amount: slice(cell, from, from + amount.length) };
}
