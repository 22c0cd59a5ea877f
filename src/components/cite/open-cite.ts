import { cite } from '../../export/citation.ts';
import type { Cited } from '../../export/cited.ts';
import type { Release } from '../../export/release.ts';
import { citeWords } from '../../i18n/cite.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { el, need } from '../explore/el.ts';
import { copyText } from './copy-text.ts';
import { CITE_FORMS, type CiteForm, formLanguage, formText } from './forms.ts';
import { pageAddress, pageRelease, readersDay } from './page-facts.ts';

/** What is cited, and where it is seen. */
export interface CiteRequest {
  cited: Cited;
  /** Path with parameters and anchor (`/explore/?type=cost`) or a whole address; without it, the page itself. */
  address?: string | undefined;
  /** Without it, the one that `<html data-release>` names. */
  release?: Release | undefined;
}

/**
 * Opens the one citation dialog of the page for anything that can be cited; the dialog is made on the first call.
 * Nothing of it is needed before: a chart's menu calls
 *
 *     const { openCite } = await import('../cite/open-cite.ts');
 *     openCite({
 *       cited: { kind: 'chart', chart_id: 'budget-strip', title: { zh, en }, documents },
 *       address: location.pathname + location.search,
 *     });
 *
 * `title` is the chart's finding in both languages, `documents` are those it rests on (`citedDocument(row)` of each).
 * Focus goes back to where it was when the dialog closes.
 */
export function openCite({ cited, address, release = pageRelease() }: CiteRequest): HTMLDialogElement {
  const lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const dialog = document.querySelector<HTMLDialogElement>('#cite-dialog') ?? makeDialog(lang);
  const citations = cite(cited, { release, address: pageAddress(address), accessed: readersDay() });
  for (const form of CITE_FORMS)
    need(dialog, `[data-form=${form}]`).textContent = formText(citations, form, lang);
  need(dialog, '[role=status]').textContent = '';
  dialog.showModal();
  return dialog;
}

function makeDialog(lang: Language): HTMLDialogElement {
  const words = wordsIn(citeWords, lang);
  const status = el(document, 'p', { class: 'cite-status', role: 'status' });
  const close = el(document, 'button', { type: 'button', class: 'cite-button' }, words.close);
  const dialog = el(
    document,
    'dialog',
    { id: 'cite-dialog', class: 'cite-dialog', 'aria-labelledby': 'cite-heading' },
    el(document, 'h2', { id: 'cite-heading' }, words.cite),
    ...CITE_FORMS.map((form) => formSection(form, lang, status)),
    el(document, 'p', { class: 'cite-check' }, words.check),
    el(document, 'div', { class: 'cite-foot' }, status, close),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit only beside its content: on the backdrop.
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function formSection(form: CiteForm, lang: Language, status: HTMLElement): HTMLElement {
  const words = wordsIn(citeWords, lang);
  const label = words[form];
  const text = el(document, form === 'bibtex' ? 'pre' : 'p', {
    class: 'cite-text',
    'data-form': form,
    lang: formLanguage(form, lang),
  });
  const copy = el(
    document,
    'button',
    { type: 'button', class: 'cite-button', 'aria-label': words.copyOf(label) },
    words.copy,
  );
  copy.addEventListener('click', async () => {
    status.textContent = (await copyText(text)) ? words.copied(label) : words.selected(label);
  });
  return el(document, 'section', { class: 'cite-form' }, el(document, 'h3', {}, label), copy, text);
}
