import type { FileReading } from '../../src/pipeline/read-file.ts';

const shown = (value: string | number | null): string => (value === null ? '—' : String(value));

/** A reading as lines that a person can hold against the document: rows, problems, other tables, findings. */
export function describeReading(reading: FileReading): string[] {
  const { document, agency, projects, coverage } = reading;
  return [
    `document | ${[document.title, document.year, agency.name, document.money_unit, document.stated_total_yuan].map(shown).join(' | ')} | coverage ${coverage.toFixed(3)}`,
    ...projects.flatMap((project) => describeProject(project, reading)),
    ...reading.sub_goals.flatMap(({ kind, title, goal, indicators_raw }) => [
      `goal | ${[kind, title, goal].map(shown).join(' | ')}`,
      ...(indicators_raw === null ? [] : indicators_raw.split('\n').map((row) => `  of the goal | ${row}`)),
    ]),
    ...reading.unknown_labels.map(
      ({ label, line, table }) => `unknown label | ${label} | line ${line} | table ${table}`,
    ),
    ...reading.problems.map(
      ({ line, expected, found }) =>
        `problem | line ${shown(line)} | ${expected} | ${found.replaceAll('\n', ' ')}`,
    ),
    ...reading.other_tables.map(({ kind, line }) => `other table | ${kind} | line ${line}`),
    ...reading.findings.map(({ rule_id, project_id }) => `finding | ${rule_id} | ${shown(project_id)}`),
  ];
}

function describeProject(
  project: FileReading['projects'][number],
  { objectives, indicators }: FileReading,
): string[] {
  const { project_id, seq, name, title, code, implementing_unit, execution_weight, line_start, line_end } =
    project;
  const money = (
    ['budget', 'overall_budget', 'fiscal', 'carry_over', 'special_account', 'other'] as const
  ).map((of) => `${of} ${shown(project[`${of}_yuan`])}`);
  const own = <Row extends { project_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.project_id === project_id);
  return [
    `project ${seq} | ${[name, title, code, implementing_unit].map(shown).join(' | ')} | lines ${line_start}–${line_end}`,
    `  money | ${money.join(' | ')} | execution weight ${shown(execution_weight)}`,
    ...own(objectives).map(({ period, text }) => `  objective | ${shown(period)} | ${text}`),
    ...own(indicators).flatMap((row) => [
      `  indicator | ${[row.level1, row.level2, row.type, row.name, row.value_raw, row.overall_value_raw].map(shown).join(' | ')}`,
      `    ${[row.comparator_raw, row.unit_raw, row.direction_raw, row.weight].map(shown).join(' | ')} → ${[row.kind, row.comparator, row.value, row.unit, row.base_value, row.base_unit, row.direction, row.date_end].map(shown).join(' | ')}`,
    ]),
  ];
}
