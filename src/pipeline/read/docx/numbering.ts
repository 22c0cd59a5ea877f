import { NUMBER_FORMS } from '../number-forms.ts';
import { childOf, elementsOf, type XmlElement } from '../xml.ts';

/** Gives each numbered paragraph, in the order of the document, the number that Word prints before it. */
export interface Numbering {
  /** What is printed before the paragraph: `1. `, `（一）`, nothing. `null` where its form is not known. */
  next(properties: XmlElement | undefined): string | null;
}

interface Level {
  start: number;
  form: string;
  /** `%1.` or `（%2）`: `%n` is the number of level n. */
  text: string;
  /** What follows the number. */
  gap: string;
  /** Whether all numbers in `text` are Arabic figures. */
  isLegal: boolean;
  /** The level (from 1) after which this one begins anew; 0 never. */
  restart: number;
}

interface List {
  /** Lists with the same definition count on from one another. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  starts: ReadonlyMap<number, number>;
}

interface Reference {
  list: string | undefined;
  level: number | undefined;
}

const GAPS: Readonly<Record<string, string>> = { tab: ' ', space: ' ', nothing: '' };
const MOST_STYLES = 50;
/** A paragraph says with this id that it takes no number from its style. */
const NO_LIST = '0';

/** Reads `numbering.xml` and the numbers that styles bring along (一级标题 counts by its style). */
export function readNumbering(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const lists = numbering ? readLists(numbering) : new Map<string, List>();
  const styleOf = readStyles(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(properties) {
      const { list: id, level = 0 } = referenceOf(properties, styleOf);
      const list = id === undefined ? undefined : lists.get(id);
      const own = list?.levels.get(level);
      if (id === undefined || id === NO_LIST) return '';
      if (!list || !own) return null;
      const counts = counters.get(list.definition) ?? [];
      counters.set(list.definition, counts);
      const start = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
      begun.add(`${id} ${level}`);
      count(counts, level, start, list.levels);
      return print(counts, own, list.levels);
    },
  };
}

function count(counts: number[], level: number, start: number | undefined, levels: List['levels']): void {
  for (let above = 0; above < level; above++) counts[above] ??= levels.get(above)?.start ?? 1;
  const before = counts[level];
  counts[level] = start ?? (before === undefined ? (levels.get(level)?.start ?? 1) : before + 1);
  for (let below = level + 1; below < counts.length; below++) {
    // A level begins anew behind any higher one, or only behind the one that it names.
    if (level < (levels.get(below)?.restart ?? below)) delete counts[below];
  }
}

function print(counts: readonly number[], own: Level, levels: List['levels']): string | null {
  if (own.form === 'bullet') return '';
  let isKnown = true;
  const text = own.text.replace(/%(\d)/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const form = own.isLegal ? 'decimal' : (levels.get(level)?.form ?? 'decimal');
    const number = NUMBER_FORMS[form]?.(counts[level] ?? levels.get(level)?.start ?? 1);
    isKnown &&= number !== undefined;
    return number ?? '';
  });
  if (!isKnown) return null;
  return text === '' ? '' : `${text}${own.gap}`;
}

const value = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const number = Number(value(element, name) ?? Number.NaN);
  return Number.isInteger(number) ? number : undefined;
}

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');

function readLists(numbering: XmlElement): Map<string, List> {
  const definitions = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  for (const element of elementsOf(numbering)) {
    if (element.name === 'w:abstractNum')
      definitions.set(element.attributes['w:abstractNumId'] ?? '', element);
  }
  for (const element of elementsOf(numbering)) {
    if (element.name !== 'w:num') continue;
    const definition = value(element, 'w:abstractNumId') ?? '';
    lists.set(
      element.attributes['w:numId'] ?? '',
      readList(element, definition, definitions.get(definition)),
    );
  }
  return lists;
}

function readList(list: XmlElement, definition: string, defined: XmlElement | undefined): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  const addLevels = (parent: XmlElement | undefined) => {
    for (const element of parent ? elementsOf(parent) : []) {
      if (element.name === 'w:lvl') levels.set(Number(element.attributes['w:ilvl']), readLevel(element));
    }
  };
  addLevels(defined);
  for (const override of elementsOf(list)) {
    if (override.name !== 'w:lvlOverride') continue;
    addLevels(override);
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) starts.set(Number(override.attributes['w:ilvl']), start);
  }
  return { definition, levels, starts };
}

function readLevel(element: XmlElement): Level {
  const level = Number(element.attributes['w:ilvl']);
  return {
    start: numberOf(element, 'w:start') ?? 0,
    form: value(element, 'w:numFmt') ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    gap: GAPS[value(element, 'w:suff') ?? 'tab'] ?? ' ',
    isLegal: isOn(childOf(element, 'w:isLgl')),
    restart: numberOf(element, 'w:lvlRestart') ?? level,
  };
}

interface Style extends Reference {
  basedOn: string | undefined;
}

/** Style id → what it says of numbering. The empty id is the style of paragraphs that name none. */
function readStyles(styles: XmlElement | undefined): ReadonlyMap<string, Style> {
  const known = new Map<string, Style>();
  for (const element of styles ? elementsOf(styles) : []) {
    if (element.name !== 'w:style') continue;
    const style = { ...ownReference(childOf(element, 'w:pPr')), basedOn: value(element, 'w:basedOn') };
    known.set(element.attributes['w:styleId'] ?? '', style);
    const isDefault = element.attributes['w:default'] === '1' && element.attributes['w:type'] === 'paragraph';
    if (isDefault) known.set('', style);
  }
  return known;
}

function ownReference(properties: XmlElement | undefined): Reference {
  const numbered = childOf(properties, 'w:numPr');
  return { list: value(numbered, 'w:numId'), level: numberOf(numbered, 'w:ilvl') };
}

/** What the paragraph says of its list and level itself, else what its style says, else the style that is based on. */
function referenceOf(properties: XmlElement | undefined, styles: ReadonlyMap<string, Style>): Reference {
  const reference = ownReference(properties);
  let style = styles.get(value(properties, 'w:pStyle') ?? '');
  for (let step = 0; style && step < MOST_STYLES; step++) {
    reference.list ??= style.list;
    reference.level ??= style.level;
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return reference;
}
