import { atProject } from './hit.ts';
import type { Rule } from './rule.ts';

/** So many codes of one shape make the shape a pattern of the document. */
const ENOUGH_CODES = 3;

/** DQ04: a code has a shape that no pattern of the document's own codes has. */
export const projectCodePattern: Rule = {
  rule_id: 'DQ04',
  name: '项目编码格式异常',
  name_en: "Project code breaks the document's own pattern",
  severity: 'warning',
  rationale: '与同一文件其他编码的格式不同，可能是录入有误。',
  rationale_en: 'A code unlike the others of its document may be a slip of typing.',
  formula:
    'shape(code) ∉ { shapes that 3 codes of the document or more have }; shape = lengths between hyphens',
  check({ projects }, context) {
    const coded = projects.flatMap((project) =>
      project.code === null ? [] : [{ project, shape: shapeOf(project.code) }],
    );
    const patterns = [...Map.groupBy(coded, ({ shape }) => shape)].filter(
      ([, same]) => same.length >= ENOUGH_CODES,
    );
    if (patterns.length === 0) return [];
    const known = new Set(patterns.map(([shape]) => shape));
    return coded
      .filter(({ shape }) => !known.has(shape))
      .map(({ project }) => ({
        ...atProject(project, 'code', context),
        message: `项目编码 ${project.code} 的格式与本文件其他编码不同（如 ${exampleOf(patterns, project.code)}）。`,
        message_en: `Project code ${project.code} has a shape of its own; others of the document look like ${exampleOf(patterns, project.code)}.`,
      }));
  },
};

/** `3324-0501-JQN-DWC6` → `4-4-3-4`. */
const shapeOf = (code: string): string =>
  code
    .split('-')
    .map((part) => part.length)
    .join('-');

type Patterns = readonly (readonly [string, readonly { project: { code: string | null } }[]])[];

/** A code of the pattern that is nearest in length. */
function exampleOf(patterns: Patterns, code: string | null): string {
  const examples = patterns.flatMap(([, same]) => same[0]?.project.code ?? []);
  const distance = (example: string) => Math.abs(example.length - (code?.length ?? 0));
  return examples.toSorted((a, b) => distance(a) - distance(b))[0] ?? '';
}
