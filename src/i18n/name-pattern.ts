import type { Dictionary, Language } from './language.ts';

const words = {
  contains: { zh: (name: string) => `含“${name}”`, en: (name: string) => `contains “${name}”` },
  begins: { zh: (name: string) => `以“${name}”开头`, en: (name: string) => `begins with “${name}”` },
  ends: { zh: (name: string) => `以“${name}”结尾`, en: (name: string) => `ends in “${name}”` },
  is: { zh: (name: string) => `恰为“${name}”`, en: (name: string) => `is “${name}”` },
  notBegins: {
    zh: (name: string) => `不以“${name}”开头`,
    en: (name: string) => `does not begin with “${name}”`,
  },
  andNot: {
    zh: (first: string, second: string) => `${first}并${second}`,
    en: (first: string, second: string) => `${first} and ${second}`,
  },
  or: { zh: '或', en: ' or ' },
} satisfies Dictionary;

/** One way for a name to fit a pattern. */
interface Branch {
  text: string;
  isStart: boolean;
  isEnd: boolean;
  /** The name does not begin so. */
  notStart: string | null;
}

/**
 * A pattern for names in words: `验收(?:通过|达标)率|^达标率$` is “contains 验收通过率 or 验收达标率, or is 达标率”. It
 * knows the signs that the measures use: `|`, `(?:…)`, `(?!…)`, `?` behind a group, `^`, `$`, `.*` (shown as …) and `\d`
 * (shown as n). Throws for another one, so that no page says less than the rule.
 */
export function namePatternInWords(pattern: string, lang: Language): string {
  const branches = expand(pattern).map(branchOf);
  const kinds = [...new Set(branches.map(kindOf))];
  return kinds
    .map((kind) => {
      const own = branches.filter((branch) => kindOf(branch) === kind);
      const names = [...new Set(own.map(({ text }) => text))].join(lang === 'zh' ? '”“' : '”, “');
      return own[0] ? phrase(own[0], names, lang) : '';
    })
    .join(words.or[lang]);
}

const kindOf = ({ isStart, isEnd, notStart }: Branch) => `${isStart} ${isEnd} ${notStart}`;

function phrase({ isStart, isEnd, notStart }: Branch, names: string, lang: Language): string {
  const kind = isStart && isEnd ? 'is' : isStart ? 'begins' : isEnd ? 'ends' : 'contains';
  const said = words[kind][lang](names);
  return notStart === null ? said : words.andNot[lang](words.notBegins[lang](notStart), said);
}

function branchOf(raw: string): Branch {
  const notStart = /^\^\(\?!([^()]*)\)(?:\.\*)?/u.exec(raw);
  const rest = (notStart ? raw.slice(notStart[0].length) : raw)
    // A look-ahead inside only keeps apart what another branch of the same pattern names.
    .replaceAll(/\(\?![^()]*\)/gu, '')
    .replaceAll('.*', '…')
    .replaceAll('\\d', 'n');
  const isStart = rest.startsWith('^');
  const isEnd = rest.endsWith('$');
  const text = rest.slice(isStart ? 1 : 0, isEnd ? -1 : undefined).replaceAll(/\\([()])/gu, '$1');
  if (/[\\^$?*+[\]{}|]/u.test(text))
    throw new Error(`name pattern ${raw}: expected signs that can be said in words`);
  return { text, isStart, isEnd, notStart: notStart?.[1] ?? null };
}

/** A pattern as the plain ones it stands for: each choice in brackets taken in turn. */
function expand(pattern: string): string[] {
  const parts = splitTop(pattern);
  if (parts.length > 1) return parts.flatMap(expand);
  const group = /\(\?:((?:\\.|[^()])*)\)(\??)/u.exec(pattern);
  if (!group) return [pattern];
  const [whole, inside = '', optional] = group;
  const [before, after] = [pattern.slice(0, group.index), pattern.slice(group.index + whole.length)];
  const choices = [...(optional === '?' ? [''] : []), ...inside.split('|')];
  return choices.flatMap((choice) => expand(`${before}${choice}${after}`));
}

/** Splits at `|` outside brackets. */
function splitTop(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of pattern.matchAll(/\\.|[\s\S]/gu)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
