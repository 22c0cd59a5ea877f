/** The rows that explore answers from where its engine cannot run, at the root of the site. */
export const ROWS_FILE = 'explore-rows.json';
