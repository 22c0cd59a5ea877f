import { entityWords } from '../../i18n/entity.ts';
import { wordsIn } from '../../i18n/language.ts';
import { exactYuan, formatMoney } from '../../i18n/money.ts';
import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { type Child, el } from '../explore/el.ts';
import type { FigureContext } from './bar-figure.ts';
import { type AddressContext, type EntityKind, entityAddress } from './entity-address.ts';

/** What the page of one thing is made with, at build or in a browser. */
export interface RecordContext extends FigureContext, AddressContext {
  /** The set is generated: no document of it was ever printed. */
  isGenerated: boolean;
}

/** A page of one thing: what the browser calls it, and its article. */
export interface RecordView {
  title: string;
  article: HTMLElement;
}

export interface Step {
  label: string;
  href: string;
}

/** Where the page stands: from the home page down to what it is about. */
export function breadcrumbs(trail: readonly Step[], here: string, context: TableContext): HTMLElement {
  const { document, lang, base } = context;
  const words = wordsIn(entityWords, lang);
  const steps = [{ label: words.home, href: sitePath('/', lang, base) }, ...trail].map(({ label, href }) =>
    el(document, 'li', {}, el(document, 'a', { href }, ...mixedWords(context, label))),
  );
  const last = el(document, 'li', { 'aria-current': 'page' }, ...mixedWords(context, here));
  return el(
    document,
    'nav',
    { class: 'breadcrumbs', 'aria-label': words.breadcrumbs },
    el(document, 'ol', {}, ...steps, last),
  );
}

/** The list of agencies as the first step of every trail. */
export function agenciesStep({ lang, base }: Pick<RecordContext, 'lang' | 'base'>): Step {
  return { label: entityWords.agencies[lang], href: sitePath('/agencies/', lang, base) };
}

/** The few numbers that a page begins with. */
export function figuresList(
  figures: readonly { value: string; label: string; exact?: string }[],
  { document }: TableContext,
): HTMLElement {
  const pairs = figures.map(({ value, label, exact }) =>
    el(document, 'div', {}, el(document, 'dt', {}, label), el(document, 'dd', { title: exact }, value)),
  );
  return el(document, 'dl', { class: 'figures' }, ...pairs);
}

/** Facts with their names; those without content are left out. */
export function factsList(
  facts: readonly (readonly [label: string, ...content: Child[]])[],
  { document }: TableContext,
): HTMLElement {
  const pairs = facts
    .filter(([, ...content]) => content.some((child) => child !== null && child !== ''))
    .map(([label, ...content]) =>
      el(document, 'div', {}, el(document, 'dt', {}, label), el(document, 'dd', {}, ...content)),
    );
  return el(document, 'dl', { class: 'facts' }, ...pairs);
}

/** Money as read, the exact yuan under a pointer. */
export function money(yuan: number, { document, lang }: TableContext): HTMLElement {
  return el(document, 'span', { title: exactYuan(yuan, lang) }, formatMoney(yuan, lang));
}

/** A link to a thing of the set. */
export function entityLink(
  kind: EntityKind,
  id: string,
  content: readonly Child[],
  context: RecordContext,
  className?: string,
): HTMLElement {
  const attributes = { href: entityAddress(kind, id, context), class: className };
  return el(context.document, 'a', attributes, ...content);
}

/** The theme of a project, a link to its page. */
export function themeLink(
  { theme_id, theme, theme_en }: { theme_id: string; theme: string; theme_en: string },
  context: Pick<RecordContext, 'document' | 'lang' | 'base'>,
): HTMLElement {
  const { document, lang, base } = context;
  const href = sitePath(`/themes/${theme_id}/`, lang, base);
  return el(
    document,
    'a',
    { class: 'quiet', href },
    ...mixedWords(context, lang === 'zh' ? theme : theme_en),
  );
}

/** A question with what answers it. */
export function question(
  heading: string,
  { document }: TableContext,
  ...content: readonly Child[]
): HTMLElement {
  return el(document, 'section', { class: 'question' }, el(document, 'h2', {}, heading), ...content);
}

/** The link at the end of a page, to where a reader goes on. */
export function onward(href: string, label: string, { document }: TableContext): HTMLElement {
  return el(document, 'p', { class: 'onward' }, el(document, 'a', { href }, label));
}
