import { type FileReading, readingRows } from '../src/pipeline/read-file.ts';

/** The rows of a reading as one JSON object. */
export const readingAsJson = (reading: FileReading): string => JSON.stringify(readingRows(reading), null, 2);

const MOST_LINES = 40;

/** A reading in words: what was read, project by project, and what was not. */
export function readingAsText(reading: FileReading, file: string): string {
  const { document, agency, projects, coverage } = reading;
  const share = `${(Math.floor(coverage * 1000) / 10).toFixed(1)}%`;
  return [
    `${file}: ${document.title ?? 'no title found'}`,
    `  publisher ${agency.name ?? 'not printed'}, year ${document.year ?? 'not printed'}, amounts in ${document.money_unit ?? 'a unit that is not printed'}`,
    `  ${projects.length} projects, ${reading.indicators.length} indicators, ${reading.objectives.length} objectives, ${share} of the characters accounted for`,
    ...(projects.length === 0
      ? ['  The document holds no table of a project’s targets that could be found.']
      : []),
    ...projects.map((project) => projectLine(project, reading)),
    ...section('Not read', reading.problems.map(problemLine)),
    ...section(
      'Labels that data/vocabulary/ does not know',
      reading.unknown_labels.map(({ label, ...place }) => `${whereOf(place)}${label}`),
    ),
    ...section(
      'Tables understood, and no project’s targets',
      reading.other_tables.map(
        ({ kind, line, rows }) =>
          `line ${line}: ${kind === 'department' ? 'targets of the whole department' : 'another table'}, ${rows} rows`,
      ),
    ),
    ...section(
      'Seen and left out by the reader',
      reading.notes.map(({ kind, found }) => `${kind}: ${found}`),
    ),
  ].join('\n');
}

function projectLine(
  { project_id, seq, name, budget_yuan }: FileReading['projects'][number],
  { indicators }: FileReading,
): string {
  const own = indicators.filter((indicator) => indicator.project_id === project_id).length;
  const budget = budget_yuan === null ? 'no amount' : `${budget_yuan.toLocaleString('en')} yuan`;
  return `  ${String(seq).padStart(3)}  ${name ?? 'no name'}: ${budget}, ${own} indicators`;
}

/** `line 12, column 指标值: expected …, found …` */
export const problemLine = ({ line, column, expected, found }: FileReading['problems'][number]): string =>
  `${whereOf({ line, column })}expected ${expected}, found ${found.replace(/\s+/gu, ' ').slice(0, 60)}`;

function whereOf(place: {
  line: number | null;
  column?: string | null;
  page?: number | null;
  cell?: string | null;
}): string {
  const parts = [
    place.line === null ? null : `line ${place.line}`,
    place.page ? `page ${place.page}` : null,
    place.cell ? `at ${place.cell}` : null,
    place.column ? `column ${place.column}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST_LINES ? [`    … and ${lines.length - MOST_LINES} more`] : [];
  return [`  ${heading}:`, ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`), ...more];
}
