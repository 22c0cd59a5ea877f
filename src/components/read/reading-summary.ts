import { yearLabel } from '../../i18n/budget-year.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatMoney } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { type Child, el } from '../explore/el.ts';
import type { PageReading } from './messages.ts';

/** The document in a few lines: what it is, how much was read, whether anything was not. */
export function readingSummary(file: string, reading: PageReading, lang: Language): HTMLElement {
  const words = wordsIn(readingWords, lang);
  const { document: row, projects, indicators } = reading;
  const number = (value: number) => formatNumber(value, lang);
  const verdict =
    projects.length === 0
      ? words.nothing
      : words.verdict(number(projects.length), number(indicators.length), coverageShare(row.coverage));
  const problems = reading.problems.length;
  const clear = problems === 0 ? words.allClear : words.notClear(number(problems));
  const title =
    row.title === null
      ? el(document, 'h2', {}, words.untitled)
      : el(document, 'h2', { lang: 'zh-CN' }, row.title);
  const said =
    projects.length === 0 && problems === 0 ? verdict : `${verdict}${lang === 'zh' ? '' : ' '}${clear}`;
  return el(
    document,
    'header',
    { class: 'reading-head' },
    title,
    el(document, 'p', { class: 'reading-verdict' }, said),
    el(document, 'dl', { class: 'facts' }, ...facts(file, reading, lang)),
  );
}

/** Cut off, never rounded up: 100% is said of nothing less. */
export const coverageShare = (coverage: number): string => `${Math.floor(coverage * 1000) / 10}%`;

function facts(file: string, { document: row, agency }: PageReading, lang: Language): HTMLElement[] {
  const words = wordsIn(readingWords, lang);
  const printed = (text: string | null): Child =>
    text === null
      ? el(document, 'span', { class: 'soft' }, words.notPrinted)
      : el(document, 'span', { lang: 'zh-CN' }, text);
  const { year, year_basis, status, stated_total_yuan: total } = row;
  const yearWords =
    year === null ? null : yearLabel({ year, year_basis: year_basis ?? undefined, status }, lang);
  const fact = (name: string, value: Child) =>
    el(document, 'div', {}, el(document, 'dt', {}, name), el(document, 'dd', {}, value));
  return [
    fact(words.file, el(document, 'bdi', {}, file)),
    fact(words.publisher, printed(agency.publisher_as_printed ?? agency.name)),
    fact(words.year, yearWords ?? printed(null)),
    fact(words.unit, printed(row.money_unit)),
    ...(total === null ? [] : [fact(words.total, formatMoney(total, lang))]),
    ...(row.sha256 === '' ? [] : [fact(words.checksum, el(document, 'span', { class: 'mono' }, row.sha256))]),
  ];
}
