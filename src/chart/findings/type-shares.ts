import { FAMILY_WORDS, TYPE_WORDS } from '../../i18n/indicator-type.ts';
import type { Language } from '../../i18n/language.ts';
import { formatList, formatShare } from '../../i18n/number.ts';
import {
  FAMILY_OF_TYPE,
  INDICATOR_FAMILIES,
  INDICATOR_TYPES,
  type IndicatorFamily,
} from '../../model/indicator-type.ts';
import { type Strip, stripsOf } from '../agency-strip.ts';
import { type TypeShareRow, typeParts } from '../type-parts.ts';

/** The largest family of indicators, and which agency leaves out a family that others use. */
export function typeSharesFinding(rows: readonly TypeShareRow[], lang: Language): string {
  const total = sumOf(rows);
  if (total === 0) return lang === 'zh' ? '没有指标' : 'No indicators';
  const families = INDICATOR_FAMILIES.map((family) => ({
    family,
    share: sumOf(ofFamily(rows, family)) / total,
  }));
  const [largest] = [...families].sort((a, b) => b.share - a.share);
  const name = FAMILY_WORDS[largest?.family ?? 'output'][lang];
  const share = formatShare(largest?.share ?? 0, lang);
  const head = lang === 'zh' ? `${name}指标占 ${share}` : `${name} indicators make up ${share} of all`;
  const missing = missingFamily(stripsOf(rows, lang));
  if (!missing) return head;
  const absent = FAMILY_WORDS[missing.family][lang];
  const who = formatList(missing.agencies, lang);
  return lang === 'zh'
    ? `${head}；${who}没有设${absent}指标`
    : `${head}; ${who} ${missing.agencies.length > 1 ? 'have' : 'has'} none for ${absent.toLowerCase()}`;
}

/**
 * What explains an even bar: every type occurs exactly once for each project, so it is the template that speaks, not a
 * choice. `projects` are the projects of the same documents. Null where no agency is so.
 */
export function evenGridNote(
  rows: readonly TypeShareRow[],
  projects: readonly Pick<TypeShareRow, 'agency_id' | 'year'>[],
  lang: Language,
): string | null {
  const even = stripsOf(rows, lang).filter(({ rows: own }) => {
    const [first] = own;
    const count = projects.filter(
      (each) => each.agency_id === first?.agency_id && each.year === first.year,
    ).length;
    return INDICATOR_TYPES.every((type) => sumOf(own.filter((row) => row.type === type)) === count);
  });
  if (even.length === 0) return null;
  const who = formatList(
    even.map((strip) => strip.agency),
    lang,
  );
  return lang === 'zh'
    ? `${who}九类一样多，因为它的表式为每个项目各印一条：这是表式，不是取舍。`
    : `${who} has the same number of every type because its template prints one of each for every project: a form, not a choice.`;
}

/** The drawing in words: each agency's types with their shares. */
export function typeSharesDescription(rows: readonly TypeShareRow[], lang: Language): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const comma = lang === 'zh' ? '，' : ', ';
  const stop = lang === 'zh' ? '。' : '. ';
  return stripsOf(rows, lang)
    .map((strip) => {
      const parts = typeParts(strip.rows).map(
        ({ type, share, indicators }) =>
          `${TYPE_WORDS[type][lang]} ${formatShare(share, lang)} (${indicators})`,
      );
      return `${strip.agency} ${strip.year}${colon}${parts.join(comma)}${stop}`;
    })
    .join('')
    .trim();
}

/** The first family, in their order, that some agencies leave out and most do not. */
function missingFamily(
  strips: readonly Strip<TypeShareRow>[],
): { family: IndicatorFamily; agencies: string[] } | undefined {
  return INDICATOR_FAMILIES.map((family) => ({
    family,
    agencies: strips
      .filter((strip) => sumOf(ofFamily(strip.rows, family)) === 0)
      .map((strip) => strip.agency),
  })).find(
    ({ agencies }) => agencies.length > 0 && agencies.length <= strips.length / 2 && agencies.length <= 2,
  );
}

const sumOf = (rows: readonly TypeShareRow[]) => rows.reduce((sum, row) => sum + row.indicators, 0);
const ofFamily = (rows: readonly TypeShareRow[], family: IndicatorFamily) =>
  rows.filter((row) => FAMILY_OF_TYPE[row.type] === family);
