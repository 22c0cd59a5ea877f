import { DocumentError } from '../document-error.ts';

/**
 * How much of a file is read before it is refused. A published budget document of 400 pages is 3 MB, 40 MB of XML
 * at most, and nests tables three deep: each limit is some ten times what was ever seen.
 */
export const LIMITS = {
  /** Bytes of a file as brought. */
  file: 200 * 2 ** 20,
  /** Bytes of all parts of a zip that are read, inflated. */
  inflated: 200 * 2 ** 20,
  /** Files in a zip. */
  parts: 20_000,
  /** Elements inside one another in XML. Word itself writes some thirty for a table in a table. */
  xmlDepth: 1_000,
  /** Elements of XML in memory at once: a table of Word with 100,000 cells has a million and a half. */
  xmlElements: 4_000_000,
  /** Elements inside one another in HTML; browsers cut at 512. */
  htmlDepth: 512,
  /** Elements and texts of a web page. */
  htmlNodes: 1_000_000,
  /** Tables inside one another. */
  tableDepth: 32,
  /** Cells of all tables of a document once merged cells are set out on the grid. */
  cells: 4_000_000,
  /** Lines of a document. */
  lines: 2_000_000,
} as const;

const UNITS = { file: 'bytes', inflated: 'bytes', parts: 'parts', cells: 'cells', lines: 'lines' } as const;

/** The error for a file that is past a limit: `a file of at most 104,857,600 bytes`. */
export function pastLimit(file: string, limit: keyof typeof LIMITS, found: string): DocumentError {
  const most = LIMITS[limit].toLocaleString('en');
  const unit = limit in UNITS ? ` ${UNITS[limit as keyof typeof UNITS]}` : '';
  return new DocumentError({ file, expected: `${NAMES[limit]} at most ${most}${unit}`, found });
}

const NAMES: Record<keyof typeof LIMITS, string> = {
  file: 'a file of',
  inflated: 'a zip that unpacks to',
  parts: 'a zip of',
  xmlDepth: 'XML elements inside one another,',
  xmlElements: 'XML elements,',
  htmlDepth: 'HTML elements inside one another,',
  htmlNodes: 'HTML elements and texts,',
  tableDepth: 'tables inside one another,',
  cells: 'tables of',
  lines: 'a document of',
};
