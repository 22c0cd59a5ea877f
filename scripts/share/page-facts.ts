import { LEVEL_WORDS } from '../../src/i18n/agency.ts';
import { yearLabel } from '../../src/i18n/budget-year.ts';
import type { Language } from '../../src/i18n/language.ts';
import { formatMoney } from '../../src/i18n/money.ts';
import { formatNumber, formatShare } from '../../src/i18n/number.ts';
import { shareWords } from '../../src/i18n/share.ts';
import type { AdminLevel } from '../../src/model/agency.ts';
import type { IndicatorType } from '../../src/model/indicator-type.ts';
import type { EmbedFact } from '../../src/query/embed-facts.ts';
import { placePrefix } from '../../src/query/filter.ts';
import { packedBudgets } from '../../src/query/packed/budget-by-project.ts';
import type { SharePicture } from './share-picture.ts';

/** Which indicators a page is about, by its section; the pages of other sections are about all. */
const ABOUT: Readonly<Record<string, (fact: EmbedFact, id: string) => boolean>> = {
  agencies: (fact, id) => fact.agency_id === id,
  projects: (fact, id) => fact.project_id === id,
  themes: (fact, id) => fact.theme_id === id,
  documents: (fact, id) => fact.document_id === id,
  places: (fact, id) => fact.division_code.startsWith(placePrefix(id)),
};

/** What the data say of a page: whose it is, its figures, its bar. A page about all the data has the bar alone. */
interface PageFacts extends Pick<SharePicture, 'figures' | 'bar'> {
  /** Agency and year of a document, place of an agency; else empty. */
  whose: string;
}

/** The figures and the bar of a page's picture. */
export function pageFacts(path: string, facts: readonly EmbedFact[], lang: Language): PageFacts {
  const [section = '', id = ''] = path.split('/').filter(Boolean);
  const about = id === '' ? undefined : ABOUT[section];
  const own = about ? facts.filter((fact) => about(fact, id)) : [];
  const isOwn = own.length > 0;
  const shown = isOwn ? own : facts;
  const caption = isOwn ? shareWords.bar : shareWords.barOfAll;
  return {
    whose: own[0] ? whoseIs(section, own[0], lang) : '',
    figures: isOwn ? figuresOf(section, own, lang) : [],
    bar: { caption: caption[lang](formatNumber(shown.length, lang)), counts: countTypes(shown) },
  };
}

function whoseIs(section: string, fact: EmbedFact, lang: Language): string {
  const year = yearLabel(fact, lang);
  if (section === 'documents') return `${lang === 'zh' ? fact.agency : fact.agency_en} ${year}`;
  if (section === 'agencies') return `${LEVEL_WORDS[fact.admin_level as AdminLevel][lang]} · ${year}`;
  return '';
}

/** A theme's money is not added up: one programme may be paid from two lines. */
function figuresOf(section: string, facts: readonly EmbedFact[], lang: Language): SharePicture['figures'] {
  const projects = packedBudgets(facts);
  const yuan = projects.reduce((sum, row) => sum + row.budget_yuan, 0);
  const agencies = new Set(facts.map(({ agency_id }) => agency_id)).size;
  const numbers = facts.filter(({ kind }) => kind === 'quantity').length / facts.length;
  const counted = (count: number, label: 'agencies' | 'projects' | 'indicators') => ({
    value: formatNumber(count, lang),
    label: shareWords[label][lang](count),
  });
  return [
    section === 'themes' || section === 'places'
      ? counted(agencies, 'agencies')
      : { value: formatMoney(yuan, lang), label: shareWords.budget[lang] },
    ...(section === 'projects' ? [] : [counted(projects.length, 'projects')]),
    counted(facts.length, 'indicators'),
    { value: formatShare(numbers, lang), label: shareWords.numeric[lang] },
  ];
}

function countTypes(facts: readonly EmbedFact[]): Map<IndicatorType, number> {
  const counts = new Map<IndicatorType, number>();
  for (const { type } of facts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
