import { readFileSync } from 'node:fs';

/** Where the snippets stand as the files they are; a test runs them. */
const FOLDER = 'src/components/data/snippets';

/** The address that stands in those files until the site's own takes its place. */
export const EXAMPLE_ADDRESS = 'https://example.org/data/';

/** One language or tool in which the data are read. */
export interface Snippet {
  id: string;
  label: string;
  file: string;
}

/** In the order of the page. All of them answer the same question, so that their answers can be compared. */
export const SNIPPETS = [
  { id: 'python-pandas', label: 'Python (pandas)', file: 'python-pandas.py' },
  { id: 'python', label: 'Python', file: 'python.py' },
  { id: 'r', label: 'R', file: 'r.R' },
  { id: 'javascript', label: 'JavaScript (Node, hyparquet)', file: 'javascript.js' },
  { id: 'duckdb', label: 'DuckDB', file: 'duckdb.sql' },
] as const satisfies readonly Snippet[];

/** The text of a snippet that reads from `address`, a folder with a slash at its end. */
export function snippetText(file: string, address: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd().replaceAll(EXAMPLE_ADDRESS, address);
}
