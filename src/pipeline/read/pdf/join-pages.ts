import { alignTables } from './aligned-tables.ts';
import { type CellTexts, collectCellTexts } from './cell-texts.ts';
import {
  countRepeatedRows,
  fitTogether,
  joinTables,
  type OpenTable,
  openTable,
  takeRows,
} from './join-tables.ts';
import { type PageLayout, type PlacedLine, type TableItem, type TextItem, wordsOf } from './layout.ts';
import { goesOn, type Setting, settingOf } from './paragraphs.ts';
import { findRunning } from './running-text.ts';
import type { LaidBlock } from './write-blocks.ts';

/** Lines that run along the document, with their page; those of the foot stand behind what begins on it. */
interface Running {
  lines: PlacedLine[];
  page: number;
  atFoot: boolean;
}

interface Joining {
  blocks: LaidBlock[];
  running: Running[];
  /** Lines since the last table. */
  flow: TextItem[];
  /** The table that was read last, and the lines right above it: a title may be printed again above its next part. */
  last: (OpenTable & { page: number; titles: readonly string[] }) | null;
  setting: Setting;
  texts: CellTexts;
}

/** The pages of a document → its paragraphs and tables, with what page breaks cut put together. */
export function joinPages(pages: readonly PageLayout[]): LaidBlock[] {
  const running = findRunning(pages);
  const joining: Joining = {
    ...{ blocks: [], running: [], flow: [], last: null },
    setting: settingOf(pages),
    texts: collectCellTexts(pages),
  };
  for (const { number, items } of pages) {
    for (const [index, item] of items.entries()) {
      if (item.kind === 'table') addTable(item, number, joining);
      else if (!running.has(item)) joining.flow.push(item);
      else joining.running.push({ lines: [item.line], page: number, atFoot: index >= items.length / 2 });
    }
  }
  endFlow(joining);
  return interleave(joining.blocks, joining.running);
}

function addTable(table: TableItem, page: number, joining: Joining): void {
  const { last, flow } = joining;
  const titles = flow.map(({ line }) => wordsOf([line]));
  if (last && page === last.page + 1 && isNextPart(last, last.titles, titles, table)) {
    for (const { line } of flow) joining.running.push({ lines: [line], page, atFoot: false });
    joining.flow = [];
    for (const { lines } of takeRows(table, countRepeatedRows(last, table)))
      joining.running.push({ lines, page, atFoot: false });
    joinTables(last, table, joining.texts);
    last.page = page;
    return;
  }
  endFlow(joining);
  joining.blocks.push(table);
  joining.last = { ...openTable(table), page, titles };
}

/** Whether a table goes on with the one before: nothing but its own titles, printed again, stands between. */
function isNextPart(
  above: OpenTable,
  titles: readonly string[],
  between: readonly string[],
  below: TableItem,
): boolean {
  if (!fitTogether(above.table, below)) return false;
  if (between.length === 0) return true;
  return (
    titles.slice(-between.length).join('\n') === between.join('\n') && countRepeatedRows(above, below) > 0
  );
}

/** Lines since the last table → paragraphs, and tables without rules. */
function endFlow(joining: Joining): void {
  let paragraph: PlacedLine[] | null = null;
  for (const item of alignTables(joining.flow)) {
    if (item.kind === 'table') {
      joining.blocks.push(item);
      paragraph = null;
      continue;
    }
    const before = paragraph?.at(-1);
    if (before && goesOn(before, item.line, joining.setting)) paragraph?.push(item.line);
    else {
      paragraph = [item.line];
      joining.blocks.push({ kind: 'paragraph', lines: paragraph });
    }
  }
  joining.flow = [];
}

/** Puts running lines where their pages begin and end; within what goes on over the page they stand behind it. */
function interleave(blocks: readonly LaidBlock[], running: readonly Running[]): LaidBlock[] {
  const out: LaidBlock[] = [];
  let next = 0;
  const takeUntil = (page: number) => {
    for (let line = running[next]; line && isBefore(line, page); line = running[++next]) {
      out.push({ kind: 'paragraph', lines: line.lines, running: true });
    }
  };
  for (const block of blocks) {
    takeUntil(pageOf(block));
    out.push(block);
  }
  takeUntil(Infinity);
  return out;
}

const isBefore = ({ page, atFoot }: Running, other: number): boolean =>
  atFoot ? page < other : page <= other;

const pageOf = (block: LaidBlock): number => {
  const lines = block.kind === 'table' ? block.cells.flatMap((cell) => cell.lines) : block.lines;
  return lines[0]?.page ?? 0;
};
