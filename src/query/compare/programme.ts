import type { CompareIndicator, CompareProject } from '../compare-rows.ts';

/**
 * Marks in a project's name that say which money pays for it, and nothing of what is done: `-2023中央`,
 * `穗财政【2023】79号`, `（2022-2025年）`.
 */
const FUNDING_MARKS = [
  /[-—]?\d{4}年?中央$/u,
  /^\p{Script=Han}{1,4}财\p{Script=Han}{0,2}[【〔[(（]\d{4}[】〕\])）]\d+号/u,
];
const PERIOD = /[(（]\d{4}[-—]\d{4}年[)）]/gu;
/** A place of two characters before what is done: 天河区. Longer ones are left: 一村社区 is none. */
const PLACE = /^\p{Script=Han}{2}[区县市](?=\p{Script=Han}{6})/u;
const SIGNS = /[\s()（）【】〔〕、，,·-]/gu;

/** From this share of the smaller project's targets on, two lines promise the same. */
const SAME_TARGETS = 0.5;

/** Projects of one document that are one programme, in printed order; a project alone is one of one. */
export interface Programme {
  projects: CompareProject[];
}

/**
 * Puts together what is one programme paid from two lines: in one document, with the same name once the mark of the
 * money (which one of them carries) and the name of the place are taken off, and with mostly the same targets. Their money adds up;
 * their targets are one promise.
 */
export function programmesOf(
  projects: readonly CompareProject[],
  indicators: readonly CompareIndicator[],
): Programme[] {
  const targets = Map.groupBy(indicators, ({ project_id }) => project_id);
  const programmes: Programme[] = [];
  for (const project of projects) {
    const found = programmes.find(
      ({ projects: [first] }) => first && isOneProgramme(first, project, targets),
    );
    if (found) found.projects.push(project);
    else programmes.push({ projects: [project] });
  }
  return programmes;
}

type Targets = ReadonlyMap<string, readonly CompareIndicator[]>;

function isOneProgramme(one: CompareProject, other: CompareProject, targets: Targets): boolean {
  if (one.document_id !== other.document_id) return false;
  if (hasFundingMark(one.name) === hasFundingMark(other.name)) return false;
  return isNearlyEqual(stemOf(one.name), stemOf(other.name)) && sharesTargets(one, other, targets);
}

const hasFundingMark = (name: string) => FUNDING_MARKS.some((mark) => mark.test(name));

function stemOf(name: string): string {
  const unmarked = FUNDING_MARKS.reduce((text, mark) => text.replace(mark, ''), name).replaceAll(PERIOD, '');
  return unmarked.replaceAll(SIGNS, '').replace(PLACE, '');
}

/** Equal, or equal but for one character more: 一村一法律顾问, 一村法律顾问. */
function isNearlyEqual(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1) return false;
  const first = [...long].findIndex((character, index) => character !== short[index]);
  return short.slice(first) === long.slice(first + 1);
}

function sharesTargets(one: CompareProject, other: CompareProject, targets: Targets): boolean {
  const [a, b] = [one, other].map(
    ({ project_id }) => new Set((targets.get(project_id) ?? []).map(targetKey)),
  );
  if (!a || !b || a.size === 0 || b.size === 0) return false;
  return [...a].filter((key) => b.has(key)).length / Math.min(a.size, b.size) >= SAME_TARGETS;
}

/** What makes a target the same promise: type, name and value as printed, blanks and punctuation apart. */
export function targetKey({ type, name, value_raw }: CompareIndicator): string {
  return [type, name, value_raw ?? ''].map((text) => text.replaceAll(/[\s\p{P}]/gu, '')).join('|');
}
