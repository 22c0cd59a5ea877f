import { type CellTexts, collectCellTexts } from './cell-texts.ts';
import { countRepeatedRows, fitTogether, joinTables, takeRows } from './join-tables.ts';
import { type PageLayout, type PlacedLine, type TableItem, type TextItem, wordsOf } from './layout.ts';
import { goesOn, rightEdgeOf } from './paragraphs.ts';
import { findRunning } from './running-text.ts';
import type { LaidBlock } from './write-blocks.ts';

interface Joining {
  blocks: LaidBlock[];
  /** The table at the end of what was read, with nothing but running text below it. */
  open: OpenTable | null;
  /** The paragraph at the end of what was read. */
  paragraph: PlacedLine[] | null;
  rightEdge: number;
  running: ReadonlySet<TextItem>;
  texts: CellTexts;
}

interface OpenTable {
  table: TableItem;
  /** The lines right above it on its first page: a title that is printed again above its next part. */
  titles: readonly string[];
}

/** The pages of a document → its paragraphs and tables, with what page breaks cut put together. */
export function joinPages(pages: readonly PageLayout[]): LaidBlock[] {
  const joining: Joining = {
    ...{ blocks: [], open: null, paragraph: null },
    rightEdge: Math.max(...pages.map(rightEdgeOf)),
    running: findRunning(pages),
    texts: collectCellTexts(pages),
  };
  for (const page of pages) addPage(page, joining);
  return joining.blocks;
}

function addPage({ items }: PageLayout, joining: Joining): void {
  const { running } = joining;
  let lead: TextItem[] = [];
  let isTop = true;
  for (const item of items) {
    if (item.kind === 'text') {
      lead.push(item);
      continue;
    }
    const titles = lead.filter((line) => !running.has(line));
    const goesOnAbove = isTop && joining.open !== null && isNextPart(joining.open, titles, item);
    for (const line of lead) addLine(line.line, joining, goesOnAbove || running.has(line));
    if (goesOnAbove) addPart(item, joining);
    else {
      joining.blocks.push(item);
      joining.open = { table: item, titles: titles.map(({ line }) => wordsOf([line])) };
    }
    joining.paragraph = null;
    lead = [];
    isTop = false;
  }
  for (const line of lead) addLine(line.line, joining, running.has(line));
}

/** Whether a table goes on with the one at the end of the page before: nothing but its own titles stands between. */
function isNextPart({ table, titles }: OpenTable, between: readonly TextItem[], item: TableItem): boolean {
  if (!fitTogether(table, item)) return false;
  if (between.length === 0) return true;
  const again = between.map(({ line }) => wordsOf([line]));
  return titles.slice(-again.length).join('\n') === again.join('\n') && countRepeatedRows(table, item) > 0;
}

function addPart(part: TableItem, { open, blocks, texts }: Joining): void {
  if (!open) return;
  const repeated = takeRows(part, countRepeatedRows(open.table, part));
  for (const { lines } of repeated) blocks.push({ kind: 'paragraph', lines, running: true });
  joinTables(open.table, part, texts);
}

function addLine(line: PlacedLine, joining: Joining, isRunning: boolean): void {
  if (isRunning) {
    joining.blocks.push({ kind: 'paragraph', lines: [line], running: true });
    return;
  }
  joining.open = null;
  const before = joining.paragraph?.at(-1);
  if (before && goesOn(before, line, joining.rightEdge)) joining.paragraph?.push(line);
  else {
    joining.paragraph = [line];
    joining.blocks.push({ kind: 'paragraph', lines: joining.paragraph });
  }
}
