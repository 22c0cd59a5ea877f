import type { IndicatorType } from '../model/indicator-type.ts';
import type { Comparator, Dimension } from '../model/target.ts';
import type { ColumnRole, FormRole, VocabularyFiles } from '../model/vocabulary.ts';
import { collapse } from './printed.ts';

/** A label found in a cell: its role, and whether wrapping had put blanks between its characters. */
export interface Label<Role> {
  role: Role;
  /** The label as the vocabulary spells it. */
  key: string;
  wrapped: boolean;
}

export interface Unit {
  base: string;
  dimension: Dimension;
  factor: number;
}

/** The vocabulary ready for look-ups. Made once a build by `compileVocabulary` and passed to `tidy` and `check`. */
export interface Vocabulary {
  files: VocabularyFiles;
  formLabel(cell: string): Label<FormRole> | undefined;
  columnLabel(cell: string): Label<ColumnRole> | undefined;
  unit(printed: string): Unit | undefined;
  comparator(printed: string): Comparator | undefined;
  quantityPattern: RegExp;
  denominators: readonly { per: string; name: RegExp; sameAs: readonly string[] }[];
  entities: readonly { entity: string; base_unit: string; name?: RegExp; units?: readonly string[] }[];
  lowerIsBetter: RegExp;
  objectiveItem: RegExp;
  /** One numbered indicator in a cell of prose, its parts as named groups. */
  proseItem: RegExp;
  typeOfLevel2: ReadonlyMap<string, VocabularyFiles['types'][number]>;
  level1: ReadonlySet<string>;
  themeRules: readonly { theme_id: string; projectName: RegExp }[];
  themeByObjective: { theme_id: string; objective: RegExp; unlessProjectName: RegExp };
  defaultTheme: string;
  measureRules: readonly {
    measure_id: string;
    type: readonly IndicatorType[];
    theme: readonly string[] | undefined;
    projectName: RegExp | undefined;
    name: RegExp | undefined;
    unlessName: RegExp | undefined;
    denominator: readonly string[] | undefined;
  }[];
}

/** Full-width ASCII forms to half-width ones, character by character: offsets stay. */
export const foldWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/gu, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** Longest first, so that 不少于 wins over 少于. */
export const oneOfWords = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');

export function compileVocabulary(files: VocabularyFiles): Vocabulary {
  const units = unitIndex(files.units);
  const comparators = comparatorIndex(files['target-words']);
  return {
    files,
    formLabel: labelFinder(files.labels.form),
    columnLabel: labelFinder(files.labels.columns),
    unit: (printed) => units.get(foldWidth(printed)),
    comparator: (printed) => comparators.get(foldWidth(printed)),
    quantityPattern: quantityPattern(files['target-words']),
    denominators: files.readings.denominators.map(({ per, name, same_as = [] }) => ({
      per,
      name: new RegExp(name, 'u'),
      sameAs: [per, ...same_as],
    })),
    entities: files.readings.entities.map(({ entity, base_unit, name, unit }) => ({
      entity,
      base_unit,
      ...(name === undefined ? {} : { name: new RegExp(name, 'u') }),
      ...(unit === undefined ? {} : { units: unit.split('|') }),
    })),
    lowerIsBetter: new RegExp(files.readings.lower_is_better, 'u'),
    proseItem: proseItem(files.labels),
    objectiveItem: new RegExp(`^${files.labels.objective_item}$`, 'u'),
    typeOfLevel2: new Map(files.types.flatMap((entry) => entry.level2.map((name) => [name, entry] as const))),
    level1: new Set(files.types.flatMap((entry) => entry.level1)),
    ...compileThemes(files.themes),
    measureRules: files.measures.flatMap(({ measure_id, rule }) =>
      rule === null
        ? []
        : [
            {
              measure_id,
              type: rule.type,
              theme: rule.theme,
              projectName: maybePattern(rule.project_name),
              name: maybePattern(rule.name),
              unlessName: maybePattern(rule.unless_name),
              denominator: rule.denominator,
            },
          ],
    ),
  };
}

const maybePattern = (pattern: string | undefined): RegExp | undefined =>
  pattern === undefined ? undefined : new RegExp(pattern, 'u');

function compileThemes({ themes, by_objective }: VocabularyFiles['themes']) {
  const fallback = themes.find((theme) => theme.project_name === null);
  if (!fallback)
    throw new Error('data/vocabulary/themes.json: no theme without a project_name to fall back on');
  return {
    themeRules: themes.flatMap(({ theme_id, project_name }) =>
      project_name === null ? [] : [{ theme_id, projectName: new RegExp(project_name, 'u') }],
    ),
    themeByObjective: {
      theme_id: by_objective.theme_id,
      objective: new RegExp(by_objective.objective, 'u'),
      unlessProjectName: new RegExp(by_objective.unless_project_name, 'u'),
    },
    defaultTheme: fallback.theme_id,
  };
}

