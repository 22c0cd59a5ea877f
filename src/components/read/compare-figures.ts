// This file brings Plot: the page fetches it once there is something to draw.
import { numericSharesDescription } from '../../chart/findings/numeric-shares.ts';
import { typeSharesDescription } from '../../chart/findings/type-shares.ts';
import { numericShares } from '../../chart/numeric-shares.ts';
import { typeShares } from '../../chart/type-shares.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatNumber, formatShare } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { el } from '../explore/el.ts';
import { compareReading, numericShareOf } from './comparison.ts';
import type { PageReading } from './messages.ts';
import { ownFigure } from './own-figure.ts';
import type { ViewContext } from './view-context.ts';

/** The document beside the published ones, in the charts of the home page. */
export function* compareFigures(reading: PageReading, context: ViewContext): Generator<HTMLElement> {
  const { lang, published } = context;
  const words = wordsIn(readingWords, lang);
  const name = reading.agency.name ?? reading.document.title ?? null;
  const called = (own: 'zh' | 'en', printed: string | null) =>
    printed === null ? readingWords.yourFile[own] : readingWords.yours[own](printed);
  const rows = compareReading(reading, published, {
    zh: called('zh', name),
    en: called('en', reading.agency.name_en ?? name),
  });
  const { most, own } = rows;
  if (!most) {
    yield el(document, 'p', { class: 'soft' }, words.nothingToCompare);
    return;
  }
  const number = (value: number) => formatNumber(value, lang);
  const share = (value: number) => formatShare(value, lang);
  const count = own.reduce((sum, row) => sum + row.indicators, 0);
  const numbers = own.reduce((sum, row) => sum + row.quantities, 0);
  yield ownFigure({
    ...{ context, id: 'compare-types', chart: 'types', rows: rows.types, draw: typeShares },
    title: words.typesTitle(TYPE_WORDS[most.type][lang], share(most.own), share(most.published)),
    subtitle: words.typesSubtitle(number(count)),
    note: rows.untyped > 0 ? words.untyped(number(rows.untyped)) : '',
    description: typeSharesDescription(rows.types, lang),
  });
  yield ownFigure({
    ...{ context, id: 'compare-numeric', chart: 'numeric', rows: own, draw: numericShares },
    title: words.numericTitle(share(numericShareOf(own)), share(numericShareOf(rows.published))),
    subtitle: words.numericSubtitle(number(numbers), number(count)),
    note: '',
    description: numericSharesDescription(own, lang),
    beside: { label: words.published, rows: rows.published },
  });
}
