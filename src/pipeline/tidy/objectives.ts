import type { Printed } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import { slice } from '../printed.ts';

export interface PrintedObjectives {
  objectives: Printed[];
  structure: { words: Printed; kind: Structure }[];
}

const NUMBER = /(?<=^|\s)(\d{1,2})[、.．](?!\d)/gu;
const MARKUP = /<\/?p>/gu;

/**
 * A cell of objectives → one text an objective, split only where the document numbers them: `1.` `2.` at the
 * start of a line or after a blank, counting up from one. An unpaired quotation mark at the end and `<p>` are
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
  const starts: number[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
  }
  return starts;
}
