import { yearLabel } from '../../../i18n/budget-year.ts';
import { compareWords } from '../../../i18n/compare.ts';
import { type Language, type Words, wordsIn } from '../../../i18n/language.ts';
import type { Subject } from '../../../query/compare/subjects.ts';
import { mixedWords, printedWords, siteLink, type TableContext } from '../../chart/row-table.ts';
import { type Child, el } from '../../explore/el.ts';
import { subjectName } from '../sentences/who.ts';

/** What the parts of a comparison are made with; the same at build and in the page. */
export interface PartContext extends TableContext {
  words: Words<typeof compareWords>;
  /** Whether this build has a page for each measure. */
  hasMeasures: boolean;
}

export function partContext(given: Omit<PartContext, 'words'>): PartContext {
  return { ...given, words: wordsIn(compareWords, given.lang) };
}

export function paragraph(context: PartContext, name: string, sentence: string): HTMLElement {
  return el(context.document, 'p', { class: name }, ...mixedWords(context, sentence));
}

/** A subject as a link to its page, with its year. */
export function subjectLink(context: PartContext, subject: Subject): Child[] {
  const { lang } = context;
  const name = subjectName(subject, lang);
  const isProject = subject.kind === 'project';
  const link = siteLink(
    context,
    isProject ? `/projects/${subject.id}/` : `/agencies/${subject.id}/`,
    isProject ? printedWords(context, name) : name,
  );
  const agency = lang === 'zh' ? subject.agency.name : subject.agency.name_en;
  const whose = isProject ? `${agency} ` : '';
  return [
    link,
    ' ',
    el(context.document, 'span', { class: 'year' }, `${whose}${yearLabel(subject.documents[0], lang)}`),
  ];
}

/** A subject in a few words, for a label in a cell. */
export function subjectLabel(subject: Subject, lang: Language): string {
  return subject.kind === 'project'
    ? subjectName(subject, lang)
    : `${subjectName(subject, lang)} ${yearLabel(subject.documents[0], lang)}`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One element of a drawing. */
export function draw(
  { document }: Pick<PartContext, 'document'>,
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** A bar of a share, 0 to 1; the figure beside it says the same. */
export function bar(context: PartContext, share: number): Element {
  const width = `${(share === 0 ? 0 : Math.max(share * 100, 0.5)).toFixed(1)}%`;
  const attributes = { class: 'bar', 'aria-hidden': 'true', focusable: 'false' };
  return draw(context, 'svg', attributes, draw(context, 'rect', { width, height: '100%' }));
}

/** The documents that a part rests on. */
export function sources(context: PartContext, subjects: readonly Subject[]): HTMLElement {
  const { document, lang, words } = context;
  const documents = new Map(
    subjects.flatMap((subject) => subject.documents).map((each) => [each.document_id, each]),
  );
  const links = [...documents.values()].flatMap((each, index) => {
    const name = `${lang === 'zh' ? each.agency : each.agency_en} ${yearLabel(each, lang)}`;
    const link = siteLink(context, `/documents/${each.document_id}/`, name);
    return index === 0 ? [link] : [lang === 'zh' ? '；' : '; ', link];
  });
  const colon = lang === 'zh' ? '：' : ': ';
  return el(
    document,
    'p',
    { class: 'source' },
    `${words.source}${colon}`,
    ...links,
    lang === 'zh' ? '。' : '.',
  );
}