function labelFinder<Role extends string>(labels: Record<Role, string[]>) {
  const entries = (Object.entries(labels) as [Role, string[]][]).flatMap(([role, printed]) =>
    printed.map((label): [string, Role] => [labelKey(label), role]),
  );
  const exact = new Map(entries);
  const unwrapped = new Map(entries.map(([key, role]) => [withoutBlanks(key), role]));
  return remembered((cell: string): Label<Role> | undefined => {
    const key = labelKey(cell);
    const role = exact.get(key);
    if (role !== undefined) return { role, key, wrapped: false };
    const whole = withoutBlanks(key);
    const broken = whole === key ? undefined : unwrapped.get(whole);
    return broken === undefined ? undefined : { role: broken, key: whole, wrapped: true };
  });
}

/** A cell with more characters is no label. */
const LONGEST_LABEL = 40;
const MOST_REMEMBERED = 4096;

/** A look-up that keeps its answers: every cell is asked about several times, and labels recur in every table. */
function remembered<Answer>(
  find: (cell: string) => Answer | undefined,
): (cell: string) => Answer | undefined {
  const answers = new Map<string, Answer | undefined>();
  return (cell) => {
    if (cell.length > LONGEST_LABEL) return undefined;
    if (!answers.has(cell)) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(cell, find(cell));
    }
    return answers.get(cell);
  };
}

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

/** What two printings of one label have in common: `其中: 财政资金:` and `其中：财政资金`, `3 月底` and `3月底`. */
export const labelKey = (label: string): string =>
  foldWidth(collapse(label).normalize('NFKC'))
    .replace(/\s*([:()%])\s*/gu, '$1')
    .replace(/(?<=\d)\s+|\s+(?=\d)/gu, '')
    .replace(/:$/u, '');

function unitIndex({ families }: VocabularyFiles['units']): Map<string, Unit> {
  return new Map(
    families.flatMap(({ base, dimension, units }) =>
      Object.entries(units).map(([printed, factor]): [string, Unit] => [
        foldWidth(printed),
        { base, dimension, factor },
      ]),
    ),
  );
}

function comparatorIndex(words: VocabularyFiles['target-words']): Map<string, Comparator> {
  const all = [...Object.entries(words.comparators_before), ...Object.entries(words.comparators_after)];
  return new Map(
    (all as [Comparator, string[]][]).flatMap(([comparator, printed]) =>
      printed.map((word): [string, Comparator] => [foldWidth(word), comparator]),
    ),
  );
}

/** `1、1-产出指标：11-数量指标：name；实施周期指标值：…；年度指标值：…。` */
function proseItem({ columns: { overall_value, year_value } }: VocabularyFiles['labels']): RegExp {
  // A run of blanks is looked at once: tried from each of its places, a cell of 100,000 blanks would take minutes.
  const sign = (signs: string) => String.raw`(?:(?<!\s)\s*)?[${signs}]\s*(?!\s)`;
  const [COLON, SEMICOLON] = [sign('：:'), sign('；;')];
  return new RegExp(
    String.raw`^(?<number>\d+、)\s*(?<level1_code>\d+)-(?<level1>[^：:；;]+?)${COLON}` +
      String.raw`(?<level2_code>\d+)-(?<level2>[^：:；;]+?)${sign('：:；;')}(?<name>.+?)${SEMICOLON}` +
      `(?:${oneOfWords(overall_value)})${COLON}(?<overall_value>.*?)` +
      String.raw`(?:${SEMICOLON}(?:${oneOfWords(year_value)})${COLON}(?<year_value>.*?))?(?:(?<!\s)\s*)?。?$`,
    'dsu',
  );
}

/** `[lead] [comparator] [verb] number [unit] [以上…]`, the shortest lead first. */
function quantityPattern(words: VocabularyFiles['target-words']): RegExp {
  const before = oneOfWords(Object.values(words.comparators_before).flat().map(foldWidth));
  const after = oneOfWords(Object.values(words.comparators_after).flat());
  const number = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
  return new RegExp(
    String.raw`^(?:(?<lead>\p{Script=Han}+?)\s*)??(?<before>${before})?\s*(?<verb>${oneOfWords(words.verbs)})?\s*` +
      String.raw`(?<number>${number})\s*(?<unit>[^\d\s,.;:!?，。；：、！？“”]+?)??\s*(?<after>${after})?$`,
    'u',
  );
}
