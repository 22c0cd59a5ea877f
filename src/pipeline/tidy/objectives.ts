import type { Printed } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import { slice } from '../printed.ts';

export interface PrintedObjectives {
  objectives: Printed[];
  structure: { words: Printed; kind: Structure }[];
}

/** The forms of a printed number, and what each counts with. The first that a text begins with splits it. */
const NUMBERS: readonly RegExp[] = [
  /(?:目标|任务)\s?(\d{1,2})\s?[：:、.．]/gu,
  /(\d{1,2})[、.．](?!\d)/gu,
  /[（(](\d{1,2})[)）]/gu,
  /(\d{1,2})[)）]/gu,
  /[（(]([一二三四五六七八九十]{1,3})[)）]/gu,
  /([一二三四五六七八九十]{1,3})、/gu,
  /([①-⑳])/gu,
  /第([一二三四五六七八九十]{1,3})[,，、是：:]/gu,
];
/** What may stand before a number that begins an item: nothing, a blank, the end of the item before. */
const ITEM_END = /[\s。；;！!]$/u;
const MARKUP = /<\/?p>/gu;

/**
 * A cell of objectives → one text an objective, split only where the document numbers them: `1.` `2.`,
 * `（一）`, `目标1：` at the start of a line, after a blank or after the end of the item before, counting up from one. Numbers of
 * another form inside an item are its own. An unpaired quotation mark at the end and `<p>` are
 * structure.
 */
export function splitObjectives(cell: Printed): PrintedObjectives {
  const structure: PrintedObjectives['structure'] = [];
  let body = slice(cell, 0, cell.text.length);
  const marks = [...body.text.matchAll(MARKUP)];
  if (marks.length > 0) {
    for (const mark of marks) {
      structure.push({ words: slice(body, mark.index, mark.index + mark[0].length), kind: 'markup' });
    }
    const pieces = marks.map((mark, index) =>
      slice(body, mark.index + mark[0].length, marks[index + 1]?.index ?? body.text.length),
    );
    const lead = slice(body, 0, marks[0]?.index ?? 0);
    return { objectives: [lead, ...pieces].filter((piece) => piece.text !== ''), structure };
  }
  if (body.text.endsWith('"') && body.text.split('"').length % 2 === 0) {
    structure.push({ words: slice(body, body.text.length - 1, body.text.length), kind: 'punctuation' });
    body = slice(body, 0, body.text.length - 1);
  }
  const starts = numberedStarts(body.text);
  if (starts[0] !== 0) return { objectives: [body], structure };
  return {
    objectives: starts.map((start, index) => slice(body, start, starts[index + 1] ?? body.text.length)),
    structure,
  };
}

function numberedStarts(text: string): number[] {
  for (const form of NUMBERS) {
    form.lastIndex = 0;
    const [first] = text.matchAll(form);
    if (first?.index === 0 && numberOf(first[1] ?? '') === 1) return startsOf(text, form);
  }
  return [];
}

function startsOf(text: string, form: RegExp): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(form)) {
    const isItem = match.index === 0 || ITEM_END.test(text.slice(match.index - 1, match.index));
    if (isItem && numberOf(match[1] ?? '') === starts.length + 1) starts.push(match.index);
  }
  return starts;
}

const DIGITS = '一二三四五六七八九';

/** 3, ③, 三, 十三 → 3, 3, 3, 13. */
function numberOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const circled = printed.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x2460 + 1;
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
  const ten = printed.includes('十') ? (tens ? DIGITS.indexOf(tens) + 1 : 1) * 10 : 0;
  return ten + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}
