export interface DocumentFault {
  /** The file as its bringer knows it: `001_….txt`. */
  file: string;
  /** 1-based; null where the whole file is meant. */
  line?: number | null;
  /** The column or label the fault stands under. */
  column?: string | null;
  expected: string;
  found: string;
}

const LONGEST_QUOTE = 60;

/**
 * A document that cannot be read, told to the person who brought it: which file, line and column, what was
 * expected, what stands there instead. Anything else that is thrown is a fault of ours.
 */
export class DocumentError extends Error {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;

  constructor(fault: DocumentFault, options?: ErrorOptions) {
    const line = fault.line ?? null;
    const column = fault.column ?? null;
    const found = quote(fault.found);
    const where = `${fault.file}${line === null ? '' : ` line ${line}`}${column === null ? '' : `, column ${column}`}`;
    super(`${where}: expected ${fault.expected}, found ${found}`, options);
    this.name = 'DocumentError';
    this.file = fault.file;
    this.line = line;
    this.column = column;
    this.expected = fault.expected;
    this.found = found;
  }
}

function quote(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
}
