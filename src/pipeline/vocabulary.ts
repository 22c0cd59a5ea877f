import type { IndicatorType } from '../model/indicator-type.ts';
import type { Comparator, Dimension } from '../model/target.ts';
import type { ColumnRole, FormRole, VocabularyFiles } from '../model/vocabulary.ts';
import { foldRadicals, foldWidth, type Label, labelFinder, labelKey, levelKey } from './labels.ts';

export { foldRadicals, foldWidth, type Label, labelKey, levelKey };

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
  /** `指标1：`, `（1）` at the start of an indicator's name. */
  indicatorItem: RegExp;
  /** What a form prints where no indicator was filled in. */
  emptyItem: RegExp;
  /** 第一部分 */
  partHeading: RegExp;
  /** 注：, 备注： at the start of a line. */
  notePattern: RegExp;
  /** One numbered indicator in a cell of prose, its parts as named groups. */
  proseItem: RegExp;
  /** The type of a level-2 name however it is printed: `数量 指标`, `11-数量`, `数量指标（20分）`. */
  typeOf(level2: string): VocabularyFiles['types'][number] | undefined;
  /** The type of a level-2 name, known by itself or by how it is made under its level 1: 读者满意度 under 满意度指标. */
  typeUnder(level2: string, level1: string | null): VocabularyFiles['types'][number] | undefined;
  /** Whether a text is a level-1 class, its points and blanks aside. */
  isLevel1(text: string): boolean;
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
  const emptyWords = new RegExp(`^(?:${files.labels.label_brackets})$`, 'u');
  const isEmptyWord = (bracket: string): boolean => emptyWords.test(bracket);
  const byLevel2 = new Map(
    files.types.flatMap((entry) => entry.level2.map((name) => [levelKey(name), entry] as const)),
  );
  const byLevel1 = new Set(files.types.flatMap((entry) => entry.level1.map(levelKey)));
  return {
    files,
    formLabel: withPattern(labelFinder(files.labels.form, isEmptyWord), files.labels.detail_pattern),
    columnLabel: labelFinder(files.labels.columns, isEmptyWord),
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
    indicatorItem: new RegExp(`^(?:${files.labels.indicator_item})\\s*`, 'u'),
    emptyItem: new RegExp(`^(?:${files.labels.empty_item})$`, 'u'),
    partHeading: new RegExp(`^${files.labels.part_heading}`, 'u'),
    notePattern: new RegExp(`^\\s*${files.labels.note}`, 'u'),
    typeOf: (level2) => byLevel2.get(levelKey(level2)),
    typeUnder: (level2, level1) =>
      byLevel2.get(levelKey(level2)) ??
      files.types.find(
        ({ level1: classes, level2_pattern }) =>
          level1 !== null &&
          level2_pattern !== undefined &&
          classes.some((name) => levelKey(name) === levelKey(level1)) &&
          new RegExp(`^(?:${level2_pattern})$`, 'u').test(levelKey(level2)),
      ),
    isLevel1: (level1) => byLevel1.has(levelKey(level1)),
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

/** Labels that are known by how they begin, where no list holds them. */
function withPattern(
  find: (cell: string) => Label<FormRole> | undefined,
  pattern: string,
): (cell: string) => Label<FormRole> | undefined {
  const isDetail = new RegExp(`^(?:${pattern})[：:]?$`, 'u');
  return (cell) => {
    const found = find(cell);
    if (found || cell.length > 40 || !isDetail.test(cell.replace(/\s/gu, ''))) return found;
    return { role: 'detail', key: labelKey(cell), wrapped: false, moneyUnit: null, points: null, unit: null };
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
