import type { ColumnRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import { join, slice } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PrintedIndicator } from './printed-project.ts';

/** What a cell of prose indicators holds: the indicators, and the signs between their parts. */
export interface ProseIndicators {
  indicators: PrintedIndicator[];
  structure: { words: Printed; kind: Structure }[];
  /** The first stretch that the grammar does not know, if any. */
  unread: Printed | null;
}

const ITEM_NUMBER = /(?<=^|[。\s])(\d{1,3})、\s*(?=\d+-)/gu;
const MARKUP = /<\/?p>/gu;

/**
 * Reads a cell of numbered prose: `1、1-产出指标：11-数量指标：工程量完成率；实施周期指标值:100%；年度指标值:100%。2、…`
 *
 * Three punctuations are printed (full-width, half-width with blanks, mixed), `；` may stand where `：` is due
 * after level 2, the year's value may be missing, and a name may hold any sign of the list.
 */
export function readProseIndicators(cell: Printed, vocabulary: Vocabulary): ProseIndicators {
  const result: ProseIndicators = { indicators: [], structure: [], unread: null };
  const body = setMarkupApart(cell, result);
  const starts = itemStarts(body.text);
  const lead = slice(body, 0, starts[0] ?? body.text.length);
  if (lead.text !== '') result.unread = lead;
  for (const [index, start] of starts.entries()) {
    const item = slice(body, start, starts[index + 1] ?? body.text.length);
    const read = readItem(item, vocabulary.proseItem);
    if (!read) {
      result.unread ??= item;
      continue;
    }
    result.indicators.push(read.indicator);
    result.structure.push(...read.structure);
  }
  return result;
}

function setMarkupApart(cell: Printed, result: ProseIndicators): Printed {
  const pieces: Printed[] = [];
  let end = 0;
  for (const mark of cell.text.matchAll(MARKUP)) {
    pieces.push(slice(cell, end, mark.index));
    end = mark.index + mark[0].length;
    result.structure.push({ words: slice(cell, mark.index, end), kind: 'markup' });
  }
  pieces.push(slice(cell, end, cell.text.length));
  return join(pieces.filter(({ text }) => text !== ''));
}

/** Where the items begin: 1、 2、 3、 … in their order, so that a number inside a name begins nothing. */
function itemStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(ITEM_NUMBER)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
  }
  return starts;
}

type Part =
  | 'number'
  | 'level1_code'
  | 'level1'
  | 'level2_code'
  | 'level2'
  | 'name'
  | 'overall_value'
  | 'year_value';

/** `…100%。4、1-产出指标：` where 3、 is due: the list is numbered wrongly, and an item would hide in a value. */
const ANOTHER_ITEM = /(?:^|[。\s])\d{1,4}、\s*\d+-\p{Script=Han}/u;

const holdsAnotherItem = ({
  name = '',
  overall_value = '',
  year_value = '',
}: Record<string, string> = {}): boolean =>
  [name, overall_value, year_value].some((part) => ANOTHER_ITEM.test(part));

function readItem(item: Printed, grammar: RegExp) {
  const match = grammar.exec(item.text);
  if (!match || holdsAnotherItem(match.groups)) return undefined;
  const places = Object.entries(match.indices?.groups ?? {})
    .filter((entry): entry is [Part, [number, number]] => entry[1] !== undefined)
    .sort(([, a], [, b]) => a[0] - b[0]);
  const structure: ProseIndicators['structure'] = [];
  const cells: PrintedIndicator['cells'] = {};
  let end = 0;
  const between = (from: number, to: number) => {
    const words = slice(item, from, to);
    if (words.text !== '')
      structure.push({ words, kind: /\p{Script=Han}/u.test(words.text) ? 'label' : 'punctuation' });
  };
  for (const [part, [from, to]] of places) {
    between(end, from);
    end = to;
    const words = slice(item, from, to);
    if (words.text === '') continue;
    if (part === 'number') structure.push({ words, kind: 'numbering' });
    else cells[part === 'year_value' ? 'value' : part] = words;
  }
  between(end, item.text.length);
  return {
    indicator: { cells, carried: new Set<ColumnRole>(), hasLevel1: true, hasLevel2: true, extent: item },
    structure,
  };
}
