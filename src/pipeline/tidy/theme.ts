import { foldRadicals, type Vocabulary } from '../vocabulary.ts';

/**
 * The theme of a project: the first rule of the vocabulary that its name (without blanks) fits; else by its
 * objectives, where the name does not rule that out; else the theme without a rule.
 */
export function themeOf(name: string, objectives: readonly string[], vocabulary: Vocabulary): string {
  const flat = foldRadicals(name).replace(/\s/gu, '');
  const byName = vocabulary.themeRules.find(({ projectName }) => projectName.test(flat));
  if (byName) return byName.theme_id;
  const { theme_id, objective, unlessProjectName } = vocabulary.themeByObjective;
  if (!unlessProjectName.test(flat) && objectives.some((text) => objective.test(text))) return theme_id;
  return vocabulary.defaultTheme;
}
