import type { Block, Printed, Row } from '../blocks.ts';
import type { MoneyUnit } from '../money.ts';
import { isBlank, trim } from '../printed.ts';
import type { Header } from './column.ts';
import type { OpenDepartment } from './department-goals.ts';
import type { FormContext, FormState } from './form-state.ts';
import { splitLabelled, splitMoneyUnit } from './labelled.ts';
import type { PrintedIndicator, PrintedProject } from './printed-project.ts';
import type { WideTable } from './wide-table.ts';

/** Where words stand that are in no table: above the first target table, between projects, inside one, or below all. */
export type Zone = 'before' | 'between' | 'inside' | 'after';

/** A table that is no project's: what it is, and where. */
export interface OtherTable {
  kind: 'department' | 'other';
  line: number;
  rows: number;
}

/** The projects of a document, and what stands around their tables. */
export interface PrintedTables {
  projects: PrintedProject[];
  /** Paragraphs and contents tables that belong to no project. */
  around: { block: Block; zone: Zone }[];
  others: OtherTable[];
  /** What the tables of whole departments print. */
  department: OpenDepartment;
  /** The amounts of grand totals, and the unit in force where each stands. */
  totals: { words: Printed; moneyUnit: MoneyUnit | null }[];
}

/** What is open while the tables are read from top to bottom. */
export interface Reader extends PrintedTables {
  context: FormContext;
  form: FormState | null;
  header: Header | null;
  wide: WideTable | null;
  levels: PrintedIndicator | undefined;
  /** A class that stands over all columns, until an indicator claims it. */
  band: Printed | null;
  /** Whether the last table of targets was a department's: its next page may say no more. */
  inDepartment: boolean;
  /** Paragraphs since the last table: the next project's heading may be among them. */
  pending: Block[];
  /** The unit of money stated last. */
  moneyUnit: MoneyUnit | null;
}

export const startReader = (context: FormContext): Reader => ({
  context,
  projects: [],
  around: [],
  others: [],
  department: { goals: [], header: null },
  totals: [],
  form: null,
  header: null,
  wide: null,
  levels: undefined,
  band: null,
  inDepartment: false,
  pending: [],
  moneyUnit: null,
});

/** Paragraphs that are no project's heading belong to the document. */
export function passPendingOn(reader: Reader, zone: Zone): void {
  for (const block of reader.pending) {
    reader.around.push({ block, zone });
    if (block.kind !== 'paragraph') continue;
    const unit = splitMoneyUnit(block.words)?.unit.text;
    if (unit === '元' || unit === '万元' || unit === '亿元') reader.moneyUnit = unit;
  }
  reader.pending = [];
}

export const zoneNow = ({ projects }: Reader): Zone => (projects.length === 0 ? 'before' : 'between');

export function closeTable(reader: Reader): void {
  reader.form = null;
  reader.header = null;
  reader.wide = null;
  reader.levels = undefined;
}

export function asParagraphs(row: Row, reader: Reader): true {
  for (const cell of row) if (!isBlank(cell)) reader.pending.push({ kind: 'paragraph', words: trim(cell) });
  return true;
}

export const sameHeader = (one: Header, other: Header): boolean => one.keys.join() === other.keys.join();

export const namesProjectIn = (words: Printed, { vocabulary }: FormContext): boolean =>
  splitLabelled(words, vocabulary).some(({ role, value }) => role === 'name' && value.text !== '');
