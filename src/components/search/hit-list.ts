import { yearLabel } from '../../i18n/budget-year.ts';
import { HTML_LANG, type Language, wordsIn } from '../../i18n/language.ts';
import { exactYuan } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { SEARCH_FIELD_WORDS, SEARCH_KIND_WORDS, searchWords } from '../../i18n/search.ts';
import { excerpt } from '../../search/excerpt.ts';
import { hitPath } from '../../search/hit-path.ts';
import type { Hit, HitGroup, HitText } from '../../search/search.ts';
import { el } from '../explore/el.ts';

interface ListOptions {
  document: Document;
  lang: Language;
  /** The start page of the language, with a slash at its end. */
  root: string;
}

/** Characters of a text around what was found. A name is shown whole. */
const EXCERPT = 90;

/** The hits of one kind under their heading, with their number; the best `shown` of them, and a way to more. */
export function hitGroup({ kind, total, hits }: HitGroup, shown: number, options: ListOptions): HTMLElement {
  const { document, lang } = options;
  const words = wordsIn(searchWords, lang);
  const number = (value: number) => formatNumber(value, lang);
  const id = `search-${kind}`;
  const items = hits.slice(0, shown).map((hit) => el(document, 'li', {}, hitLink(hit, options)));
  const rest = total - items.length;
  return el(
    document,
    'section',
    { 'data-kind': kind, 'aria-labelledby': id },
    el(document, 'h2', { id }, SEARCH_KIND_WORDS[kind][lang], el(document, 'span', {}, number(total))),
    el(document, 'ul', {}, ...items),
    rest > 0
      ? el(
          document,
          'button',
          { type: 'button', 'data-more': kind, 'aria-describedby': id },
          words.more(number(rest)),
        )
      : null,
  );
}

function hitLink(hit: Hit, options: ListOptions): HTMLElement {
  const { document, lang, root } = options;
  const [name, ...others] = hit.texts;
  const amount = hit.amount === null ? null : wordsIn(searchWords, lang).amount(exactYuan(hit.amount, lang));
  const context = contextOf(hit, lang);
  return el(
    document,
    'a',
    { href: `${root}${hitPath(hit).slice(1)}` },
    name
      ? printed(
          name,
          hit.kind === 'objective' || hit.kind === 'line' ? EXCERPT : Number.POSITIVE_INFINITY,
          'hit-name',
          document,
        )
      : null,
    ...others.map((text) => found(text, options)),
    amount === null ? null : el(document, 'span', { class: 'hit-text' }, amount),
    context === '' ? null : el(document, 'span', { class: 'hit-context' }, context),
  );
}

/** A text beside the name in which the question stands, with what it is: `资金用途 …`. A name in English says so itself. */
function found(text: HitText, { document, lang }: ListOptions): HTMLElement {
  const label = text.field === 'name_en' ? '' : (SEARCH_FIELD_WORDS[text.field]?.[lang] ?? text.field);
  return el(
    document,
    'span',
    { class: 'hit-text' },
    label === '' ? null : el(document, 'span', { class: 'hit-label' }, `${label} `),
    printed(text, EXCERPT, '', document),
  );
}

/** Printed words, always Chinese or an id, with what was asked for marked. */
function printed(
  { text, marks }: HitText,
  length: number,
  className: string,
  document: Document,
): HTMLElement {
  const pieces = excerpt(text.trim() === text ? text : text.trimEnd(), marks, length);
  const attributes = {
    class: className === '' ? null : className,
    lang: /\p{Script=Han}/u.test(text) ? HTML_LANG.zh : null,
  };
  return el(
    document,
    'span',
    attributes,
    ...pieces.map((piece) => (piece.isMarked ? el(document, 'mark', {}, piece.text) : piece.text)),
  );
}

/** Where a hit stands: its project, its agency and year, its line. */
function contextOf({ kind, document, project, line }: Hit, lang: Language): string {
  const words = wordsIn(searchWords, lang);
  const parts = [
    project?.name ?? null,
    document === null
      ? null
      : `${lang === 'zh' ? document.agency : document.agency_en} ${yearLabel(document, lang)}`,
    kind === 'line' && line !== null ? words.line(line) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
