import type { ReleaseNotes } from '../../src/model/release-notes.ts';

/** The notes of a release as they are kept: JSON with a line for each row, so that a difference can be read. */
export function notesText({ tables, ...head }: ReleaseNotes): string {
  const lines = tables.map(({ rows, ...table }) => {
    const named = rows.map((row) => `\n        ${JSON.stringify(row)}`).join(',');
    return `    {\n      ${JSON.stringify(table).slice(1, -1)},\n      "rows": [${named}${named && '\n      '}]\n    }`;
  });
  const body = JSON.stringify(head, null, 2).slice(0, -2);
  return `${body},\n  "tables": [\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}  ]\n}\n`;
}
